import type { Article, ArticleId } from '../article/article.ts';
import { addApart, blankKept, keepArticle } from '../article/keep-article.ts';
import type { DraftSlot } from '../thread/draft.ts';
import { joinDrafts } from '../thread/join-drafts.ts';
import { findThread, makeRecord, recount, threadOf } from './article-record.ts';
import { StoreFault } from './fault.ts';
import { findLearned, followLead } from './leads.ts';
import { putComment } from './put-comment.ts';
import { type CommentRecord, type DraftRecord, keysUnder, type Store } from './schema.ts';
import { type Change, change } from './transaction.ts';

/**
 * Brings the threads of two addresses of one article together, as the reader said: comments and drafts move, and the
 * article leads to the other from then on. All of it or nothing; a second time changes nothing.
 * @param article the one that will lead on, kept from now on
 * @param into the id of the one that keeps the thread
 * @param now milliseconds since 1970
 * @returns the id of the article that has the thread
 * @throws StoreFault
 */
export async function joinThreads(
  db: Store,
  article: Article,
  into: ArticleId,
  now: number,
): Promise<ArticleId> {
  return change(db, 'strict', async (tx) => {
    if (!(await findThread(tx, article.id))) {
      const thread = await recount(tx, keepArticle(article, now));
      await tx.objectStore('articles').put(makeRecord(thread));
    }
    return joinInto(tx, article.id, into, now);
  });
}

/** The same within a transaction, of articles that are kept. What an article has been joined with comes along. */
export async function joinInto(
  tx: Change,
  id: ArticleId,
  into: ArticleId,
  now: number,
): Promise<ArticleId> {
  const [from, target] = [await followLead(tx, id), await followLead(tx, into)];
  if (from === target) return target;
  const { article } = await threadOf(tx, from);
  const { article: kept } = await threadOf(tx, target);
  const records = tx.objectStore('articles');
  await moveComments(tx, await commentsOf(tx, from), (comment) => ({
    ...comment,
    article: target,
    origin: comment.origin ?? from,
  }));
  await moveDrafts(tx, from, target, () => true);
  const apart = (ids: ArticleId[], other: ArticleId) => ids.filter((one) => one !== other);
  const led = { ...article, leadsTo: target, decided: now, apart: apart(article.apart, target) };
  await records.put(makeRecord(await recount(tx, led)));
  const whole = { ...kept, apart: apart(kept.apart, from) };
  await records.put(makeRecord(await recount(tx, whole)));
  return target;
}

/**
 * Takes an article out of the thread that it leads to: what was written on it goes back, with the answers to that. The
 * two are others from then on. Of an article that leads nowhere it changes nothing.
 * @throws StoreFault `missing` where there is no such article, and no thread is shared
 */
export async function splitThread(db: Store, id: ArticleId, now: number): Promise<void> {
  await change(db, 'strict', async (tx) => {
    const thread = await findThread(tx, id);
    if (!thread) return splitLearned(tx, id, now);
    if (thread.article.leadsTo === null) return;
    const target = await followLead(tx, id);
    const records = tx.objectStore('articles');
    const freed = { ...thread.article, leadsTo: null, decided: now };
    await records.put(makeRecord({ ...thread, article: freed }));
    await moveBack(tx, id, target);
    await records.put(makeRecord(await recount(tx, freed)));
    const { article: kept } = await threadOf(tx, target);
    const rest = { ...kept, apart: addApart(kept.apart, id) };
    await records.put(makeRecord(await recount(tx, rest)));
  });
}

/** Of an address that shares a thread only by what was said of others: it is kept, and so decided for itself. */
async function splitLearned(tx: Change, id: ArticleId, now: number): Promise<void> {
  const learned = await findLearned(tx, id);
  if (learned === null) throw new StoreFault('missing', id);
  const target = await followLead(tx, learned);
  const own = { ...blankKept(id), decided: now, apart: [target] };
  const records = tx.objectStore('articles');
  await moveBack(tx, id, target);
  await records.put(makeRecord(await recount(tx, own)));
  const { article: kept } = await threadOf(tx, target);
  await records.put(makeRecord(await recount(tx, kept)));
}

/** What was written on an article, and answers to that, goes back to it, with the drafts of further ones. */
async function moveBack(tx: Change, id: ArticleId, target: ArticleId): Promise<void> {
  const back = await findComing(tx, id, await commentsOf(tx, target));
  await moveComments(tx, back, ({ origin, ...comment }) => ({
    ...comment,
    article: id,
    ...(origin !== undefined && origin !== id && { origin }),
  }));
  const ids = new Set(back.map((comment) => comment.id));
  await moveDrafts(tx, target, id, (slot) => ids.has(slot.replace(/^(?:reply|edit):/, '')));
}

/**
 * Remembers that two articles which look alike are two.
 * @param other the one that is kept
 * @throws StoreFault `missing` where the other is not kept
 */
export async function keepApart(db: Store, id: ArticleId, other: ArticleId): Promise<void> {
  await change(db, 'strict', async (tx) => {
    const thread = await findThread(tx, other);
    if (!thread) throw new StoreFault('missing', other);
    const article = { ...thread.article, apart: addApart(thread.article.apart, id) };
    await tx.objectStore('articles').put(makeRecord({ ...thread, article }));
  });
}

async function commentsOf(tx: Change, id: ArticleId): Promise<CommentRecord[]> {
  return tx.objectStore('comments').index('byThread').getAll(keysUnder(id));
}

/**
 * Of a thread's comments, oldest first, those that go back to an article: what was written on it, and answers to that. An
 * answer stays with what it answers, wherever it was written.
 */
async function findComing(
  tx: Change,
  id: ArticleId,
  comments: readonly CommentRecord[],
): Promise<CommentRecord[]> {
  const origins = new Set(comments.flatMap(({ origin }) => origin ?? []));
  const coming = new Set<ArticleId>();
  for (const origin of origins) if ((await followLead(tx, origin)) === id) coming.add(origin);
  const there = new Set(comments.map((comment) => comment.id));
  const back = new Set<string>();
  return comments.filter((comment) => {
    const { origin, parent } = comment;
    const answers = parent !== null && there.has(parent);
    const goes = answers ? back.has(parent) : origin !== undefined && coming.has(origin);
    if (goes) back.add(comment.id);
    return goes;
  });
}

async function moveComments(
  tx: Change,
  comments: readonly CommentRecord[],
  move: (comment: CommentRecord) => CommentRecord,
): Promise<void> {
  await Promise.all(comments.map((comment) => putComment(tx, move(comment))));
}

/** Moves drafts to another article; what is begun there in the same slot comes first, and both are kept. */
async function moveDrafts(
  tx: Change,
  from: ArticleId,
  to: ArticleId,
  goes: (slot: DraftSlot) => boolean,
): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const found = await drafts.getAll(keysUnder(from));
  for (const draft of found.filter(({ slot }) => goes(slot))) {
    await drafts.delete([from, draft.slot]);
    const there: DraftRecord | undefined = await drafts.get([to, draft.slot]);
    // The mark of an emptied one moves too: it stands against late saves.
    if (draft.text === '' && !there) await drafts.put({ ...draft, article: to });
    if (draft.text === '') continue;
    const text = joinDrafts(there?.text ?? '', draft.text);
    const typed = Math.max(there?.typed ?? 0, draft.typed);
    await drafts.put({ article: to, slot: draft.slot, text, typed });
  }
}
