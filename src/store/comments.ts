import type { Article } from '../article/article.ts';
import { factsOf, keepArticle, visitArticle } from '../article/keep-article.ts';
import type { Comment } from '../thread/comment.ts';
import { readerKey, undoMilliseconds } from '../thread/comment-rules.ts';
import type { DraftSlot } from '../thread/draft.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { findThread, makeRecord, recount, rowOf, threadOf } from './article-record.ts';
import {
  bareComment,
  currentText,
  readComment,
  withoutNotes,
  writtenAt,
} from './comment-record.ts';
import { dropEmptied, emptyDraft } from './drafts.ts';
import { StoreFault } from './fault.ts';
import { followLead, leadOf } from './leads.ts';
import { putComment } from './put-comment.ts';
import type { CommentRecord, Store } from './schema.ts';
import { grow, rewrite, type Summary } from './summary.ts';
import { type Change, change } from './transaction.ts';

/** What became of a comment, and its thread's row after it. */
export interface Changed {
  comment: Comment;
  row: ThreadRow;
}

/**
 * Stores a new comment, its article's facts, the thread's row and the emptied draft, all in one; the disk has them
 * when this resolves. An id that is stored already answers what is stored and changes nothing (`added` false). On an
 * article that leads to another, as a surface that has not heard of it may ask, it is a comment on the other.
 * @param draft the draft that it was: which slot, and when its last letter was typed
 * @param now milliseconds since 1970
 * @throws StoreFault `missing` where its parent is not in the thread; `invalid`; `quota` and the like
 */
export async function addComment(
  db: Store,
  comment: Comment,
  article: Article,
  draft: { slot: DraftSlot; typed: number },
  now: number,
): Promise<Changed & { added: boolean }> {
  if (comment.article !== article.id) throw new StoreFault('invalid', 'comment of another article');
  return change(db, 'strict', (tx) => put(tx, comment, article, draft, now));
}

async function put(
  tx: Change,
  comment: Comment,
  article: Article,
  draft: { slot: DraftSlot; typed: number },
  now: number,
): Promise<Changed & { added: boolean }> {
  const comments = tx.objectStore('comments');
  // All at once: each round to the database is paid by the reader who waits for the answer.
  const [stored, parent, found, slot] = await Promise.all([
    comments.get(comment.id).then(readComment),
    comment.parent === null ? null : comments.get(comment.parent).then(readComment),
    findThread(tx, article.id),
    tx.objectStore('drafts').get([article.id, draft.slot]),
  ]);
  if (stored) return { ...(await answerStored(tx, stored)), added: false };
  const lead = found?.article.leadsTo == null ? article.id : await followLead(tx, article.id);
  if (lead !== article.id) {
    const { article: led } = await threadOf(tx, lead);
    const moved = { ...comment, article: lead, origin: comment.origin ?? article.id };
    return put(tx, moved, factsOf(led), draft, now);
  }
  if (comment.parent !== null && parent?.article !== article.id) {
    throw new StoreFault('missing', `parent ${comment.parent}`);
  }
  const written = await withOrigin(tx, comment);
  // Comments may be there though the record is not: it is damaged data that heals here.
  const { article: kept, summary } = found ?? (await recount(tx, keepArticle(article, now)));
  const seen = visitArticle(kept, article, now, true);
  const thread = {
    // Whoever writes in a thread takes it out of the archive.
    article: { ...seen, archived: 0, threadSeen: Math.max(seen.threadSeen, now) },
    summary: grow(summary, written),
  };
  await Promise.all([
    tx.objectStore('articles').put(makeRecord(thread)),
    putComment(tx, written),
    emptyDraft(tx, slot, { article: article.id, ...draft }, now),
  ]);
  return { comment: written, row: rowOf(thread), added: true };
}

/** The comment with what it was written on, where that is another article which leads to this one. */
async function withOrigin(tx: Change, { origin, ...comment }: Comment): Promise<Comment> {
  if (origin === undefined || origin === comment.article) return comment;
  return (await leadOf(tx, origin)) === comment.article ? { ...comment, origin } : comment;
}

/**
 * Gives one of the reader's own comments another text; the earlier one becomes a revision. The draft of the edit is
 * emptied with it. The text that it has already is no change.
 * @param typed when the last letter of the new text was typed
 * @throws StoreFault `missing` where there is no such comment, or it is deleted; `invalid` where it is another's
 */
