import { useMemo, useRef, useState } from 'preact/hooks';
import { listNodes, type ThreadNode } from '../thread/build-thread.ts';
import type { CommentId } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { Row } from '../thread/list-rows.ts';
import { Button } from '../ui/Button.tsx';
import { FoldIcon } from '../ui/icons.tsx';
import { nameOf } from '../ui/name-of.ts';
import { say, sayCount } from '../ui/say.ts';
import { WrittenText } from '../ui/WrittenText.tsx';
import { useHiddenWords } from './hidden-words.ts';

interface FoldButtonProps {
  row: Row;
  onFold(id: CommentId, folded: boolean): void;
}

/** Folds the replies to a comment away. Where they are, a button below says how many there are. */
export function FoldButton({ row: { node, below, hides }, onFold }: FoldButtonProps) {
  if (below === 0 || hides !== null) return null;
  const label = sayCount('hideReplies', below);
  return (
    <Button
      kind="icon"
      data-fold
      aria-expanded={true}
      aria-label={label}
      title={label}
      onClick={() => onFold(node.id, true)}
    >
      <FoldIcon />
    </Button>
  );
}

interface HiddenRepliesProps extends FoldButtonProps {
  onBranch(id: CommentId): void;
}

/** The way to replies that are not drawn: folded by the reader, or too deep. */
export function HiddenReplies({
  row: { node, below, hides },
  onFold,
  onBranch,
}: HiddenRepliesProps) {
  if (hides === null) return null;
  const folded = hides === 'folded';
  return (
    <>
      <p class="hidden-replies">
        <Button
          kind="plain"
          {...(folded && { 'data-fold': true, 'aria-expanded': false })}
          onClick={() => (folded ? onFold(node.id, false) : onBranch(node.id))}
        >
          {sayCount(folded ? 'showReplies' : 'continueThread', below)}{' '}
          <span class="arrow" aria-hidden="true">
            ▸
          </span>
        </Button>
      </p>
      <HiddenWords node={node} />
    </>
  );
}

/** The words of what hangs below, for the browser's own find. */
function HiddenWords({ node }: { node: ThreadNode }) {
  const list = useRef<HTMLOListElement>(null);
  const nodes = useMemo(() => listNodes(node.replies), [node]);
  useHiddenWords(list, nodes);
  return <ol class="comments" ref={list} hidden="until-found" />;
}

interface AnswersProps {
  to: ThreadNode;
  onReveal(id: CommentId): void;
}

/** Whom a reply answers, where that does not stand right above it; a click peeks at it. */
export function Answers({ to, onReveal }: AnswersProps) {
  const [peeked, setPeeked] = useState(false);
  if (to.kind === 'placeholder') return null;
  const { author, text } = to.comment;
  return (
    <div class="answers">
      <Button kind="quiet" aria-expanded={peeked} onClick={() => setPeeked(!peeked)}>
        <span class="arrow" aria-hidden="true">
          ↩
        </span>{' '}
        {author.key === readerKey ? say('inReplyToYou') : say('inReplyTo', nameOf(author))}
      </Button>
      {peeked && (
        <div class="peek">
          <WrittenText text={text} />
          <Button kind="plain" onClick={() => onReveal(to.id)}>
            {say('goThere')}
          </Button>
        </div>
      )}
    </div>
  );
}
