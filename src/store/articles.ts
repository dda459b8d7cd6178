import type { Article } from '../article/article.ts';
import type { KeptArticle } from '../article/kept-article.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { findThread, makeRecord, readRecord, rowOf, visitArticle } from './article-record.ts';
import type { Store } from './schema.ts';
import { change, look } from './transaction.ts';

/** A kept article by its id, or null. */
export async function findArticle(db: Store, id: string): Promise<KeptArticle | null> {
  const raw = await look(db, (tx) => tx.objectStore('articles').get(id));
  return raw === undefined ? null : readRecord(id, raw).article;
}

/**
 * Notes that the reader is on an article: its facts as they are now, and the address that led to it. Only where the
 * article is kept already: to open a page stores nothing.
 */
export async function noteVisit(db: Store, article: Article, now: number): Promise<void> {
  await change(db, 'relaxed', async (tx) => {
    const thread = await findThread(tx, article.id);
    if (!thread) return;
    const seen = visitArticle(thread.article, article, now);
    await tx.objectStore('articles').put(makeRecord({ ...thread, article: seen }));
  });
}

/** Notes that the reader has seen a thread. Gives its row as it is then, or null where nothing is kept of it. */
export async function markSeen(db: Store, id: string, now: number): Promise<ThreadRow | null> {
  return change(db, 'relaxed', async (tx) => {
    const thread = await findThread(tx, id);
    if (!thread) return null;
    const threadSeen = Math.max(thread.article.threadSeen, now);
    const seen = { ...thread, article: { ...thread.article, threadSeen } };
    await tx.objectStore('articles').put(makeRecord(seen));
    return rowOf(seen);
  });
}
