import type { OpenThread } from '../contract.ts';
import { firstLine } from '../thread/first-line.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { HashtagText } from '../ui/HashtagLink.tsx';
import { Moment } from '../ui/Moment.tsx';
import { nameOf } from '../ui/name-of.ts';
import { say } from '../ui/say.ts';

interface LatestProps {
  thread: OpenThread;
  onOpenPanel(): void;
}

/** Longest line shown, in characters; the rest is cut by the layout. */
const lineLength = 120;

/** The newest comments of this thread, and the way to all of them. */
export function Latest({ thread, onOpenPanel }: LatestProps) {
  const shown = thread.comments.filter((comment) => comment.deleted === null).reverse();
  return (
    <section aria-labelledby="latest">
      <div class="section-head">
        <h2 id="latest">{say('latestHere')}</h2>
        <Button kind="plain" onClick={onOpenPanel}>
          {say('openPanel')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p class="invitation">{say('noComments')}</p>
      ) : (
        <ol class="latest" aria-live="polite">
          {shown.map(({ id, author, text, created }) => (
            <li key={id}>
              <Avatar author={author} size={16} />
              <span class="latest-line" dir="auto">
                <b>{nameOf(author)}</b> <HashtagText text={firstLine(text, lineLength)} />
              </span>
              <Moment at={created} short />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
