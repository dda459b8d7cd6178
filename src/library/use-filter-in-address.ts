import { useEffect } from 'preact/hooks';
import { type ThreadListHandle, useThreadList } from '../surface/use-thread-list.ts';
import type { ThreadSort } from '../thread/thread-sorts.ts';
import { useAsked } from './section-address.ts';
import {
  addSift,
  isList,
  isSifted,
  noSift,
  siftIn,
  siftQuery,
  type ThreadSift,
} from './thread-sift.ts';

/** What stands in the box over the threads, and what they are narrowed to beside it. */
export interface ThreadsHandle extends ThreadListHandle {
  /** What is to be searched for; '' where the list itself shows what the box asks for. */
  query: string;
  sift: ThreadSift;
  /** Whether anything but the archive is left out. */
  sifted: boolean;
  onSift(sift: ThreadSift): void;
}

/** What the page's address asks for. */
interface Asked {
  filter: string;
  sift: ThreadSift;
}

/**
 * The list of threads with what stands in the box over it and what it is narrowed to, which the page's address has
 * (`#threads?filter=word&unread=yes`): a link can ask for it, and it is there when the page is loaded again. Hashtags
 * alone leave the threads that use them; all else is searched for in what was written.
 */
export function useFilterInAddress(size: number, sort: ThreadSort): ThreadsHandle {
  const [{ filter: typed, sift }, setAsked] = useAsked('threads', readAsked, {
    filter: '',
    sift: noSift,
  });
  const listed = isList(typed);
  const by = { marked: true, ...(sort !== 'newest' && { sort }), ...siftQuery(sift, Date.now()) };
  const list = useThreadList(size, listed ? typed : '', by);
  const { onFilter } = list;
  useEffect(() => onFilter(listed ? typed : ''), [onFilter, listed, typed]);
  const ask = (asked: Asked) => {
    setAsked(asked);
    history.replaceState(history.state, '', addressOf('threads', asked));
  };
  return {
    ...list,
    filter: typed,
    query: listed ? '' : typed.trim(),
    sift,
    sifted: isSifted(sift) || typed !== '',
    onFilter: (filter) => ask({ filter, sift }),
    onSift: (next) => ask({ filter: typed, sift: next }),
  };
}

/** The address of a section that shows, or saves, what is asked for. */
export function addressOf(section: 'threads' | 'data', { filter, sift }: Asked): string {
  const params = new URLSearchParams();
  if (filter !== '' || section === 'data') params.set('filter', filter);
  addSift(params, sift);
  // A search that is not narrowed looks into the archive too, as all that is saved unasked.
  if (section === 'data' && (isList(filter) || isSifted(sift) || sift.archived)) {
    params.set('list', 'yes');
  }
  return params.size > 0 ? `#${section}?${params}` : `#${section}`;
}

const readAsked = (asked: URLSearchParams): Asked => ({
  filter: asked.get('filter') ?? '',
  sift: siftIn(asked),
});
