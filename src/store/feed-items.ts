import type { IDBPObjectStore } from 'idb';
import type { FeedItem, ParsedItem } from '../related/feed-item.ts';
import { mergeItems } from '../related/merge-items.ts';
import type { Source } from '../related/source.ts';
import type { Store, StoreSchema } from './schema.ts';
import { readSource } from './sources.ts';
import { transact } from './transaction.ts';

/** How many items are kept in all; the oldest give way. */
const mostItems = 100_000;

/**
 * Stores what a source's feed says now, and how the asking for it went. Nothing is stored of a source that is not there
 * any more.
 *
 * @param describe what the source becomes, from what it is and when its newest item is from
 * @returns how many items are new or changed
 * @throws StoreFault
 */
export async function storeReading(
  db: Store,
  id: string,
  items: readonly ParsedItem[],
  now: number,
  describe: (source: Source, newest: number | null) => Source,
): Promise<number> {
  return transact(
    () => db.transaction(['sources', 'feedItems'], 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      const sources = tx.objectStore('sources');
      const source = readSource(await sources.get(id));
      if (!source) return 0;
      const kept = tx.objectStore('feedItems');
      const bySource = kept.index('bySource');
      const before = items.length > 0 ? await bySource.getAll(ofSource(id)) : [];
      const { put, drop } = mergeItems(before, items, id, now);
      const found = put.length > 0 ? await nextMoment(kept, now) : now;
      await Promise.all([
        ...put.map((item) => kept.put({ ...item, found })),
        ...drop.map((item) => kept.delete([id, item])),
      ]);
      const newest = await bySource.openKeyCursor(ofSource(id), 'prev');
      const at = newest ? newest.key[1] : null;
      await sources.put(describe(source, at));
      if (put.length > 0) await trim(kept, mostItems);
      await tx.done;
      return put.length;
    },
  );
}

type Items = IDBPObjectStore<StoreSchema, ['sources', 'feedItems'], 'feedItems', 'readwrite'>;

/** Now, or a moment after all in which something was found, where the clock was put back or several came at once. */
async function nextMoment(items: Items, now: number): Promise<number> {
  const last = await items.index('byFound').openKeyCursor(null, 'prev');
  return Math.max(now, (last?.key[0] ?? 0) + 1);
}

/** The oldest give way where there are too many in all. */
async function trim(items: Items, most: number): Promise<void> {
  let over = (await items.count()) - most;
  let oldest = over > 0 ? await items.index('byTime').openCursor() : null;
  for (; oldest && over > 0; over -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
}

export interface ItemQuery {
  /** Of one source, or null for those of all. */
  source: string | null;
  limit: number;
  /** The last item of the page before, or null. */
  before: Place | null;
}

/**
 * Items, newest first.
 * @returns the items, and whether there are more after them
 * @throws StoreFault
 */
export async function listItems(
  db: Store,
  { source, limit, before }: ItemQuery,
): Promise<{ items: FeedItem[]; more: boolean }> {
  return transact(
    () => db.transaction('feedItems', 'readonly'),
    async (tx) => {
      const items: FeedItem[] = [];
      let cursor =
        source === null
          ? await tx.store.index('byTime').openCursor(before && earlier(before), 'prev')
          : await tx.store.index('bySource').openCursor(ofSource(source, before), 'prev');
      while (cursor && items.length <= limit) {
        items.push(cursor.value);
        cursor = await cursor.continue();
      }
      return { items: items.slice(0, limit), more: items.length > limit };
    },
  );
}

type Place = Pick<FeedItem, 'source' | 'at' | 'id'>;

const earlier = ({ at, source, id }: Place): IDBKeyRange =>
  IDBKeyRange.upperBound([at, source, id], true);

function ofSource(source: string, before: Place | null = null): IDBKeyRange {
  // Every array sorts after every number (https://w3c.github.io/IndexedDB/#compare-two-keys).
  const end = before ? [source, before.at, before.id] : [source, []];
  return IDBKeyRange.bound([source], end, false, true);
}
