import type { Facet } from '../contract.ts';
import type { Store } from './schema.ts';
import { shelfOf } from './thread-lists.ts';
import { look } from './transaction.ts';

/** So many are told of each kind: those that most has. */
const mostTold = 1000;

/**
 * What a list of threads can be narrowed to: sites with how many threads they have, and hashtags with how many comments
 * use them. One step of a cursor for each, and a count.
 * @throws StoreFault
 */
export async function listFacets(db: Store): Promise<{ sites: Facet[]; hashtags: Facet[] }> {
  return look(db, async (tx) => {
    const lists = tx.objectStore('articles').index('byList');
    const [current, archived, hashtags] = await Promise.all([
      listFirsts(lists, `${shelfOf(false)}site `),
      listFirsts(lists, `${shelfOf(true)}site `),
      listFirsts(tx.objectStore('comments').index('byHashtag'), ''),
    ]);
    const sites = new Map(current);
    for (const [site, count] of archived) sites.set(site, (sites.get(site) ?? 0) + count);
    return { sites: rankFacets(sites), hashtags: rankFacets(hashtags) };
  });
}

interface ListIndex {
  openKeyCursor(range: IDBKeyRange): Promise<ListCursor | null>;
  count(range: IDBKeyRange): Promise<number>;
}

interface ListCursor {
  readonly key: IDBValidKey;
  continue(key: never): Promise<ListCursor | null>;
}

/** What the keys of an index begin with, where that itself begins so, and how many keys each has. */
async function listFirsts(index: ListIndex, begin: string): Promise<Map<string, number>> {
  const counts: Promise<[string, number]>[] = [];
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([begin], [`${begin}\uffff`]));
  while (cursor) {
    const [first] = cursor.key as [string];
    const name = first.slice(begin.length);
    const count = index.count(IDBKeyRange.bound([first], [first, []]));
    counts.push(count.then((having) => [name, having]));
    cursor = await cursor.continue([first, []] as never);
  }
  return new Map(await Promise.all(counts));
}

function rankFacets(counts: ReadonlyMap<string, number>): Facet[] {
  const facets = [...counts].map(([name, count]): Facet => ({ name, count }));
  return facets.sort((a, b) => b.count - a.count).slice(0, mostTold);
}
