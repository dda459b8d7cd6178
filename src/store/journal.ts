import { hashText } from './hash-text.ts';
import type { JournalEntry } from './schema.ts';
import type { Change } from './transaction.ts';

const names = ['articles', 'comments', 'drafts'] as const satisfies JournalEntry['store'][];
type Name = JournalEntry['store'];

/**
 * A transaction that notes what is put and deleted through it, whoever does so.
 * @returns the same transaction for use, and the way to what was noted: one entry for each record, in the order in which
 *   they were touched first
 */
export function keepJournal(tx: Change): { tx: Change; entries(): JournalEntry[] } {
  const touched = new Map<string, Omit<JournalEntry, 'after'> & { after: unknown }>();
  const note = async (store: Name, key: IDBValidKey, after: unknown) => {
    const id = JSON.stringify([store, key]);
    const known = touched.get(id);
    if (known) known.after = after;
    else {
      const before = await tx.objectStore(store).get(key as string & [string, string]);
      const meanwhile = touched.get(id);
      if (meanwhile) meanwhile.after = after;
      else touched.set(id, { store, key, before: before ?? null, after });
    }
  };
  const watch = (name: Name) => {
    const records = tx.objectStore(name);
    return new Proxy(records, {
      get(target, property) {
        if (property === 'put') {
          return async (value: unknown) => {
            await note(name, keyOf(name, value), value);
            return target.put(value as never);
          };
        }
        if (property === 'delete') {
          return async (key: IDBValidKey) => {
            await note(name, key, null);
            return target.delete(key as never);
          };
        }
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  const watched = new Map(names.map((name) => [name, watch(name)]));
  const noting = new Proxy(tx, {
    get(target, property) {
      if (property === 'objectStore')
        return (name: Name) => watched.get(name) ?? target.objectStore(name);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const entries = () =>
    [...touched.values()].map(({ after, ...entry }) => ({ ...entry, after: markOf(after) }));
  return { tx: noting, entries };
}

/** What tells a record from another state of it. */
export function markOf(record: unknown): string {
  return record === null || record === undefined ? '' : hashText(JSON.stringify(record));
}

function keyOf(name: Name, value: unknown): IDBValidKey {
  const { id, article, slot } = value as { id: string; article: string; slot: string };
  return name === 'drafts' ? [article, slot] : id;
}
