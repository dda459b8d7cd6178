import { useEffect, useState } from 'preact/hooks';
import { useAsked, useAskedOf } from './section-address.ts';
import { siftIn, type ThreadSift } from './thread-sift.ts';

/** What is to be saved. */
export interface ExportFilter {
  /** As in the box over the threads; '' for all. */
  filter: string;
  /** What the list, or what was found, was narrowed to where the reader came from; null for all threads, those in the archive too. */
  sift: ThreadSift | null;
}

/**
 * What to save: as the page's address asks (`#data?filter=word`, or with `list=yes` what is listed or found), and then as
 * the reader types.
 */
export function useExportFilter(): [ExportFilter, (filter: ExportFilter) => void] {
  const [asked, setAsked] = useAsked<ExportFilter>('data', filterIn, { filter: '', sift: null });
  // Drawn first: until then its section may be hidden.
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    if (arrivals > 0) document.getElementById('export')?.scrollIntoView({ block: 'start' });
  }, [arrivals]);
  useAskedOf('data', (params) => {
    if (filterIn(params)) setArrivals((before) => before + 1);
  });
  return [asked, setAsked];
}

function filterIn(params: URLSearchParams): ExportFilter | undefined {
  const filter = params.get('filter');
  if (filter === null) return undefined;
  return { filter, sift: params.get('list') === 'yes' ? siftIn(params) : null };
}
