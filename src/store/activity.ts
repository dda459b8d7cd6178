import type { Facet } from '../contract.ts';
import type { Store } from './schema.ts';
import { look } from './transaction.ts';

/**
 * How many comments were written on each day. Only keys are read: the id of a comment begins with its time. A deleted
 * comment that left a mark counts too.
 * @param days when each of them begins, and at last when the last one ends: milliseconds since 1970, in order
 * @throws StoreFault
 */
export async function countDays(db: Store, days: readonly number[]): Promise<number[]> {
  const range = IDBKeyRange.bound(idAt(days[0] ?? 0), idAt(days.at(-1) ?? 0), false, true);
  const ids = await look(db, (tx) => tx.objectStore('comments').getAllKeys(range));
  const counts = new Array<number>(Math.max(0, days.length - 1)).fill(0);
  let day = 0;
  // Ids sort by time: one way through both.
  for (const id of ids) {
    const time = timeOf(id);
    while (day + 1 < counts.length && time >= (days[day + 1] ?? 0)) day += 1;
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/**
 * How many comments were written on each site between two moments, the most first. Again by keys alone: the index of
 * threads begins with their articles' addresses, so the ids of all comments on a site are one read.
 * @throws StoreFault
 */
export async function countSites(db: Store, from: number, to: number): Promise<Facet[]> {
  const [first, last] = [idAt(from), idAt(to)];
  return look(db, async (tx) => {
    const byThread = tx.objectStore('comments').index('byThread');
    const counted: Promise<Facet>[] = [];
    let cursor = await byThread.openKeyCursor();
    while (cursor) {
      const [article] = cursor.key;
      const origin = /^\w+:\/\/[^/]*\//.exec(article)?.[0] ?? article;
      // After all that begin so.
      const end: [string, string] = [`${origin}\uffff`, ''];
      const ids = byThread.getAllKeys(IDBKeyRange.bound([origin], end));
      const isThen = (id: string) => id >= first && id < last;
      counted.push(ids.then((all) => ({ name: siteOf(origin), count: all.filter(isThen).length })));
      cursor = await cursor.continue(end);
    }
    const sites = await Promise.all(counted);
    return sites.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  });
}

const siteOf = (origin: string): string => origin.replace(/^\w+:\/\/(.+)\/$/, '$1');

/** What the id of a comment begins with that was written at a moment (RFC 9562, section 5.7). */
function idAt(moment: number): string {
  const time = Math.max(0, moment).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}

const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
