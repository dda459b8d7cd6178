import { FaultNote } from '../../ui/FaultNote.tsx';
import { say } from '../../ui/say.ts';
import { FeedList } from '../FeedList.tsx';
import { FirstReading } from '../FirstReading.tsx';
import { FollowedSources } from '../FollowedSources.tsx';
import { FollowForm } from '../FollowForm.tsx';
import { RemovedSource } from '../RemovedSource.tsx';
import { StarterList } from '../StarterList.tsx';
import type { Section, SectionProps } from '../section.ts';
import { useRemoval } from '../use-removal.ts';
import { useSources } from '../use-sources.ts';

/** The feeds that the reader follows: to add one, to see how each is, and what is new in it. */
function Sources({ askSites }: SectionProps) {
  const { pause, fault, reload, ...listed } = useSources();
  const removal = useRemoval();
  const gone = new Set(removal.removed.map(({ id }) => id));
  const sources = listed.sources?.filter(({ id }) => !gone.has(id));
  const goToData = () => {
    location.hash = 'data';
  };
  return (
    <>
      <p class="lead">{say('sourcesLead')}</p>
      {fault && <FaultNote code={fault} onRetry={reload} onSaveFile={goToData} />}
      <FollowForm askSites={askSites} followed={new Set(sources?.map(({ id }) => id))} />
      {sources && (
        <section class="block" aria-labelledby="sources-followed">
          <h2 id="sources-followed" tabIndex={-1}>
            {say('sourcesFollowed')}
          </h2>
          {pause && sources.length > 0 && (
            <p class="note" role="status">
              {say(pause === 'offline' ? 'sourcesOffline' : 'sourcesMetered')}
            </p>
          )}
          <RemovedSource {...removal} />
          {removal.fault && <FaultNote lead={say('notDone')} code={removal.fault} />}
          <FirstReading sources={sources} />
          <FollowedSources sources={sources} askSites={askSites} onRemove={removal.remove} />
        </section>
      )}
      {sources && (
        <>
          <StarterList askSites={askSites} followed={new Set(sources.map(({ id }) => id))} />
          <FeedList askSites={askSites} sources={sources} />
        </>
      )}
    </>
  );
}

export const section: Section = {
  id: 'sources',
  order: 15,
  title: () => say('sourcesTitle'),
  View: Sources,
};
