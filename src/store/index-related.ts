import { describeItem, describeKept } from '../related/describe-item.ts';
import type { FeedItem } from '../related/feed-item.ts';
import { type IndexedDocument, makeSegment } from '../search/segment.ts';
import { readRecord } from './article-record.ts';
import { hashText } from './hash-text.ts';
import { changeIndex, lookAtIndex, readState, writeSegment } from './index-segments.ts';
import { mendIndex } from './mend-index.ts';
import { readWatermark, type Watermark, writeWatermark } from './related-state.ts';
import type { ArticleRecord, Store } from './schema.ts';
import { shelfOf } from './thread-lists.ts';
import { transact } from './transaction.ts';

/** Items that are indexed at a time. */
const batch = 2000;
/** So many more documents than there are things to find are in the index of a reader who removed much: it begins anew. */
const mostDead = 2000;

/** What is kept and not indexed yet. */
interface Fresh {
  items: FeedItem[];
  threads: ArticleRecord[];
  watermark: Watermark;
  /** How much is left beyond them, at least. */
  left: number;
  /** How much there is to be found in all. */
  total: number;
}

/**
 * Takes the next items and threads into the index.
 *
 * @param kept all that is stored; it is only read
 * @returns how many are left at least; 0 when all are in it
 * @throws StoreFault
 */
export async function indexRelated(kept: Store, index: Store): Promise<number> {
  const state = await lookAtIndex(index, (tx) => readState(tx));
  const fresh = await gather(kept, readWatermark(state));
  if (await isOutdated(index, fresh.total)) {
    await clearIndex(index);
    return fresh.total;
  }
  const threads = await sift(index, fresh.threads);
  const documents: IndexedDocument[] = [
    ...fresh.items.map(describeItem),
    ...threads.map(({ article, activity }) => describeKept(article, activity)),
  ];
  if (documents.length > 0) {
    const segment = makeSegment(documents);
    await changeIndex(index, async (tx) => {
      const now = await readState(tx);
      // Two workers may do the same: the other was first.
      if (now.next !== state.next || now.taken !== state.taken) return;
      await writeSegment(tx, now.next, segment);
      for (const { article, mark } of threads)
        await tx.objectStore('indexTitles').put(mark, article.id);
      const taken = writeWatermark(fresh.watermark);
      await tx.objectStore('indexState').put({ ...now, next: now.next + 1, taken }, 'state');
    });
  }
  if (fresh.left === 0) while (await mendIndex(index));
  return fresh.left;
}

/** What was found and what was written since the index was last brought up to date. */
function gather(kept: Store, since: Watermark): Promise<Fresh> {
  return transact(
    () => kept.transaction(['feedItems', 'articles'], 'readonly'),
    async (tx) => {
      const byFound = tx.objectStore('feedItems').index('byFound');
      const byList = tx.objectStore('articles').index('byList');
      const lists = [shelfOf(false), shelfOf(true)].map((shelf) => `${shelf}newest`);
      const later = since.found && IDBKeyRange.lowerBound(since.found, true);
      const [items, waiting, all, ...listed] = await Promise.all([
        byFound.getAll(later, batch),
        byFound.count(later),
        byFound.count(),
        ...lists.map(async (list) => ({
          threads: await byList.getAll(IDBKeyRange.bound([list], [list, 0 - since.activity, []])),
          count: await byList.count(IDBKeyRange.bound([list], [list, []])),
        })),
      ]);
      const last = items.at(-1);
      const found: Watermark['found'] = last ? [last.found, last.source, last.id] : since.found;
      const threads = listed.flatMap((list) => list.threads);
      const others = listed.reduce((sum, { count }) => sum + count, 0);
      const activity = Math.max(
        since.activity,
        ...listed.map((list) => list.threads[0]?.activity ?? 0),
      );
      const left = waiting - items.length;
      return { items, threads, watermark: { found, activity }, left, total: all + others };
    },
  );
}

interface FreshThread {
  article: ArticleRecord;
  activity: number;
  /** What tells its text from the one that is indexed. */
  mark: string;
}

/** Threads whose title, excerpt or keywords are not indexed as they are: most news of a thread is a comment. */
async function sift(index: Store, threads: readonly ArticleRecord[]): Promise<FreshThread[]> {
  const described = threads.map((raw) => {
    const { article, summary } = readRecord(raw.id, raw);
    const mark = hashText([article.title, article.excerpt, ...article.keywords].join('\n'));
    return { article: { ...raw, ...article }, activity: summary.activity, mark };
  });
  return lookAtIndex(index, async (tx) => {
    const titles = tx.objectStore('indexTitles');
    const known = await Promise.all(described.map(({ article }) => titles.get(article.id)));
    return described.filter(({ mark }, at) => known[at] !== mark);
  });
}

/** Whether most of what is in the index is no more: removed sources, and what gave way. */
async function isOutdated(index: Store, total: number): Promise<boolean> {
  return lookAtIndex(index, async (tx) => {
    const segments = await tx.objectStore('indexSegments').getAll();
    const documents = segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
    return documents > 2 * total + mostDead;
  });
}

/** Its numbers go on: a worker may have blocks of those that are gone in memory. */
async function clearIndex(index: Store): Promise<void> {
  await changeIndex(index, async (tx) => {
    const { next } = await readState(tx);
    const names = [
      'indexSegments',
      'indexBlocks',
      'indexKeys',
      'indexTitles',
      'indexState',
    ] as const;
    for (const name of names) await tx.objectStore(name).clear();
    await tx.objectStore('indexState').put({ next, taken: '', stale: [] }, 'state');
  });
}
