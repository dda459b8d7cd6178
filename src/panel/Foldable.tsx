import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { call } from '../channel.ts';
import type { FaultCode } from '../contract.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { isMuted } from '../thread/mute.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';
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
  const muted = useMemo(() => isMuted(comment, muting), [comment, muting]);
  const reportedAt = comment.report?.taken === false ? comment.report.at : null;
  const reason = reportedAt ?? (muted ? 'muted' : null);
  // Who reports a comment that is shown although it was muted folds it again.
  const [shownFor, setShownFor] = useState<number | string | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);
  if (reason === null || reason === shownFor) return <>{children}</>;

  function takeBack(): void {
    void call('reportComment', { id: comment.id, report: null }).then((taken) => {
      if (taken.ok) thread.show(taken.value);
      setFault(taken.ok ? null : taken.code);
    });
  }
  return (
    <article aria-label={say(reportedAt === null ? 'mutedComment' : 'reportedComment')}>
      <FoldedComment
        reported={reportedAt !== null}
        onShow={() => setShownFor(reason)}
        onTakeBack={takeBack}
      />
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </article>
  );
}
