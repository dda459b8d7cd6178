import './revision-list.css';
import { useState } from 'preact/hooks';
import type { Comment } from '../thread/comment.ts';
import { Button } from '../ui/Button.tsx';
import { Moment } from '../ui/Moment.tsx';
import { say } from '../ui/say.ts';
import { Compared } from './Compared.tsx';

/** How many revisions are compared at once: a file may hold thousands. */
const atOnce = 10;

/** Each text that a comment had, newest first, with what changed in it. */
export function RevisionList({ comment }: { comment: Comment }) {
  const [shown, setShown] = useState(atOnce);
  const texts = [
    { text: comment.text, written: comment.edited ?? comment.created },
    ...comment.revisions.toReversed(),
  ];
  return (
    <>
      <ol class="revisions" aria-label={say('revisions')}>
        {texts.slice(0, shown).map(({ text, written }, index) => (
          <li key={`${written} ${text}`}>
            <Moment at={written} />
            <Compared text={text} before={texts[index + 1]?.text ?? null} />
          </li>
        ))}
      </ol>
      {texts.length > shown && (
        <Button kind="plain" onClick={() => setShown(shown + atOnce)}>
          {say('earlierRevisions')}
        </Button>
      )}
    </>
  );
}
