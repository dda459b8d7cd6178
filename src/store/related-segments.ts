import type { SearchedItems } from '../related/rank-items.ts';
import { blocksWith } from '../search/segment.ts';
import type { BlockCache } from './block-cache.ts';
import { lookAtIndex, makeKeyReader } from './index-segments.ts';
import type { SegmentRecord, Store } from './schema.ts';

/** The segments of an index with, for each term, the block in which it can stand. */
export interface OpenedSegments {
  records: readonly SegmentRecord[];
  segments: SearchedItems[];
}

/**
 * Reads what an index has of some terms.
 * @throws StoreFault
 */
export function openSegments(
  index: Store,
  cache: BlockCache,
  terms: readonly string[],
): Promise<OpenedSegments> {
  return lookAtIndex(index, async (tx) => {
    const records = await cache.segments(tx);
    const segments = await Promise.all(
      records.map(async ({ number, firsts, written, lengths }) => {
        const blocks = await Promise.all(
          terms.map(async (term) => {
            const [place] = blocksWith(firsts, { term, begins: false });
            return place === undefined ? undefined : cache.block(tx, number, place);
          }),
        );
        return { written, lengths, blocks };
      }),
    );
    return { records, segments };
  });
}

/**
 * The keys of documents, in their order and each once: one that was indexed again is there twice.
 * @throws StoreFault
 */
export function readKeys(
  index: Store,
  records: readonly SegmentRecord[],
  hits: readonly { segment: number; document: number }[],
): Promise<string[]> {
  return lookAtIndex(index, async (tx) => {
    const readKey = makeKeyReader(tx);
    const keys = await Promise.all(
      hits.map(({ segment, document }) => readKey(records[segment]?.number ?? 0, document)),
    );
    return [...new Set(keys)].filter((key) => key !== '');
  });
}
