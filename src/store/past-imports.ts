import type { IDBPTransaction } from 'idb';
import type { ImportCount, PastImport } from '../contract.ts';
import { findThread, makeRecord, recount } from './article-record.ts';
import { keepJournal, markOf } from './journal.ts';
import { dropComment, putComment } from './put-comment.ts';
import {
  type CommentRecord,
  type JournalEntry,
  keysUnder,
  type Store,
  type StoreSchema,
} from './schema.ts';
import { type Change, changeNames, transact } from './transaction.ts';

/** So many imports can be undone; of more the oldest stay for good. */
const mostKept = 5;

const names = [...changeNames, 'imports', 'importParts'] as const;
type WithJournal = IDBPTransaction<StoreSchema, typeof names, 'readwrite'>;

async function changeAll<T>(db: Store, work: (tx: WithJournal) => Promise<T>): Promise<T> {
  return transact(
    () => db.transaction(names, 'readwrite', { durability: 'strict' }),
    async (tx) => {
      const result = await work(tx);
      await tx.done;
      return result;
    },
  );
}

/**
 * Changes the store as part of an import, and keeps in the same transaction what it takes to undo it.
 * @param into which import, and how it is called
 * @param work what is done; it answers what came of it
 * @throws StoreFault
 */
export async function changeForImport(
  db: Store,
  into: { id: string; name: string; at: number },
  work: (tx: Change) => Promise<ImportCount>,
): Promise<ImportCount> {
  return changeAll(db, async (tx) => {
    const journal = keepJournal(tx as unknown as Change);
    const count = await work(journal.tx);
    const entries = journal
      .entries()
      .filter(({ before, after }) => markOf(before) !== after)
      .map(withoutLine);
    // Asked a second time, it finds everything as it is.
    if (entries.length === 0) return count;
    const imports = tx.objectStore('imports');
    const known = await imports.get(into.id);
    if (!known) await dropOldest(tx);
    const { added, changed } = known ?? { added: 0, changed: 0 };
    const parts = (known?.parts ?? 0) + 1;
    await Promise.all([
      tx.objectStore('importParts').put({ import: into.id, part: parts, entries }),
      imports.put({
        ...into,
        added: added + count.added,
        changed: changed + count.changed,
        parts,
      }),
    ]);
    return count;
  });
}

/** The first line of a comment that an article shows is made anew where it goes back: it is kept with the comment alone. */
function withoutLine(entry: JournalEntry): JournalEntry {
  if (entry.store !== 'articles' || entry.before === null) return entry;
  return { ...entry, before: { ...entry.before, latest: null } };
}

async function dropOldest(tx: WithJournal): Promise<void> {
  const imports = await tx.objectStore('imports').getAll();
  const old = imports.sort((a, b) => b.at - a.at).slice(mostKept - 1);
  for (const { id } of old) {
    await tx.objectStore('importParts').delete(IDBKeyRange.bound([id], [id, []]));
    await tx.objectStore('imports').delete(id);
  }
}

/**
 * The imports that can be undone, newest first.
 * @throws StoreFault
 */
export async function listImports(db: Store): Promise<PastImport[]> {
  const imports = await transact(
    () => db.transaction('imports', 'readonly'),
    (tx) => tx.store.getAll(),
  );
  return imports
    .sort((a, b) => b.at - a.at)
    .map(({ id, name, at, added, changed }) => ({ id, name, at, added, changed }));
}

/** What came of undoing a part. */
export interface Undone {
  /** Comments and drafts that are as they were before. */
  undone: number;
  /** Those that somebody changed since: they stay as they are. */
  kept: number;
  /** Whether there is more to undo. */
  more: boolean;
}

/**
 * Undoes the last part of an import that is not undone yet: all of it or nothing. What came in goes, and what was
 * changed is as it was, each record exactly; but what was changed since the import stays. A comment that was deleted
 * since stays deleted.
 * @throws StoreFault
 */
export async function undoImportPart(db: Store, id: string): Promise<Undone> {
  return changeAll(db, async (tx) => {
    const parts = tx.objectStore('importParts');
    const cursor = await parts.openCursor(IDBKeyRange.bound([id], [id, []]), 'prev');
    if (!cursor) {
      await tx.objectStore('imports').delete(id);
      return { undone: 0, kept: 0, more: false };
    }
    const undone = await undoEntries(tx as unknown as Change, cursor.value.entries);
    await cursor.delete();
    const more = cursor.value.part > 1;
    if (!more) await tx.objectStore('imports').delete(id);
    return { ...undone, more };
  });
}

