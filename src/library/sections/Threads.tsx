import { useState } from 'preact/hooks';
import type { FaultCode } from '../../contract.ts';
import { BackupNote } from '../../surface/BackupNote.tsx';
import { goToThread } from '../../surface/go-to-thread.ts';
import { LossNote } from '../../surface/LossNote.tsx';
import type { CommentId } from '../../thread/comment.ts';
import type { ThreadRow } from '../../thread/thread-row.ts';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { say, sayCount } from '../../ui/say.ts';
import { ThreadList } from '../../ui/ThreadList.tsx';
import { readHashtag } from '../read-hashtag.ts';
import { SearchResults } from '../SearchResults.tsx';
import type { Section, SectionProps } from '../section.ts';
import { ThreadActsNote } from '../ThreadActsNote.tsx';
import { ThreadFilters } from '../ThreadFilters.tsx';
import { ThreadRows } from '../ThreadRows.tsx';
import { isSifted, noSift, searchNarrowing } from '../thread-sift.ts';
import { addressOf, type ThreadsHandle, useFilterInAddress } from '../use-filter-in-address.ts';
import { aboutAddress } from '../use-hashtag-in-address.ts';
import { type SearchHandle, useSearch } from '../use-search.ts';
import { useThreadActs } from '../use-thread-acts.ts';

/** How many rows come at first, and with each asking for more. */
const rowsShown = 50;

/** All threads, sorted and narrowed as the reader likes, or what the box over them looks for in all that was written. */
function Threads({ settings, changeSettings }: SectionProps) {
  const sort = settings?.threadSort ?? 'newest';
  const list = useFilterInAddress(rowsShown, sort);
  const [openFault, setOpenFault] = useState<FaultCode | null>(null);
  const acts = useThreadActs();
  const { rows, more, query, sift, filter, onFilter } = list;
  const search = useSearch(query, searchNarrowing(sift, Date.now()), rowsShown);
  const narrowed = isSifted(sift) || sift.archived;
  const about = readHashtag(filter);
  const nothing = rows?.length === 0 && !list.sifted && !sift.archived;
  const open = (row: ThreadRow, comment?: CommentId) => {
    if (acts.joining) acts.join(row);
    else void goToThread(row.id, comment).then(setOpenFault);
  };
  const goToData = () => {
    location.hash = 'data';
  };
  return (
    <>
      {list.fault && <FaultNote code={list.fault} onRetry={list.onRetry} onSaveFile={goToData} />}
      <LossNote onBringBack={goToData} />
      <BackupNote onSave={goToData} onLook={goToData} />
      {openFault && <FaultNote lead={say('notDone')} code={openFault} />}
      {nothing && <Invitation onArchive={() => list.onSift({ ...sift, archived: true })} />}
      {rows !== null && !nothing && (
        <>
          <p class="note">
            <span role="status">{query === '' ? sayListed(list) : sayFound(search)}</span>
            {about !== null && (
              <>
                {' · '}
                <a href={aboutAddress(about)}>{say('aboutTitle', `#${about}`)}</a>
              </>
            )}
            {(query === '' ? list.sifted && rows.length > 0 : hasFound(search)) && (
              <>
                {' · '}
                <a href={addressOf('data', { filter, sift })}>{say('exportThese')}</a>
              </>
            )}
          </p>
          <ThreadList
            {...list}
            label={say('searchEverything')}
            results={
              <>
                <ThreadFilters
                  {...list}
                  sort={sort}
                  searching={query !== ''}
                  onSort={(threadSort) => changeSettings({ threadSort })}
                />
                {query === '' ? (
                  <ThreadRows
                    rows={rows}
                    more={more}
                    acts={acts}
                    onMore={list.onMore}
                    onOpen={open}
                    onHashtag={(hashtag) => onFilter(`#${hashtag}`)}
                  />
                ) : (
                  <SearchResults
                    query={query}
                    search={search}
                    onWiden={narrowed ? () => list.onSift(noSift) : null}
                    onOpen={open}
                  />
                )}
              </>
            }
            fault={search.fault}
            onRetry={search.onRetry}
            focused={false}
            onOpen={open}
          />
        </>
      )}
      <ThreadActsNote {...acts} />
    </>
  );
}

/** How many threads are listed, and whether there are more. */
function sayListed({ rows, more, sift }: ThreadsHandle): string {
  const threads = sayCount('threads', rows?.length ?? 0);
  const there = sift.archived ? say('inArchive', threads) : threads;
  return more ? say('shownMore', there) : there;
}

/** How much a search found, and whether there may be more. */
function sayFound({ answer }: SearchHandle): string {
  if (answer === null || answer.blank) return '';
  const { found, more, cut, behind } = answer;
  const count = sayCount(more ? 'foundFirst' : 'found', found.length);
  return [count, cut && say('searchCut'), behind > 0 && say('searchBehind')]
    .filter(Boolean)
    .join(' ');
}

const hasFound = ({ answer }: SearchHandle): boolean => (answer?.found.length ?? 0) > 0;

/** Where nothing was written yet, or all of it is in the archive. */
function Invitation({ onArchive }: { onArchive(): void }) {
  return (
    <div class="invitation">
      <p>{say('noThreads')}</p>
      <p class="soft">{say('noThreadsHow')}</p>
      <p class="soft">
        <button type="button" class="button plain" onClick={onArchive}>
          {say('seeArchive')}
        </button>
      </p>
    </div>
  );
}

export const section: Section = {
  id: 'threads',
  order: 10,
  title: () => say('threadsTitle'),
  View: Threads,
};
