import type { SourceRow } from '../contract.ts';
import { Button } from '../ui/Button.tsx';
import { say, sayCount } from '../ui/say.ts';
import type { SourceSift } from './sift-sources.ts';

interface SourceToolsProps {
  /** All sources, and those that the list shows. */
  sources: readonly SourceRow[];
  shown: readonly SourceRow[];
  sift: SourceSift;
  onSift(sift: SourceSift): void;
  /** Those of the shown ones that are ticked; null while none can be. */
  chosen: readonly SourceRow[] | null;
  onChoose(chosen: readonly SourceRow[] | null): void;
  onRemove(sources: readonly SourceRow[]): void;
}

/** Above a long list of sources: how many there are, what narrows the list, and what several are removed with. */
export function SourceTools(props: SourceToolsProps) {
  const { sources, shown, sift, onSift, chosen, onChoose, onRemove } = props;
  const failing = sources.filter(({ fault }) => fault !== null).length;
  return (
    <div class="source-tools">
      <p class="source-line">
        {sayCount('sourcesCount', sources.length)}
        {failing > 0 && (
          <>
            <span aria-hidden="true"> · </span>
            {sayCount('sourcesFailing', failing)}
          </>
        )}
      </p>
      <p class="source-sift">
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={say('sourcesFilter')}
          placeholder={say('sourcesFilter')}
          value={sift.words}
          onInput={({ currentTarget }) => onSift({ ...sift, words: currentTarget.value })}
        />
        {(failing > 0 || sift.failing) && (
          <label class="check">
            <input
              type="checkbox"
              checked={sift.failing}
              onChange={({ currentTarget }) => onSift({ ...sift, failing: currentTarget.checked })}
            />
            {say('sourcesOnlyFailing')}
          </label>
        )}
        <span class="soft" role="status">
          {(sift.words !== '' || sift.failing) && sayCount('sourcesCount', shown.length)}
        </span>
      </p>
      <p class="actions">
        {chosen === null ? (
          <Button onClick={() => onChoose([])}>{say('sourcesChoose')}</Button>
        ) : (
          <>
            <Button
              kind="main"
              disabled={chosen.length === 0}
              onClick={() => {
                onRemove(chosen);
                onChoose(null);
              }}
            >
              {sayCount('sourcesRemove', chosen.length)}
            </Button>
            <Button disabled={chosen.length === shown.length} onClick={() => onChoose(shown)}>
              {say('sourcesChooseAll')}
            </Button>
            <Button onClick={() => onChoose(null)}>{say('cancel')}</Button>
          </>
        )}
      </p>
    </div>
  );
}
