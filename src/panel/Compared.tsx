import { useMemo } from 'preact/hooks';
import { compareTexts, type Stretch } from '../thread/compare-texts.ts';
import { say } from '../ui/say.ts';

/** A text with its changes against the one before; where there was none, the text as it is. */
export function Compared({ text, before }: { text: string; before: string | null }) {
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
