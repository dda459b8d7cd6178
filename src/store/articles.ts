import type { Article, ArticleId } from '../article/article.ts';
import { changedSince } from '../article/follow-text.ts';
import { factsOf, visitArticle } from '../article/keep-article.ts';
import { type KeptArticle, mostFolded } from '../article/kept-article.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { findThread, makeRecord, readRecord, rowOf } from './article-record.ts';
import { StoreFault } from './fault.ts';
import { findLikely } from './find-likely.ts';
import { findLearned, followLead } from './leads.ts';
import type { Store } from './schema.ts';
import { type Change, change, look } from './transaction.ts';

/** A kept article by its id, or null. */
export async function findArticle(db: Store, id: string): Promise<KeptArticle | null> {
  const raw = await look(db, (tx) => tx.objectStore('articles').get(id));
  return raw === undefined ? null : readRecord(id, raw).article;
}

/** What a visit to an article shows. */
export interface Visit {
  /** The article whose thread it has: itself, or the one that it leads to. */
  article: Article;
  /** Since when the page shows another text than the comments are about; 0 where it does not. */
  changedSince: number;
  /** The thread of what may be the same article at another address, or null. */
  likely: ThreadRow | null;
}

/**
 * Notes that the reader is on an article: its facts as they are now, and the address that led to it. Only where the
 * article is kept already: to open a page stores nothing.
 */
export async function noteVisit(db: Store, article: Article, now: number): Promise<Visit> {
  return change(db, 'relaxed', async (tx) => {
    const thread = await findThread(tx, article.id);
    if (!thread) {
      const learned = await findLearned(tx, article.id);
      if (learned !== null) return visitLed(tx, article, learned);
      return { article, changedSince: 0, likely: await findLikely(tx, article, null) };
    }
    const { article: kept } = thread;
    const seen = visitArticle(kept, article, now, false);
    await tx.objectStore('articles').put(makeRecord({ ...thread, article: seen }));
    if (kept.leadsTo !== null) return visitLed(tx, article, article.id);
    const likely = await findLikely(tx, article, kept);
    return { article, changedSince: changedSince(kept, article), likely };
  });
}

/** A visit to an article that leads to another: it is that one that is shown, with what is kept of it. */
async function visitLed(tx: Change, article: Article, lead: ArticleId): Promise<Visit> {
  const id = await followLead(tx, lead);
  const thread = await findThread(tx, id);
  if (!thread) return { article: { ...article, id }, changedSince: 0, likely: null };
  const since = changedSince(thread.article, article);
  return { article: factsOf(thread.article), changedSince: since, likely: null };
}

/**
 * Puts a thread into the archive, or takes it out of it.
 * @throws StoreFault `missing` where nothing is kept of it
 */
export async function archiveThread(
  db: Store,
  id: string,
  archived: boolean,
  now: number,
): Promise<ThreadRow> {
  return change(db, 'strict', async (tx) => {
    const thread = await findThread(tx, id);
    if (!thread) throw new StoreFault('missing', id);
    const article = { ...thread.article, archived: archived ? now : 0 };
    await tx.objectStore('articles').put(makeRecord({ ...thread, article }));
    return rowOf({ ...thread, article });
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

/** Notes that the reader has folded a branch of a thread away, or unfolded it. Only where the article is kept. */
export async function foldBranch(
  db: Store,
  id: string,
  comment: string,
  folded: boolean,
): Promise<void> {
  await change(db, 'relaxed', async (tx) => {
    const thread = await findThread(tx, id);
    if (!thread) return;
    const others = thread.article.folded.filter((one) => one !== comment);
    const now = folded ? [...others, comment].slice(-mostFolded) : others;
    const article = { ...thread.article, folded: now };
    await tx.objectStore('articles').put(makeRecord({ ...thread, article }));
  });
}
