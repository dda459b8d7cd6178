import type { Block } from '../search/segment.ts';
import { type IndexLook, readBlock } from './index-segments.ts';
import type { SegmentRecord } from './schema.ts';

/** What is kept in memory of the index between two letters that are typed. */
export interface BlockCache {
  /** All segments, the earliest first. */
  segments(tx: IndexLook): Promise<readonly SegmentRecord[]>;
  block(tx: IndexLook, segment: number, at: number): Promise<Block | undefined>;
}

/** Bytes of postings that are kept at most. */
const mostKept = 16_000_000;

/** Makes a cache for one worker's life. What a number names never changes, so nothing in it is ever out of date. */
export function makeBlockCache(): BlockCache {
  let records = new Map<number, SegmentRecord>();
  const blocks = new Map<string, Block>();
  let kept = 0;
  return {
    async segments(tx) {
      const store = tx.objectStore('indexSegments');
      const numbers = await store.getAllKeys();
      const found = await Promise.all(
        numbers.map(async (number) => records.get(number) ?? (await store.get(number))),
      );
      records = new Map(found.flatMap((record) => (record ? [[record.number, record]] : [])));
      return [...records.values()];
    },
    async block(tx, segment, at) {
      const key = `${segment} ${at}`;
      const known = blocks.get(key);
      if (known) {
        // The last asked for stands last, and is the last to go.
        blocks.delete(key);
        blocks.set(key, known);
        return known;
      }
      const read = await readBlock(tx, segment, at);
      if (!read) return undefined;
      blocks.set(key, read);
      kept += read.postings.length;
      for (const [oldest, { postings }] of blocks) {
        if (kept <= mostKept) break;
        blocks.delete(oldest);
        kept -= postings.length;
      }
      return read;
    },
  };
}
