import type { Comment } from '../thread/comment.ts';
import { Button } from '../ui/Button.tsx';
import { Loaded } from '../ui/Loaded.tsx';
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

const loadList = () => import('./RevisionList.tsx').then(({ RevisionList }) => RevisionList);

/** A comment's earlier texts. What compares them is loaded when they are asked for. */
export function Revisions({ comment }: { comment: Comment }) {
  return <Loaded load={loadList} with={{ comment }} />;
}
