import type { IDBPTransaction } from 'idb';
import type { ArticleId } from '../article/article.ts';
import { uniteArticles } from '../article/keep-article.ts';
import { articleKey } from '../search/segment.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';
import { joinDrafts } from '../thread/join-drafts.ts';
import { findThread, makeRecord, readRecord, recount } from './article-record.ts';
import { readDraft } from './drafts.ts';
import { StoreFault } from './fault.ts';
import { keepJournal } from './journal.ts';
import { findLeading } from './leads.ts';
import { forgetRecords } from './past-imports.ts';
import { dropComment, putComment } from './put-comment.ts';
import {
  type ArticleRecord,
  type CommentRecord,
  type DraftRecord,
  type JournalEntry,
  keysUnder,
  type Store,
  type StoreSchema,
} from './schema.ts';
import { type Change, changeNames, transact } from './transaction.ts';

const names = [...changeNames, 'deletions', 'results'] as const;
type WithDeletions = IDBPTransaction<StoreSchema, typeof names, 'readwrite'>;

function changeDeletions<T>(db: Store, work: (tx: WithDeletions) => Promise<T>): Promise<T> {
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
 * Deletes a thread: its comments, drafts and facts, and those of the articles that were brought together with it. It
 * is gone from everything at once; what it takes to bring it back is kept apart for {@link undoMilliseconds}. The same
 * deletion a second time changes nothing.
 * @param id of the deletion: the caller's own, a UUID
 * @throws StoreFault
 */
export async function deleteThread(
  db: Store,
  article: ArticleId,
  id: string,
  now: number,
): Promise<void> {
  await changeDeletions(db, async (whole) => {
    if (await whole.objectStore('deletions').getKey(id)) return;
    const journal = keepJournal(whole as unknown as Change);
    const { tx } = journal;
    for (const one of [article, ...(await findLeading(tx, article))]) await dropAll(tx, one);
    const entries = journal.entries();
    await whole.objectStore('deletions').put({ id, purgeAt: now + undoMilliseconds, entries });
  });
}

async function dropAll(tx: Change, article: ArticleId): Promise<void> {
  const [comments, drafts] = await Promise.all([
    tx.objectStore('comments').index('byThread').getAllKeys(keysUnder(article)),
    tx.objectStore('drafts').getAllKeys(keysUnder(article)),
  ]);
  await Promise.all([
    ...comments.map((id) => dropComment(tx, id)),
    ...drafts.map((key) => tx.objectStore('drafts').delete(key)),
    tx.objectStore('articles').delete(article),
  ]);
  await touchIndex(tx, articleKey(article));
}

/** What the index has of a document, it has as it was. */
async function touchIndex(tx: Change, key: string): Promise<void> {
  await tx.objectStore('indexQueue').put({ id: key, fresh: false, stamp: Math.random() });
}

/**
 * The threads that were deleted and can be brought back, the last first.
 * @returns the id of each deletion, the thread's title, and how many milliseconds are left to bring it back
 * @throws StoreFault
 */
export async function listDeletions(
  db: Store,
  now: number,
): Promise<{ id: string; title: string; left: number }[]> {
  const still = IDBKeyRange.lowerBound(now, true);
  const listed = await transact(
    () => db.transaction('deletions', 'readonly'),
    (tx) => tx.objectStore('deletions').index('byPurge').getAll(still),
  );
  // A clock that was set back since makes it no longer than it is from now.
  return listed.reverse().map(({ id, purgeAt, entries }) => {
    return { id, title: titleIn(entries), left: Math.min(purgeAt - now, undoMilliseconds) };
  });
}

/** The title of a thread that was deleted: an article that was brought together with it has none of its own here. */
function titleIn(entries: readonly JournalEntry[]): string {
  for (const { store, before } of entries) {
    if (store !== 'articles' || before === null) continue;
    const { article } = readRecord((before as ArticleRecord).id, before as ArticleRecord);
    if (article.leadsTo === null) return article.title;
  }
  return '';
}

/**
 * Brings a deleted thread back, as it was. What was written on its article meanwhile stays beside it.
 * @throws StoreFault `missing` where it has gone for good
 */
export async function restoreThread(db: Store, id: string): Promise<void> {
  await changeDeletions(db, async (whole) => {
    const deletion = await whole.objectStore('deletions').get(id);
    if (!deletion) throw new StoreFault('missing', `deletion ${id}`);
    const tx = whole as unknown as Change;
    const articles: ArticleId[] = [];
    for (const { store, key, before } of deletion.entries) {
      if (before === null) continue;
      if (store === 'articles') articles.push(await putArticle(tx, before as ArticleRecord));
      else if (store === 'drafts') await putDraft(tx, before as DraftRecord);
      else await putComment(tx, before as CommentRecord);
      if (store === 'comments') await touchIndex(tx, String(key));
    }
    for (const article of articles) await countAgain(tx, article);
    await whole.objectStore('deletions').delete(id);
  });
}

async function putArticle(tx: Change, before: ArticleRecord): Promise<ArticleId> {
  const now = await findThread(tx, before.id);
  const { article, summary } = readRecord(before.id, before);
  const whole = now ? uniteArticles(article, now.article) : article;
  await tx.objectStore('articles').put(makeRecord({ article: whole, summary }));
  return before.id;
}

async function putDraft(tx: Change, before: DraftRecord): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const now = readDraft(await drafts.get([before.article, before.slot]));
  if (!now || now.text === '') await drafts.put(before);
  else if (before.text !== '')
    await drafts.put({ ...now, text: joinDrafts(before.text, now.text) });
}

async function countAgain(tx: Change, id: ArticleId): Promise<void> {
  const thread = await findThread(tx, id);
  if (thread) await tx.objectStore('articles').put(makeRecord(await recount(tx, thread.article)));
}

/**
 * Lets go of deleted threads whose time to undo is over: nothing of them is left then, neither in what is kept to undo
 * imports nor among results.
 * @returns how many there were
 * @throws StoreFault
 */
export async function purgeThreads(db: Store, now: number): Promise<number> {
  const gone: JournalEntry[] = [];
  const due = await changeDeletions(db, async (tx) => {
    const deletions = tx.objectStore('deletions');
    const over = await deletions.index('byPurge').getAll(IDBKeyRange.upperBound(now));
    for (const { id, entries } of over) {
      await deletions.delete(id);
      for (const entry of entries) {
        gone.push(entry);
        if (entry.store !== 'articles') continue;
        // Whoever came back meanwhile has results again.
        if (await tx.objectStore('articles').getKey(String(entry.key))) continue;
        await tx.objectStore('results').delete(keysUnder(String(entry.key)));
      }
    }
    return over.length;
  });
  if (gone.length > 0) await forgetRecords(db, gone);
  return due;
}
