import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { useResponses } from '../surface/use-responses.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { whyMuted } from '../thread/mute.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
import { sayWhyFolded } from '../ui/say-why-folded.ts';
import { FoldedComment } from './FoldedComment.tsx';
import { MutingContext } from './muting.ts';

interface FoldableProps {
  comment: Comment;
  thread: ThreadChanges;
  children: ComponentChildren;
}

/** A comment, or one line in its place where the reader muted or reported it and has not asked to see it. */
export function Foldable({ comment, thread, children }: FoldableProps) {
  const muting = useContext(MutingContext);
  const muted = useMemo(() => whyMuted(comment, muting), [comment, muting]);
  const reportedAt = comment.report?.taken === false ? comment.report.at : null;
  const reason = reportedAt ?? (muted && 'muted');
  // Who reports a comment that is shown although it was muted folds it again.
  const [shownFor, setShownFor] = useState<number | string | null>(null);
  const { report, fault } = useResponses(comment.id, thread.show);
  if (reason === null || reason === shownFor) return <>{children}</>;

  return (
    <article aria-label={sayWhyFolded(muted, reportedAt !== null)}>
      <FoldedComment
        why={sayWhyFolded(muted, reportedAt !== null)}
        reported={reportedAt !== null}
        onShow={() => setShownFor(reason)}
        onTakeBack={() => void report(null)}
      />
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </article>
  );
}
