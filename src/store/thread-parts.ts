import type { Comment, CommentId } from '../thread/comment.ts';
import type { ThreadOrder } from '../thread/list-rows.ts';
import { readRecord, rowOf } from './article-record.ts';
import { readComment } from './comment-record.ts';
import { keysUnder, type Store } from './schema.ts';
import { readAll, type StoredThread } from './threads.ts';
import { type Look, look } from './transaction.ts';

/** A thread is read whole up to so many comments. */
const wholeUpTo = 200;
/** Of a longer one so many are read first: more than a window shows. */
const firstRows = 24;
/** So many of the newest comments are looked through for those that stand first. */
const newestRead = 60;
/** The fewest that are worth showing before the rest, without marks of deleted ones. */
const fewest = 10;
/** So many comments are read at a time after those. */
const partSize = 2000;

/**
 * Reads a thread for showing it: a long one only as far as it is seen first, in the reader's order, so that what is
 * read later stands below what is shown by then.
 * @returns the thread, its comments oldest first, and whether there is more of it: {@link readThreadPart} has all
 * @throws StoreFault
 */
export async function readThreadStart(
  db: Store,
  articleId: string,
  order: ThreadOrder,
): Promise<StoredThread & { more: boolean }> {
  return look(db, async (tx) => {
    const raw = await tx.objectStore('articles').get(articleId);
    const thread = raw === undefined ? null : readRecord(articleId, raw);
    const article = thread?.article ?? null;
    const row = thread && rowOf(thread);
    const count = thread?.summary.count ?? 0;
    if (count > wholeUpTo) {
      const comments = await readFirst(tx, articleId, order, new Set(article?.folded));
      const seen = comments.filter(({ deleted }) => deleted === null);
      if (seen.length >= fewest) return { article, row, comments, count, skipped: 0, more: true };
    }
    const { comments, skipped } = await readAll(tx, articleId);
    const live = comments.filter(({ deleted }) => deleted === null).length;
    return { article, row, comments, count: live, skipped, more: false };
  });
}

/**
 * Reads one part of a thread, oldest first.
 * @param after the comment that the part before ended with, or null
 * @returns the comments, and after which to ask again; null at the end
 * @throws StoreFault
 */
export async function readThreadPart(
  db: Store,
  articleId: string,
  after: CommentId | null,
): Promise<{ comments: Comment[]; next: CommentId | null }> {
  return look(db, async (tx) => {
    const all = keysUnder(articleId);
    const range = after === null ? all : IDBKeyRange.bound([articleId, after], all.upper, true);
    const stored = await tx.objectStore('comments').index('byThread').getAll(range, partSize);
    const comments = stored.flatMap((raw) => readComment(raw) ?? []);
    return { comments, next: stored.length < partSize ? null : (comments.at(-1)?.id ?? null) };
  });
}

/** What a reader sees first of a long thread; nothing where only the whole thread tells. */
async function readFirst(
  tx: Look,
  articleId: string,
  order: ThreadOrder,
  folded: ReadonlySet<CommentId>,
): Promise<Comment[]> {
  if (order === 'oldest') return readOldest(tx, articleId, folded);
  return order === 'newest' ? readNewest(tx, articleId) : [];
}

/** From the oldest comment that answers none: each with the replies below it. What answers a missing one comes later. */
async function readOldest(
  tx: Look,
  articleId: string,
  folded: ReadonlySet<CommentId>,
): Promise<Comment[]> {
  const comments = tx.objectStore('comments');
  const oldest = await comments.index('byThread').getAll(keysUnder(articleId), firstRows);
  const byParent = comments.index('byParent');
  const found: Comment[] = [];
  const waiting = oldest.filter(({ parent }) => parent === null).reverse();
  for (let at = waiting.pop(); at && found.length < firstRows; at = waiting.pop()) {
    const comment = readComment(at);
    if (comment === null) continue;
    found.push(comment);
    if (folded.has(comment.id)) continue;
    const below = IDBKeyRange.bound([articleId, comment.id], [articleId, comment.id, []]);
    waiting.push(...(await byParent.getAll(below, firstRows)).reverse());
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The newest comments that answer none, with all replies: no reply is older than what it answers. */
async function readNewest(tx: Look, articleId: string): Promise<Comment[]> {
  const newest: Comment[] = [];
  let cursor = await tx
    .objectStore('comments')
    .index('byThread')
    .openCursor(keysUnder(articleId), 'prev');
  for (let read = 0; cursor && read < newestRead; read += 1) {
    const comment = readComment(cursor.value);
    if (comment) newest.push(comment);
    cursor = await cursor.continue();
  }
  const placed = new Set<CommentId>();
  return newest.reverse().filter(({ id, parent }) => {
    const stands = parent === null || placed.has(parent);
    if (stands) placed.add(id);
    return stands;
  });
}
