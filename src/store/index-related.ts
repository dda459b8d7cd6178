import { describeItem, describeKept } from '../related/describe-item.ts';
import type { FeedItem } from '../related/feed-item.ts';
import { type IndexedDocument, makeSegment } from '../search/segment.ts';
import { readRecord } from './article-record.ts';
import { hashText } from './hash-text.ts';
import { changeIndex, emptyIndex, lookAtIndex, readState, writeSegment } from './index-segments.ts';
import { mendIndex } from './mend-index.ts';
import { readWatermark, type Watermark, writeWatermark } from './related-state.ts';
import type { ArticleRecord, Store } from './schema.ts';
import { shelfOf } from './thread-lists.ts';
import { transact } from './transaction.ts';

/** Items that are indexed at a time. */
const batch = 2000;
/** So many more documents than there are things to find are in the index of a reader who removed much: it begins anew. */
const mostDead = 2000;

/** With how many documents a segment is merged no more. A question asks each segment for each of many terms. */
const fullSegment = 50_000;

/** What is kept and not indexed yet. */
interface Fresh {
  items: FeedItem[];
  threads: ArticleRecord[];
  /** How far the index is with them. */
  watermark: Omit<Watermark, 'size'>;
  /** Whether there is more. */
  more: boolean;
  /** What tells the reader's sources from others. */
  sources: string;
}

/**
 * Takes the next items and threads into the index.
 *
 * @param kept all that is stored; it is only read
 * @returns whether there are more
 * @throws StoreFault
 */
export async function indexRelated(kept: Store, index: Store): Promise<boolean> {
  const state = await lookAtIndex(index, (tx) => readState(tx));
  const known = readWatermark(state);
  const fresh = await gather(kept, known);
  const isKnown = known.size?.sources === fresh.sources && known.size.documents <= known.size.most;
  const size = isKnown ? known.size : await measure(kept, index, fresh.sources);
  if (!size || size.documents > size.most) {
    await emptyIndex(index);
    return true;
  }
  const threads = await sift(index, fresh.threads);
  const documents: IndexedDocument[] = [
    ...fresh.items.map(describeItem),
    ...threads.map(({ article, activity }) => describeKept(article, activity)),
  ];
  if (documents.length === 0 && isKnown) return false;
  const segment = makeSegment(documents);
  const grown = { ...size, documents: size.documents + documents.length };
  await changeIndex(index, async (tx) => {
    const now = await readState(tx);
    // Two workers may do the same: the other was first.
    if (now.next !== state.next || now.taken !== state.taken) return;
    await writeSegment(tx, now.next, segment);
    for (const { article, mark } of threads)
      await tx.objectStore('indexTitles').put(mark, article.id);
    const taken = writeWatermark({ ...fresh.watermark, size: grown });
    await tx.objectStore('indexState').put({ ...now, next: now.next + 1, taken }, 'state');
  });
  return fresh.more;
}

/**
 * Merges some segments of the index that are too many. It may take seconds: nobody should wait for it.
 * @returns whether there was anything to do
 * @throws StoreFault
 */
export const mendRelated = (index: Store): Promise<boolean> => mendIndex(index, fullSegment);

/**
 * How many items are not in the index yet.
 * @throws StoreFault
 */
export async function countWaiting(kept: Store, index: Store): Promise<number> {
  const { found } = readWatermark(await lookAtIndex(index, (tx) => readState(tx)));
  return transact(
    () => kept.transaction(['feedItems'], 'readonly'),
    (tx) => tx.objectStore('feedItems').index('byFound').count(laterThan(found)),
  );
}

const laterThan = (found: Watermark['found']): IDBKeyRange | null =>
  found && IDBKeyRange.lowerBound(found, true);

const lists = [shelfOf(false), shelfOf(true)].map((shelf) => `${shelf}newest`);

/** What was found and what was written since the index was last brought up to date. */
function gather(kept: Store, since: Watermark): Promise<Fresh> {
  return transact(
    () => kept.transaction(['feedItems', 'articles', 'sources'], 'readonly'),
    async (tx) => {
      const byFound = tx.objectStore('feedItems').index('byFound');
      const byList = tx.objectStore('articles').index('byList');
      const [some, sources, ...listed] = await Promise.all([
        byFound.getAll(laterThan(since.found), batch + 1),
        tx.objectStore('sources').getAllKeys(),
        ...lists.map((list) =>
          byList.getAll(IDBKeyRange.bound([list], [list, 0 - since.activity, []])),
        ),
      ]);
      const items = some.slice(0, batch);
      const last = items.at(-1);
      const found: Watermark['found'] = last ? [last.found, last.source, last.id] : since.found;
      const activity = Math.max(
        since.activity,
        ...listed.map((threads) => threads[0]?.activity ?? 0),
      );
      return {
        items,
        threads: listed.flat(),
        watermark: { found, activity },
        more: some.length > batch,
        sources: hashText(sources.join('\n')),
      };
    },
  );
}

/** How much is in the index, and how much may be, of what is kept: removed sources and what gave way are still in it. */
async function measure(
  kept: Store,
  index: Store,
  sources: string,
): Promise<NonNullable<Watermark['size']>> {
  const [total, documents] = await Promise.all([
    transact(
      () => kept.transaction(['feedItems', 'articles'], 'readonly'),
      async (tx) => {
        const byList = tx.objectStore('articles').index('byList');
        const counts = await Promise.all([
          tx.objectStore('feedItems').index('byFound').count(),
          ...lists.map((list) => byList.count(IDBKeyRange.bound([list], [list, []]))),
        ]);
        return counts.reduce((sum, count) => sum + count, 0);
      },
    ),
    lookAtIndex(index, async (tx) => {
      const segments = await tx.objectStore('indexSegments').getAll();
      return segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
    }),
  ]);
  return { documents, most: 2 * total + mostDead, sources };
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
