import type { KeptArticle } from '../article/kept-article.ts';
import type { Comment } from '../thread/comment.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readRecord, rowOf } from './article-record.ts';
import { readComment } from './comment-record.ts';
import { keysUnder, type Store } from './schema.ts';
import { type Look, look } from './transaction.ts';

export interface StoredThread {
  /** Null where nothing is kept of it. */
  article: KeptArticle | null;
  row: ThreadRow | null;
  /** Oldest first. */
  comments: Comment[];
  /** How many are not deleted. */
  count: number;
  /** Records that were passed over because they are broken. */
  skipped: number;
}

/**
 * Reads a thread.
 * @param latest how many of the newest comments that still have their text, or null for all, marks of deleted ones
 *   included
 * @throws StoreFault
 */
export async function readThread(
  db: Store,
  articleId: string,
  latest: number | null,
): Promise<StoredThread> {
  return look(db, async (tx) => {
    const [raw, { comments, skipped }] = await Promise.all([
      tx.objectStore('articles').get(articleId),
      latest === null ? readAll(tx, articleId) : readNewest(tx, articleId, latest),
    ]);
    const live = comments.filter(({ deleted }) => deleted === null).length;
    if (raw === undefined) return { article: null, row: null, comments, count: live, skipped };
    const thread = readRecord(articleId, raw);
    const count = latest === null ? live : thread.summary.count;
    return { article: thread.article, row: rowOf(thread), comments, count, skipped };
  });
}

type ReadComments = Pick<StoredThread, 'comments' | 'skipped'>;

/** All comments of a thread, oldest first. */
export async function readAll(tx: Look, articleId: string): Promise<ReadComments> {
  const index = tx.objectStore('comments').index('byThread');
  const stored = await index.getAll(keysUnder(articleId));
  const comments = stored.flatMap((raw) => readComment(raw) ?? []);
  return { comments, skipped: stored.length - comments.length };
}

async function readNewest(tx: Look, articleId: string, latest: number): Promise<ReadComments> {
  const index = tx.objectStore('comments').index('byThread');
  const comments: Comment[] = [];
  let skipped = 0;
  let cursor = await index.openCursor(keysUnder(articleId), 'prev');
  while (cursor && comments.length < latest) {
    const comment = readComment(cursor.value);
    if (!comment) skipped += 1;
    else if (comment.text !== '') comments.push(comment);
    cursor = await cursor.continue();
  }
  return { comments: comments.reverse(), skipped };
}
