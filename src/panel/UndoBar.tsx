import { useEffect, useRef } from 'preact/hooks';
import type { Comment } from '../thread/comment.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';

interface UndoBarProps {
  /** The last deleted first. */
  undoable: Comment[];
  onUndo(comment: Comment): void;
}

/** Says that a comment was deleted, with a way back; where the keyboard was on what is gone, it goes to that way. */
export function UndoBar({ undoable, onUndo }: UndoBarProps) {
  const [last] = undoable;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last && document.activeElement === document.body) {
      bar.current?.querySelector('button')?.focus();
    }
  }, [last]);
  return (
    <div role="status" ref={bar}>
      {last && (
        <p class="undo-bar">
          {say('commentDeleted')}{' '}
          <Button kind="plain" onClick={() => onUndo(last)}>
            {say('undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
