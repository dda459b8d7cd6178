import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Comment } from '../thread/comment.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say } from '../ui/say.ts';

interface EditedMarkProps {
  comment: Comment;
  open: boolean;
  onToggle(): void;
}

/** Says that a comment was edited; where its earlier texts are kept, a button that shows them. */
export function EditedMark({ comment, open, onToggle }: EditedMarkProps) {
  if (comment.edited === null) return null;
  if (comment.revisions.length === 0) return <span>{say('edited')}</span>;
  return (
    <Button aria-expanded={open} title={say('showRevisions')} onClick={onToggle}>
      {say('edited')}
    </Button>
  );
}

/** A comment's earlier texts. What compares them is loaded when they are asked for. */
export function Revisions({ comment }: { comment: Comment }) {
  const [List, setList] = useState<FunctionComponent<{ comment: Comment }> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./RevisionList.tsx').then(
      ({ RevisionList }) => setList(() => RevisionList),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <FaultNote lead={say('notDone')} code="failed" />;
  return List && <List comment={comment} />;
}
