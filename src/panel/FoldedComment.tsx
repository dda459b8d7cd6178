import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/say.ts';

interface FoldedCommentProps {
  /** Why it is folded to one line, in words. */
  why: string;
  reported: boolean;
  onShow(): void;
  onTakeBack(): void;
}

/** One line in the place of a comment that the reader muted or reported: it never vanishes. */
export function FoldedComment({ why, reported, onShow, onTakeBack }: FoldedCommentProps) {
  const line = useRef<HTMLParagraphElement>(null);
  // What folded it stood in it, and is gone: the keyboard stays here.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.querySelector('button')?.focus();
  }, []);
  return (
    <p class="comment-gone" ref={line}>
      {why}{' '}
      <Button kind="plain" onClick={onShow}>
        {say('showComment')}
      </Button>
      {reported && <Button onClick={onTakeBack}>{say('takeReportBack')}</Button>}
    </p>
  );
}
