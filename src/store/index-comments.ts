import type { KeptArticle } from '../article/kept-article.ts';
import {
  describeArticle,
  describeComment,
  documentRules,
  titleOf,
} from '../search/describe-document.ts';
import { articleKey, articleOf, type IndexedDocument, makeSegment } from '../search/segment.ts';
import type { Comment } from '../thread/comment.ts';
import { readRecord } from './article-record.ts';
import { readComment } from './comment-record.ts';
import {
  changeIndex,
  emptyIndex,
  type IndexChange,
  type IndexLook,
  lookAtIndex,
  readState,
  writeSegment,
} from './index-segments.ts';
import { type IndexState, keysUnder, type QueuedComment, type Store } from './schema.ts';

/** Comments that are indexed at a time. Between two times the worker answers others. */
const batch = 1000;

/** What is to be indexed next. */
interface Work {
  state: IndexState;
  queued: QueuedComment[];
  /** Those of them that are not deleted, and comments from before there was an index. */
  comments: Comment[];
  /** Up to where the latter are taken then. */
  taken: string | null;
  /** Those of the queue that came with the latter: to take them from both would index them twice. */
  passed: QueuedComment[];
  articles: Map<string, KeptArticle>;
  /** Of those, the titles that are indexed. */
  titles: Map<string, string>;
  /** Comments that are indexed below another title or site than theirs is now. */
  retitled: string[];
}

/**
 * Takes the next comments into the index of words.
 * @returns how many are left at least; 0 when there is nothing to do
 * @throws StoreFault
 */
export async function indexComments(db: Store): Promise<number> {
  const work = await lookAtIndex(db, gather);
  if (work.state.rules !== documentRules) {
    await emptyIndex(db, documentRules);
    return 1;
  }
  if (work.queued.length === 0 && work.state.taken === null) return 0;
  // Outside of any transaction: to find the words takes longer than to write them, and nobody shall wait for it.
  const { documents, titles } = describe(work);
  const segment = makeSegment(documents);
  return changeIndex(db, async (tx) => {
    const state = await readState(tx);
    // Two workers overlap while one starts and the other ends: the other was first.
    if (state.next !== work.state.next) return 1;
    await writeSegment(tx, state.next, segment);
    // Of an article that is gone.
    for (const { id } of work.queued) {
      const article = articleOf(id);
      if (article !== null) await tx.objectStore('indexTitles').delete(article);
    }
    for (const [id, title] of titles) await tx.objectStore('indexTitles').put(title, id);
    await settleQueue(tx, [...work.queued, ...work.passed]);
    const changed = [
      ...work.queued.flatMap(({ id, fresh }) => (fresh ? [] : id)),
      ...[...titles.keys()].filter((id) => work.titles.has(id)).map(articleKey),
    ];
    await tx.objectStore('indexState').put(advance(state, work.taken, changed), 'state');
    const queue = tx.objectStore('indexQueue');
    for (const id of work.retitled) await queue.put({ id, fresh: false, stamp: Math.random() });
    const left = await queue.count();
    return Math.max(1, left);
  });
}

async function gather(tx: IndexLook): Promise<Work> {
  const state = await readState(tx);
  const queue = tx.objectStore('indexQueue');
  // What comes behind those that are taken comes with them.
  const before = state.taken === null ? null : IDBKeyRange.upperBound(state.taken);
  const queued = await queue.getAll(before, batch);
  const stored = await Promise.all(queued.map(({ id }) => tx.objectStore('comments').get(id)));
  const earlier = await gatherEarlier(tx, state.taken, batch - queued.length);
  const range = rangeOf(state.taken, earlier.taken);
  const behind = range ? await queue.getAll(range) : [];
  const passed = behind.filter(({ id }) => articleOf(id) === null);
  const comments = [...stored.flatMap((raw) => readComment(raw) ?? []), ...earlier.comments].filter(
    ({ deleted }) => deleted === null,
  );
  const articles = new Map<string, KeptArticle>();
  const titles = new Map<string, string>();
  const gone = new Set(queued.map(({ id }) => articleOf(id)));
  const ids = [...new Set(comments.map(({ article }) => article))];
  await Promise.all(
    ids.map(async (id) => {
      const [raw, title] = await Promise.all([
        tx.objectStore('articles').get(id),
        tx.objectStore('indexTitles').get(id),
      ]);
      articles.set(id, readRecord(id, raw).article);
      if (title !== undefined && !gone.has(id)) titles.set(id, title);
    }),
  );
  const retitled = await gatherRetitled(tx, articles, titles, comments);
  return { state, queued, comments, taken: earlier.taken, passed, articles, titles, retitled };
}

/** The ids behind one place of the comments of before, and up to another; null where none is. */
function rangeOf(from: string | null, to: string | null): IDBKeyRange | null {
  if (from === null || from === to) return null;
  return to === null ? IDBKeyRange.lowerBound(from, true) : IDBKeyRange.bound(from, to, true);
}

async function gatherEarlier(
  tx: IndexLook,
  taken: string | null,
  most: number,
): Promise<{ comments: Comment[]; taken: string | null }> {
  if (taken === null || most === 0) return { comments: [], taken };
  const comments = tx.objectStore('comments');
  const some = await comments.getAll(IDBKeyRange.lowerBound(taken, true), most);
  const last = some.length < most ? null : (some.at(-1)?.id ?? null);
  return { comments: some.flatMap((raw) => readComment(raw) ?? []), taken: last };
}

/** The other comments of articles whose titles are not indexed as they are. */
async function gatherRetitled(
  tx: IndexLook,
  articles: ReadonlyMap<string, KeptArticle>,
  titles: ReadonlyMap<string, string>,
  comments: readonly Comment[],
): Promise<string[]> {
  const here = new Set(comments.map(({ id }) => id));
  const byThread = tx.objectStore('comments').index('byThread');
  const changed = [...titles].filter(([id, title]) => {
    const article = articles.get(id);
    return article !== undefined && titleOf(article) !== title;
  });
  const ids = await Promise.all(changed.map(([id]) => byThread.getAllKeys(keysUnder(id))));
  return ids.flat().filter((id) => !here.has(id));
}

/** The documents of the next segment: comments, and their articles where those are not indexed as they are. */
function describe({ comments, articles, titles }: Work): {
  documents: IndexedDocument[];
  titles: Map<string, string>;
} {
  const documents: IndexedDocument[] = [];
  const fresh = new Map<string, string>();
  for (const comment of comments) {
    const article = articles.get(comment.article);
    if (!article) continue;
    documents.push(describeComment(comment, article));
    const title = titleOf(article);
    if (titles.get(article.id) === title || fresh.has(article.id)) continue;
    fresh.set(article.id, title);
    documents.push(describeArticle(article));
  }
  return { documents, titles: fresh };
}

/** What was changed again meanwhile stays in the queue. */
async function settleQueue(tx: IndexChange, queued: readonly QueuedComment[]): Promise<void> {
  const queue = tx.objectStore('indexQueue');
  await Promise.all(
    queued.map(async ({ id, stamp }) => {
      const now = await queue.get(id);
      if (now?.stamp === stamp) await queue.delete(id);
    }),
  );
}

/** A document that was changed counts from the new segment on. */
function advance(state: IndexState, taken: string | null, changed: readonly string[]): IndexState {
  const stale = new Map(state.stale);
  for (const key of changed) stale.set(key, state.next);
  return { ...state, next: state.next + 1, taken, stale: [...stale] };
}
