import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comment, CommentId } from '../thread/comment.ts';
import { cutWritten } from '../thread/cut-written.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';
import { WrittenBlocks } from '../ui/WrittenText.tsx';
import { useWrittenBlocks } from '../ui/written-blocks.ts';
import type { Target } from './use-thread-view.ts';

/** Which long comments the reader has unfolded: those far from the view are not drawn, and come back as they were. */
export interface Unfolding {
  unfolded: Set<CommentId>;
  /** The comment that the reader was brought to: it is shown whole. */
  target: Target | null;
}
export const UnfoldingContext = createContext<Unfolding>({ unfolded: new Set(), target: null });

/** The text of a comment: of a long one the beginning, until the reader or a search asks for the rest. */
export function LongText({ comment: { id, text } }: { comment: Comment }) {
  const { unfolded, target } = useContext(UnfoldingContext);
  const blocks = useWrittenBlocks(text);
  const cut = useMemo(() => cutWritten(blocks), [blocks]);
  const [open, setOpen] = useState(unfolded.has(id));
  const [came, setCame] = useState<Target | null>(null);
  const button = useRef<HTMLParagraphElement>(null);
  const rest = useRef<HTMLParagraphElement>(null);

  function fold(unfold: boolean): void {
    if (unfold) unfolded.add(id);
    else unfolded.delete(id);
    setOpen(unfold);
  }
  // While it is drawn, not after: the list scrolls to it once it has its height.
  if (target?.id === id && target.way !== 'show' && target !== came) {
    setCame(target);
    fold(true);
  }
  useEffect(() => {
    const element = rest.current;
    const unfold = () => {
      unfolded.add(id);
      setOpen(true);
    };
    // The browser's own find comes to words that are folded away.
    element?.addEventListener('beforematch', unfold);
    return () => element?.removeEventListener('beforematch', unfold);
  });

  if (!cut) return <WrittenBlocks blocks={blocks} />;
  return (
    <>
      <WrittenBlocks blocks={open ? blocks : cut.shown} />
      {!open && (
        <p hidden="until-found" ref={rest}>
          {cut.rest}
        </p>
      )}
      <p class="long-text-more" ref={button}>
        <Button
          kind="plain"
          aria-expanded={open}
          onClick={() => {
            fold(!open);
            // What was read is far above then.
            if (open)
              button.current?.closest('[data-comment]')?.scrollIntoView({ block: 'nearest' });
          }}
        >
          {say(open ? 'showLess' : 'showMore')}
        </Button>
      </p>
    </>
  );
}
