import { useEffect } from 'preact/hooks';
import { type ThreadListHandle, useThreadList } from '../surface/use-thread-list.ts';

/**
 * The list of threads with the filter that the page's address has (`#threads?filter=word`): a link can ask for one, and
 * what the reader types is there when the page is loaded again.
 */
export function useFilterInAddress(size: number): ThreadListHandle {
  const list = useThreadList(size, filterIn(location.hash) ?? '');
  const { onFilter } = list;
  useEffect(() => {
    const onHashChange = () => {
      const asked = filterIn(location.hash);
      if (asked !== null) onFilter(asked);
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [onFilter]);
  return {
    ...list,
    onFilter(filter) {
      onFilter(filter);
      const query = filter === '' ? '' : `?${new URLSearchParams({ filter })}`;
      history.replaceState(history.state, '', `#threads${query}`);
    },
  };
}

/** The filter that an address asks for; null where it asks for another section. */
function filterIn(hash: string): string | null {
  const [section, query] = hash.split('?');
  if (section !== '#threads' && section !== '') return null;
  return new URLSearchParams(query).get('filter') ?? '';
}
