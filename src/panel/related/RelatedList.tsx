import './related.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../channel/calls.ts';
import type { FaultCode, OpenThread, Related } from '../../contract.ts';
import type { RelatedEntry, Report } from '../../related/related-entry.ts';
import { catchFocus } from '../../surface/catch-focus.ts';
import { goToThread } from '../../surface/go-to-thread.ts';
import { Button } from '../../ui/Button.tsx';
import { Coverage } from '../../ui/Coverage.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { RelatedItem } from '../../ui/RelatedItem.tsx';
import { say, sayCount } from '../../ui/say.ts';
import type { Asked } from '../use-asked.ts';
import { FollowSite, type FollowSiteProps } from './FollowSite.tsx';
import { useStill } from './use-still.ts';

interface RelatedListProps extends Asked<Related> {
  /** Whether its tab is shown. */
  shown: boolean;
  open: OpenThread;
}

/** What is related, each entry with why; before the first source, how to get one. */
export function RelatedList({ shown: isShown, open, value, fault, reload }: RelatedListProps) {
  const { shown, waiting, show } = useStill(value, isShown);
  const [openFault, setOpenFault] = useState<FaultCode | null>(null);
  const [followed, setFollowed] = useState<{ article: string; words: string } | null>(null);
  const news = useRef<HTMLDivElement>(null);
  const { id } = open.article;
  const hasSources = shown !== null && shown.sources > 0;
  const sayFollowed = useCallback((words: string) => setFollowed({ article: id, words }), [id]);
  const isFollowed = followed?.article === id;
  // What the reader pressed goes when the list takes its place.
  useEffect(() => {
    if (isFollowed) catchFocus(news.current);
  }, [isFollowed, hasSources]);
  const goTo = (article: string) => void goToThread(article).then(setOpenFault);
  return (
    <main class="related" aria-busy={shown === null && fault === null}>
      {fault && <FaultNote lead={say('notDone')} code={fault} onRetry={reload} />}
      {openFault && <FaultNote lead={say('notDone')} code={openFault} />}
      <div role="status" class="related-news" ref={news} tabIndex={-1}>
        {isFollowed && <p>{followed.words}</p>}
        {waiting && (
          <p>
            {say('relatedNew')}{' '}
            <Button kind="plain" onClick={show}>
              {say('relatedShow')}
            </Button>
          </p>
        )}
        {shown !== null && shown.behind > 0 && <p>{sayCount('relatedBehind', shown.behind)}</p>}
      </div>
      {shown && (
        <>
          {shown.sources === 0 && <NoSources open={open} onFollowed={sayFollowed} />}
          {shown.coverage.length > 1 && (
            <section class="related-coverage" aria-labelledby="coverage-title">
              <h2 id="coverage-title">{say('coverageTitle')}</h2>
              <Coverage reports={shown.coverage} />
            </section>
          )}
          {shown.sources === 0 && shown.entries.length > 0 && (
            <h2 class="related-heading">{say('relatedOwn')}</h2>
          )}
          {shown.sources > 0 && shown.entries.length === 0 && shown.behind === 0 && (
            <p class="related-nothing">{say('relatedNothing')}</p>
          )}
          {shown.entries.length > 0 && (
            <ul class="related-items">
              {shown.entries.map((entry) => (
                <RelatedItem
                  key={entry.key}
                  entry={entry}
                  onThread={goTo}
                  covered={isCovered(entry, shown.coverage)}
                />
              ))}
            </ul>
          )}
          {shown.sources > 0 && (
            <footer class="related-foot">
              <FollowSite open={open} quiet />
              <p>
                {sayCount('relatedSources', shown.sources)}{' '}
                <Button kind="plain" onClick={openSources}>
                  {say('sourcesTitle')}
                </Button>
              </p>
            </footer>
          )}
        </>
      )}
    </main>
  );
}

/** Whether who reported an entry's story when is what stands above all entries. */
function isCovered({ alsoAt, ...entry }: RelatedEntry, coverage: readonly Report[]): boolean {
  const tellings = [entry, ...alsoAt];
  const addresses = new Set(coverage.map(({ address }) => address));
  const sites = new Set(coverage.map(({ site }) => site));
  return (
    tellings.some(({ address }) => addresses.has(address)) &&
    tellings.every(({ site }) => sites.has(site))
  );
}

/** Before the first source: what there will be, and the two ways to it. */
function NoSources({ open, onFollowed }: Pick<FollowSiteProps, 'open' | 'onFollowed'>) {
  return (
    <section class="related-begin">
      <h2>{say('relatedBegin')}</h2>
      <p>{say('relatedBeginHow')}</p>
      <FollowSite open={open} quiet={false} onFollowed={onFollowed} />
      <p>
        <Button kind="plain" onClick={openSources}>
          {say('relatedChoose')}
        </Button>
      </p>
    </section>
  );
}

const openSources = () => void call('openLibrary', { section: 'sources' });
