import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Comment } from '../thread/comment.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';

interface UndoBarProps {
  /** The last deleted first. */
  undoable: Comment[];
  onUndo(comment: Comment): void;
}

/**
 * Says that a comment was deleted, with a way back; where the keyboard was on what is gone, it goes to that way, and
 * from there, when the time for it has run out, to the box below.
 */
export function UndoBar({ undoable, onUndo }: UndoBarProps) {
  const [last] = undoable;
  const bar = useRef<HTMLDivElement>(null);
  const undone = useRef(false);
  // While it is drawn: what it takes away stands there still.
  const hadFocus = bar.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (last || !hadFocus || undone.current) return;
    bar.current?.closest('footer')?.querySelector('textarea')?.focus();
  });
  useEffect(() => {
    undone.current = false;
    if (last && document.activeElement === document.body) {
      bar.current?.querySelector('button')?.focus();
    }
  }, [last]);
  return (
    <div role="status" ref={bar}>
      {last && (
        <p class="undo-bar">
          {say('commentDeleted')}{' '}
          <Button
            kind="plain"
            onClick={() => {
              undone.current = true;
              onUndo(last);
            }}
          >
            {say('undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
