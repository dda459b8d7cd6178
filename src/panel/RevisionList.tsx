import { useMemo, useState } from 'preact/hooks';
import type { Comment } from '../thread/comment.ts';
import { compareTexts, type Stretch } from '../thread/compare-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Moment } from '../ui/Moment.tsx';
import { say } from '../ui/say.ts';

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

/** A text with its changes against the one before; the first text as it was. */
function Compared({ text, before }: { text: string; before: string | null }) {
  const stretches = useMemo<Stretch[]>(
    () => (before === null ? [{ kind: 'same', text }] : compareTexts(before, text)),
    [text, before],
  );
  return (
    <p class="revision-text" dir="auto">
      {stretches.map(({ kind, text: words }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{words}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            {/* Not every screen reader says what these elements are. */}
            <span class="hidden-visually">
              {say(kind === 'added' ? 'wasAdded' : 'wasRemoved')}{' '}
            </span>
            {words}
          </Mark>
        );
      })}
    </p>
  );
}