export async function editComment(
  db: Store,
  id: string,
  text: string,
  typed: number,
  now: number,
): Promise<Changed> {
  return change(db, 'strict', async (tx) => {
    const stored = await findOwn(tx, id);
    if (stored.deleted !== null) throw new StoreFault('missing', `deleted comment ${id}`);
    const slot = `edit:${id}` as const;
    const draft = await tx.objectStore('drafts').get([stored.article, slot]);
    await emptyDraft(tx, draft, { article: stored.article, slot, typed }, now);
    if (stored.text === text) return answerStored(tx, stored);
    // Later than the text it replaces, even where the clock was set back: the later text wins when copies meet.
    const edited = Math.max(now, writtenAt(stored) + 1);
    const revisions = [...stored.revisions, currentText(stored)];
    const changed = { ...stored, text, edited, revisions };
    return putChanged(tx, changed, stored.hashtags ? undefined : rewrite);
  });
}

/**
 * Deletes one of the reader's own comments. It stays as a mark, and its text for {@link undoMilliseconds} more. A
 * second time changes nothing.
 * @throws StoreFault `missing` where there is no such comment; `invalid` where it is another's
 */
export async function deleteComment(db: Store, id: string, now: number): Promise<Changed> {
  return change(db, 'strict', async (tx) => {
    const stored = await findOwn(tx, id);
    if (stored.deleted !== null) return answerStored(tx, stored);
    const deleted = Math.max(now, writtenAt(stored));
    return putChanged(tx, { ...stored, deleted, purgeAt: now + undoMilliseconds });
  });
}

/**
 * Undoes a deletion. Of a comment that is not deleted it changes nothing.
 * @throws StoreFault `missing` where there is no such comment, or its text is gone; `invalid` where it is another's
 */
export async function restoreComment(db: Store, id: string, now: number): Promise<Changed> {
  return change(db, 'strict', async (tx) => {
    const stored = await findOwn(tx, id);
    if (stored.deleted === null) return answerStored(tx, stored);
    if (stored.purgeAt === undefined) throw new StoreFault('missing', `text of ${id}`);
    const { purgeAt: _, ...kept } = stored;
    const restored = Math.max(now, stored.deleted + 1);
    return putChanged(tx, { ...kept, deleted: null, restored }, grow);
  });
}

/**
 * Empties the texts of deleted comments whose time to undo is over, and what was begun as an edit of them.
 * @returns how many there were
 */
export async function purgeDeleted(db: Store, now: number): Promise<number> {
  return change(db, 'relaxed', async (tx) => {
    const comments = tx.objectStore('comments');
    const due = await comments.index('byPurge').getAll(IDBKeyRange.upperBound(now));
    for (const { purgeAt: _, ...comment } of due) {
      await putComment(tx, bareComment(comment));
      await tx.objectStore('drafts').delete([comment.article, `edit:${comment.id}`]);
    }
    await dropEmptied(tx, now);
    return due.length;
  });
}

/** A comment of the reader's own as it is stored. */
async function findOwn(tx: Change, id: string): Promise<CommentRecord> {
  const stored = await tx.objectStore('comments').get(id);
  if (!stored) throw new StoreFault('missing', `comment ${id}`);
  if (!readComment(stored)) throw new StoreFault('corrupt', `comment ${id}`);
  if (stored.author.key !== readerKey) throw new StoreFault('invalid', `comment ${id} of another`);
  return stored;
}

/**
 * Stores a changed comment, and its thread's row as it is now.
 * @param update the summary after the change; without it, it is made anew from all comments
 */
export async function putChanged(
  tx: Change,
  record: CommentRecord,
  update?: (summary: Summary, comment: Comment) => Summary,
): Promise<Changed> {
  await putComment(tx, record);
  const { article, summary } = await threadOf(tx, record.article);
  const thread = update
    ? { article, summary: update(summary, record) }
    : await recount(tx, article);
  await tx.objectStore('articles').put(makeRecord(thread));
  return { comment: withoutNotes(record), row: rowOf(thread) };
}

/** A comment as it is stored, and its thread's row. */
export async function answerStored(tx: Change, record: CommentRecord): Promise<Changed> {
  const thread = await threadOf(tx, record.article);
  return { comment: withoutNotes(record), row: rowOf(thread) };
}