async function undoEntries(tx: Change, entries: readonly JournalEntry[]) {
  const counts = { undone: 0, kept: 0 };
  const touched = new Set<string>();
  for (const entry of entries.filter(({ store }) => store !== 'articles').reverse()) {
    const became = await undoEntry(tx, entry);
    if (became !== 'gone') counts[became] += 1;
    for (const record of [entry.before, await readEntry(tx, entry)]) {
      const article = (record as { article?: string } | null | undefined)?.article;
      if (article !== undefined) touched.add(article);
    }
  }
  for (const entry of entries.filter(({ store }) => store === 'articles').reverse()) {
    touched.delete(String(entry.key));
    await undoArticle(tx, entry);
  }
  for (const article of touched) await countAgain(tx, article);
  return counts;
}

const readEntry = (tx: Change, { store, key }: JournalEntry): Promise<unknown> =>
  tx.objectStore(store).get(key as string & [string, string]);

async function undoEntry(tx: Change, entry: JournalEntry): Promise<'undone' | 'kept' | 'gone'> {
  const now = await readEntry(tx, entry);
  if (markOf(now) === entry.after) {
    await putBack(tx, entry);
    return 'undone';
  }
  const { deleted = null, text } = (now ?? { text: '' }) as { deleted?: unknown; text?: unknown };
  // A comment that the reader deleted since, a draft that they posted or emptied.
  return deleted !== null || text === '' ? 'gone' : 'kept';
}

async function putBack(tx: Change, { store, key, before }: JournalEntry): Promise<void> {
  if (store === 'comments') {
    if (before === null) await dropComment(tx, String(key));
    else await putComment(tx, before as CommentRecord);
    return;
  }
  const records = tx.objectStore(store);
  if (before === null) await records.delete(key as string & [string, string]);
  else await records.put(before as never);
}

/** Visits, and comments that came since, are told by an article too: only what is as the import left it goes back whole. */
async function undoArticle(tx: Change, entry: JournalEntry): Promise<void> {
  const id = String(entry.key);
  const as = markOf(await readEntry(tx, entry)) === entry.after;
  const isUsed = entry.before === null && (await hasRecords(tx, id));
  if ((as || entry.before === null) && !isUsed) await putBack(tx, entry);
  await countAgain(tx, id);
}

async function hasRecords(tx: Change, article: string): Promise<boolean> {
  const [comment, draft] = await Promise.all([
    tx.objectStore('comments').index('byThread').getKey(keysUnder(article)),
    tx.objectStore('drafts').getKey(keysUnder(article)),
  ]);
  return comment !== undefined || draft !== undefined;
}

async function countAgain(tx: Change, id: string): Promise<void> {
  const thread = await findThread(tx, id);
  if (!thread) return;
  await tx.objectStore('articles').put(makeRecord(await recount(tx, thread.article)));
}

/**
 * Takes the texts of comments that were deleted for good out of what is kept to undo imports.
 * @throws StoreFault
 */
export async function forgetDeleted(db: Store): Promise<void> {
  await dropEntries(db, async (tx, { store, key, before }) => {
    if (store !== 'comments' || before === null) return false;
    const now = await tx.objectStore('comments').get(String(key));
    return now?.deleted != null && now.purgeAt === undefined;
  });
}

/**
 * Takes all that tells of some records out of what is kept to undo imports, where they are gone.
 * @throws StoreFault
 */
export async function forgetRecords(db: Store, records: readonly JournalEntry[]): Promise<void> {
  const idOf = ({ store, key }: JournalEntry) => JSON.stringify([store, key]);
  const ids = new Set(records.map(idOf));
  await dropEntries(db, async (tx, entry) => {
    return ids.has(idOf(entry)) && (await readEntry(tx, entry)) === undefined;
  });
}

async function dropEntries(
  db: Store,
  drops: (tx: Change, entry: JournalEntry) => Promise<boolean>,
): Promise<void> {
  await changeAll(db, async (tx) => {
    let cursor = await tx.objectStore('importParts').openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const kept: JournalEntry[] = [];
      const { entries } = cursor.value;
      for (const entry of entries) {
        if (!(await drops(tx as unknown as Change, entry))) kept.push(entry);
      }
      if (kept.length === entries.length) continue;
      await cursor.update({ ...cursor.value, entries: kept });
    }
  });
}
