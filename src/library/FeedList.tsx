import { useRef, useState } from 'preact/hooks';
import type { SourceRow } from '../contract.ts';
import type { RefusedFeed } from '../related/opml.ts';
import type { AskSites } from '../surface/ask-sites.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { say, sayCount } from '../ui/say.ts';
import { downloadFile } from './download-file.ts';
import { mostShown, RefusedLines } from './RefusedList.tsx';
import { useFeedList } from './use-feed-list.ts';
import { useFocusKept } from './use-focus-kept.ts';

interface FeedListProps {
  askSites: AskSites;
  sources: SourceRow[];
}

/** Lists of feeds, as all feed readers know them (OPML): one in, one out. */
export function FeedList({ askSites, sources }: FeedListProps) {
  const followed = new Set(sources.map(({ id }) => id));
  const { state, open, accept, cancel } = useFeedList(askSites, followed);
  const [notSaved, setNotSaved] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, state.phase);
  const save = () => saveList(sources).then(setNotSaved, () => setNotSaved(true));
  return (
    <section class="block" aria-labelledby="feed-list-title">
      <h2 id="feed-list-title">{say('feedListTitle')}</h2>
      <p class="note">{say('feedListNote')}</p>
      <input
        ref={input}
        hidden
        type="file"
        accept=".opml,.xml,text/xml,text/x-opml"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void open(file);
          // The same file chosen again is a choice too.
          currentTarget.value = '';
        }}
      />
      <div class="step" ref={place} tabIndex={-1}>
        {state.phase === 'ready' ? (
          <>
            <h3>{say('feedsIn', state.name)}</h3>
            <dl class="counts">
              <Count label={say('countAdded')} value={state.added.length} />
              <Count label={say('countKnown')} value={state.known} />
              <Count label={say('countRefused')} value={state.refused.length} />
            </dl>
            {state.cut && <p class="note">{say('feedListCut')}</p>}
            <RefusedLines
              lines={state.refused.slice(0, mostShown).map(sayRefused)}
              count={state.refused.length}
            />
            <p class="actions">
              {state.added.length > 0 && (
                <Button kind="main" onClick={() => void accept()}>
                  {say('followAll')}
                </Button>
              )}
              <Button onClick={cancel}>{say('cancel')}</Button>
            </p>
          </>
        ) : state.phase === 'adding' ? (
          <progress aria-label={say('feedListTitle')} value={state.done} max={state.total} />
        ) : (
          <p class="actions">
            <Button kind="main" onClick={() => input.current?.click()}>
              {say('chooseFile')}
            </Button>
            {sources.length > 0 && (
              <Button kind="plain" onClick={() => void save()}>
                {say('feedListSave')}
              </Button>
            )}
          </p>
        )}
      </div>
      <div role="status">
        {state.phase === 'done' && <p class="outcome">{sayCount('feedsAdded', state.added)}</p>}
        {state.phase === 'notAllowed' && <p class="fault-note">{say('followRefused')}</p>}
        {(state.phase === 'unfit' || state.phase === 'empty') && (
          <p class="fault-note">
            <b class="file-name">{state.name}</b>{' '}
            {say(state.phase === 'empty' ? 'feedListEmpty' : 'feedListUnfit')} {say('feedListHelp')}
          </p>
        )}
      </div>
      {state.phase === 'broken' && <FaultNote lead={say('notDone')} code={state.code} />}
      {notSaved && <FaultNote lead={say('notDone')} code="failed" onRetry={() => void save()} />}
    </section>
  );
}

const sayRefused = ({ name, why }: RefusedFeed): string =>
  say('refusedLine', name, say(why === 'noWeb' ? 'feedNoWeb' : 'feedTooLong'));

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div class={value === 0 ? 'count none' : 'count'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Gives the list to the reader. The writer comes with the first. */
async function saveList(sources: readonly SourceRow[]): Promise<false> {
  const { writeOpml } = await import('../related/opml.ts');
  const now = Date.now();
  const feeds = sources.map(({ id, title, site }) => ({ address: id, title, site }));
  const text = writeOpml(feeds, `${say('appName')}: ${say('sourcesTitle')}`, now);
  const name = `afterword-sources-${new Date(now).toISOString().slice(0, 10)}.opml`;
  downloadFile(new Blob([text], { type: 'text/x-opml' }), name);
  return false;
}
