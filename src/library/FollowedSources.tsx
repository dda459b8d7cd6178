import { useRef, useState } from 'preact/hooks';
import type { SourceRow } from '../contract.ts';
import type { AskSites } from '../surface/ask-sites.ts';
import { locale, say } from '../ui/say.ts';
import { SourceEntry } from './SourceEntry.tsx';
import { SourceTools } from './SourceTools.tsx';
import { siftSources } from './sift-sources.ts';
import { useFocusKept } from './use-focus-kept.ts';

/** Fewer are seen at a glance. */
const worthSifting = 8;

interface FollowedSourcesProps {
  sources: readonly SourceRow[];
  askSites: AskSites;
  onRemove(sources: readonly SourceRow[]): void;
}

/** All that the reader follows, by name; where there is much, with what a long list needs. */
export function FollowedSources({ sources, askSites, onRemove }: FollowedSourcesProps) {
  const [sift, setSift] = useState({ words: '', failing: false });
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string> | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, chosenIds === null ? 'still' : 'choosing');
  const isSifted = sift.words !== '' || sift.failing;
  const hasTools = sources.length >= worthSifting || isSifted || chosenIds !== null;
  const shown = siftSources(sources, sift, locale());
  // What is not shown is not removed, whatever was ticked before.
  const chosen = chosenIds && shown.filter(({ id }) => chosenIds.has(id));
  const choose = (some: readonly SourceRow[] | null) =>
    setChosenIds(some && new Set(some.map(({ id }) => id)));
  return (
    <>
      {hasTools && (
        <div class="source-place" ref={place} tabIndex={-1}>
          <SourceTools
            {...{ sources, shown, sift, chosen, onRemove }}
            onSift={setSift}
            onChoose={choose}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <p class="note">{say(sources.length === 0 ? 'sourcesNone' : 'findNone')}</p>
      ) : (
        <ul class="sources">
          {shown.map((source) => (
            <SourceEntry
              key={source.id}
              source={source}
              askSites={askSites}
              chosen={chosen?.includes(source) ?? null}
              onChoose={(on) =>
                choose([...(chosen ?? []).filter((one) => one !== source), ...(on ? [source] : [])])
              }
              onRemove={() => onRemove([source])}
            />
          ))}
        </ul>
      )}
    </>
  );
}
