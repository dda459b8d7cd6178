import { useEffect, useState } from 'preact/hooks';
import type { OpenThread } from '../../contract.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { useRelated } from './use-related.ts';

const loadList = () => import('./RelatedList.tsx').then(({ RelatedList }) => RelatedList);

export interface RelatedProps {
  /** Whether its tab is shown. */
  shown: boolean;
  open: OpenThread;
  /** Hears how much there is. */
  onRelated(known: { article: string; count: number }): void;
}

/**
 * What else there is to read: from the reader's sources, and from their own threads. What draws it is loaded when its tab
 * is first shown: most readers of a thread want the number alone.
 */
export function Related({ shown, open, onRelated }: RelatedProps) {
  const { id } = open.article;
  const asked = useRelated(open.article);
  const count = asked.value?.entries.length;
  useEffect(() => {
    if (count !== undefined) onRelated({ article: id, count });
  }, [id, count, onRelated]);
  const [seen, setSeen] = useState(shown);
  if (shown && !seen) setSeen(true);
  return seen ? <Loaded load={loadList} with={{ ...asked, shown, open }} /> : null;
}
