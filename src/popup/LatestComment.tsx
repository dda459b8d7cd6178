import { useMemo, useState } from 'preact/hooks';
import { useResponses } from '../surface/use-responses.ts';
import type { ThreadHandle } from '../surface/use-thread.ts';
import type { Comment } from '../thread/comment.ts';
import { firstLine } from '../thread/first-line.ts';
import { type Muting, whyMuted } from '../thread/mute.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { HashtagText } from '../ui/HashtagLink.tsx';
import { Moment } from '../ui/Moment.tsx';
import { nameOf } from '../ui/name-of.ts';
import { Reactions } from '../ui/Reactions.tsx';
import { say } from '../ui/say.ts';
import { sayWhyFolded } from '../ui/say-why-folded.ts';

/** Longest line shown, in characters; the rest is cut by the layout. */
const lineLength = 120;

interface LatestCommentProps {
  comment: Comment;
  muting: Muting;
  thread: Pick<ThreadHandle, 'show'>;
}

/** One line for a comment, with its reactions. One that the reader muted or reported waits to be asked for. */
export function LatestComment({ comment, muting, thread }: LatestCommentProps) {
  const { id, author, text, created, reactions = [] } = comment;
  const [shown, setShown] = useState(false);
  const { react, fault } = useResponses(id, thread.show);
  const muted = useMemo(() => whyMuted(comment, muting), [comment, muting]);
  const reported = comment.report?.taken === false;
  if ((muted || reported) && !shown) {
    return (
      <li>
        <span class="latest-line folded">{sayWhyFolded(muted, reported)}</span>
        <Button kind="plain" onClick={() => setShown(true)}>
          {say('showComment')}
        </Button>
      </li>
    );
  }
  return (
    <li>
      <Avatar author={author} size={16} />
      <span class="latest-line">
        <b dir="auto">{nameOf(author)}</b>{' '}
        <span dir="auto">
          <HashtagText text={firstLine(text, lineLength)} />
        </span>
      </span>
      <Moment at={created} short />
      {reactions.length > 0 && (
        <div class="latest-reactions">
          <Reactions reactions={reactions} onReact={react} />
        </div>
      )}
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
    </li>
  );
}
