import type { Narrowing } from '../contract.ts';
import { bestHits, bestParts, type Hit } from '../search/best-hits.ts';
import type { Found, FoundPlace } from '../search/found.ts';
import { listNeeds, type Need } from '../search/list-needs.ts';
import { isEmpty, type Query } from '../search/parse-query.ts';
import { rank, type Searched } from '../search/rank.ts';
import { type Block, blocksWith } from '../search/segment.ts';
import type { BlockCache } from './block-cache.ts';
import { makeHitCheck } from './check-hit.ts';
import { type IndexLook, lookAtIndex } from './index-segments.ts';
import { type NarrowedHits, narrowHits } from './narrow-hits.ts';
import type { SegmentRecord, Store } from './schema.ts';

/** How many documents are looked at: words of a phrase may stand in most comments, and nowhere side by side. */
const usualMost = 20_000;

/**
 * What has all that a query asks for, the best first.
 * @param narrowing what its thread must be
 * @returns at most `limit`, whether there is more, and whether the words are in so much that not all was looked at
 * @throws StoreFault
 */
export async function search(
  db: Store,
  query: Query,
  limit: number,
  cache: BlockCache,
  narrowing: Narrowing = {},
  most = usualMost,
): Promise<{ found: Found[]; more: boolean; cut: boolean }> {
  if (isEmpty(query)) return { found: [], more: false, cut: false };
  const narrowed = await narrowHits(db, narrowing);
  const needs = [...listNeeds(query), ...narrowed.needs];
  return lookAtIndex(db, async (tx) => {
    const records = await cache.segments(tx);
    const searched = await Promise.all(records.map((record) => gather(tx, record, needs, cache)));
    const check = makeHitCheck(tx, records, query, narrowed.passes);
    const ranked = rank(searched, needs, query);
    const found = new Map<string, Found>();
    let looked = 0;
    for (const hits of bestParts(ranked, limit + 1, most)) {
      addFound(found, await Promise.all(hits.map(check)));
      looked += hits.length;
      if (found.size > limit) break;
    }
    const cut = looked === most && found.size <= limit;
    return { found: [...found.values()].slice(0, limit), more: found.size > limit, cut };
  });
}

/** What was changed a moment ago may be in the index twice. */
function addFound(found: Map<string, Found>, checked: readonly (Found | null)[]): void {
  for (const one of checked) {
    if (one) found.set(one.comment?.id ?? one.row.id, one);
  }
}

/** Where in the index a list of all that was found goes on. */
export interface FindPlace {
  segment: number;
  document: number;
}

/** How many make one part of all that was found. */
const partSize = 1000;
/** How many are looked at together. */
const lookedTogether = 500;

/**
 * Everything that has all that a query asks for, part by part, in no order. What the index moves meanwhile may come
 * twice, and nothing is left out.
 * @param from where the part before ended; null for the first
 * @param narrowing what its thread must be
 * @throws StoreFault
 */
export async function findAll(
  db: Store,
  query: Query,
  from: FindPlace | null,
  cache: BlockCache,
  narrowing: Narrowing = {},
): Promise<{ found: FoundPlace[]; next: FindPlace | null }> {
  const narrowed = await narrowHits(db, narrowing);
  return lookAtIndex(db, async (tx) => {
    const records = await cache.segments(tx);
    const check = makeHitCheck(tx, records, query, narrowed.passes);
    const found: FoundPlace[] = [];
    for await (const hits of hitsFrom(tx, records, query, narrowed, from, cache)) {
      if (found.length >= partSize) {
        const [{ segment, document } = { segment: 0, document: 0 }] = hits;
        return { found, next: { segment: records[segment]?.number ?? 0, document } };
      }
      const checked = await Promise.all(hits.map(check));
      for (const one of checked) {
        if (one)
          found.push({
            article: one.row.id,
            comment: one.comment?.id ?? null,
            count: one.row.count,
          });
      }
    }
    return { found, next: null };
  });
}

/** The documents from a place on that have all that is asked for, as far as the index knows: some at a time. */
async function* hitsFrom(
  tx: IndexLook,
  records: readonly SegmentRecord[],
  query: Query,
  narrowed: NarrowedHits,
  from: FindPlace | null,
  cache: BlockCache,
): AsyncGenerator<Hit[], void> {
  const needs = [...listNeeds(query), ...narrowed.needs];
  for (const [segment, record] of records.entries()) {
    if (from && record.number < from.segment) continue;
    const begin = record.number === from?.segment ? from.document : 0;
    const searched = await gather(tx, record, needs, cache);
    const hits = bestHits(rank([searched], needs, query), Number.POSITIVE_INFINITY)
      .filter(({ document }) => document >= begin)
      .sort((a, b) => a.document - b.document)
      .map((hit) => ({ ...hit, segment }));
    for (let at = 0; at < hits.length; at += lookedTogether) {
      yield hits.slice(at, at + lookedTogether);
    }
  }
}

async function gather(
  tx: IndexLook,
  record: SegmentRecord,
  needs: readonly Need[],
  cache: BlockCache,
): Promise<Searched> {
  const { number, firsts, written, lengths } = record;
  const blocks = await Promise.all(
    needs.map(async (need) => {
      const { beside, begins } = need;
      const others = beside === null ? [] : blocksWith(firsts, { term: beside, begins });
      const places = new Set([...blocksWith(firsts, need), ...others]);
      const read = await Promise.all([...places].map((at) => cache.block(tx, number, at)));
      return read.filter((block): block is Block => block !== undefined);
    }),
  );
  return { written, lengths, blocks };
}
