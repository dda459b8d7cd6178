import * as v from 'valibot';
import { asFault, StoreFault } from './fault.ts';
import type { Store } from './schema.ts';
import { look } from './transaction.ts';

/**
 * The order in which everything leaves. Articles come last: a comment that is posted while an export runs may or may
 * not be in it, but never without its article.
 */
const sections = ['comments', 'drafts', 'articles'] as const;
export type Section = (typeof sections)[number];

const keySchema = v.union([v.string(), v.tuple([v.string(), v.string()])]);
const placeSchema = v.object({ section: v.picklist(sections), after: v.nullable(keySchema) });
export type Key = v.InferOutput<typeof keySchema>;
/** Where a part of an export begins: after which key of which section. */
export type Place = v.InferOutput<typeof placeSchema>;

/**
 * The place that a token names; null names the first.
 * @throws StoreFault `invalid` for a token that {@link nameAfter} never gave
 */
export function findPlace(token: string | null): Place {
  if (token === null) return { section: sections[0], after: null };
  try {
    return v.parse(placeSchema, JSON.parse(token));
  } catch (error) {
    throw new StoreFault('invalid', `no place in an export: ${token}`, { cause: error });
  }
}

/** The token of the place after `last`, or of the next section where `last` is null. Null after the last section. */
export function nameAfter(section: Section, last: Key | null): string | null {
  const next = sections[sections.indexOf(section) + 1];
  if (last === null) return next ? JSON.stringify({ section: next, after: null }) : null;
  return JSON.stringify({ section, after: last } satisfies Place);
}

/**
 * The records of one section from a place on, in the order of their keys, each with its key. Where the database cannot
 * give them together they are read one by one, and those that it cannot give at all are `undefined`.
 * @throws StoreFault where not even the keys can be read
 */
export async function readFrom(
  db: Store,
  { section, after }: Place,
  limit: number,
): Promise<[Key, unknown][]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  try {
    return await look(db, async (tx) => {
      const records = tx.objectStore(section);
      const [keys, values] = await Promise.all([
        records.getAllKeys(range, limit),
        records.getAll(range, limit),
      ]);
      return keys.map((key, index) => [key, values[index]]);
    });
  } catch {
    return readEach(db, section, range, limit);
  }
}

async function readEach(
  db: Store,
  section: Section,
  range: IDBKeyRange | null,
  limit: number,
): Promise<[Key, unknown][]> {
  const keys = await look(db, (tx) => tx.objectStore(section).getAllKeys(range, limit));
  const found: [Key, unknown][] = [];
  for (const key of keys) {
    // A failed read ends its transaction, so each has its own.
    const only = IDBKeyRange.only(key);
    const value = await look(db, (tx) => tx.objectStore(section).get(only)).catch(brokenOnly);
    found.push([key, value]);
  }
  return found;
}

/** A record that cannot be read is passed over; a database that is closed meanwhile is not. */
function brokenOnly(error: unknown): undefined {
  if (asFault(error).code === 'blocked') throw error;
}
