import * as v from 'valibot';
import type { SourceRow } from '../contract.ts';
import { type NamedFeed, newSource, type Source, sourceSchema } from '../related/source.ts';
import { keysUnder, type Store } from './schema.ts';
import { transact } from './transaction.ts';

/**
 * All sources, with those that the reader just removed: what is broken is passed over.
 * @throws StoreFault
 */
export async function readSources(db: Store): Promise<Source[]> {
  const stored = await transact(
    () => db.transaction('sources', 'readonly'),
    (tx) => tx.store.getAll(),
  );
  return stored.flatMap((raw) => readSource(raw) ?? []);
}

/**
 * All sources that were not removed, in no order, and how many items each has.
 * @throws StoreFault
 */
export async function listSources(db: Store): Promise<SourceRow[]> {
  return transact(
    () => db.transaction(['sources', 'feedItems'], 'readonly'),
    async (tx) => {
      const stored = await tx.objectStore('sources').getAll();
      const rows = stored.flatMap((raw) => {
        const source = readSource(raw);
        return source && source.removed === null ? [source] : [];
      });
      const index = tx.objectStore('feedItems');
      const counts = await Promise.all(rows.map(({ id }) => index.count(keysUnder(id))));
      return rows.map((row, at) => ({ ...row, items: counts[at] ?? 0 }));
    },
  );
}

/**
 * Adds sources. One that is there already stays as it is, unless it was just removed: then it is there again.
 * @returns how many were not there
 * @throws StoreFault
 */
export async function addSources(
  db: Store,
  feeds: readonly NamedFeed[],
  now: number,
): Promise<number> {
  return transact(
    () => db.transaction('sources', 'readwrite', { durability: 'strict' }),
    async (tx) => {
      let added = 0;
      for (const feed of feeds) {
        const known = readSource(await tx.store.get(feed.address));
        if (known && known.removed === null) continue;
        added += 1;
        await tx.store.put(known ? { ...known, removed: null, next: now } : newSource(feed, now));
      }
      await tx.done;
      return added;
    },
  );
}

/**
 * Changes sources, all in the same way, or none.
 * @returns what they are now, without those that are not there
 * @throws StoreFault
 */
export async function changeSources(
  db: Store,
  ids: readonly string[],
  change: Partial<Omit<Source, 'id'>>,
): Promise<Source[]> {
  return transact(
    () => db.transaction('sources', 'readwrite', { durability: 'strict' }),
    async (tx) => {
      const changed: Source[] = [];
      for (const id of ids) {
        const known = readSource(await tx.store.get(id));
        if (known) changed.push({ ...known, ...change });
      }
      await Promise.all(changed.map((source) => tx.store.put(source)));
      await tx.done;
      return changed;
    },
  );
}

/**
 * Deletes the sources that were removed until `before`, with their items.
 * @returns whether there were any
 * @throws StoreFault
 */
export async function purgeSources(db: Store, before: number): Promise<boolean> {
  return transact(
    () => db.transaction(['sources', 'feedItems'], 'readwrite'),
    async (tx) => {
      const stored = await tx.objectStore('sources').getAll();
      const over = stored.filter((raw) => {
        const source = readSource(raw);
        return !source || (source.removed !== null && source.removed <= before);
      });
      for (const { id } of over) {
        await tx.objectStore('sources').delete(id);
        await tx.objectStore('feedItems').delete(keysUnder(id));
      }
      await tx.done;
      return over.length > 0;
    },
  );
}

/** A source as it lies in the database; null for what is broken. */
export function readSource(raw: unknown): Source | null {
  const read = v.safeParse(sourceSchema, raw);
  return read.success ? read.output : null;
}
