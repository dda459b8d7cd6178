import type { ArticleId } from '../article/article.ts';
import type { Hit } from '../search/best-hits.ts';
import type { Found, FoundPlace } from '../search/found.ts';
import { listNeeds, type Need } from '../search/list-needs.ts';
import { isEmpty, type Query } from '../search/parse-query.ts';
import { rank, type Searched } from '../search/rank.ts';
import { articleOf, type Block, blocksWith } from '../search/segment.ts';
import { hasAll, markWords, showMatch } from '../search/show-match.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readRecord, rowOf } from './article-record.ts';
import type { BlockCache } from './block-cache.ts';
import { readComment } from './comment-record.ts';
import { type IndexLook, lookAtIndex, readKey } from './index-segments.ts';
import type { SegmentRecord, Store } from './schema.ts';

/** How many of the best documents are looked at, at most, for as many as are asked for: some are gone, or lack a phrase. */
const mostLooked = 4000;

/**
 * What has all that a query asks for, the best first.
 * @returns at most `limit`, and whether there is more
 * @throws StoreFault
 */
export async function search(
  db: Store,
  query: Query,
  limit: number,
  cache: BlockCache,
): Promise<{ found: Found[]; more: boolean }> {
  if (isEmpty(query)) return { found: [], more: false };
  const needs = listNeeds(query);
  return lookAtIndex(db, async (tx) => {
    const records = await cache.segments(tx);
    const searched = await Promise.all(records.map((record) => gather(tx, record, needs, cache)));
    const hits = rank(searched, needs, query, mostLooked);
    const found: Found[] = [];
    const seen = new Set<string>();
    const rows = new Map<ArticleId, Promise<ThreadRow | null>>();
    const step = limit + 1;
    for (let from = 0; from < hits.length && found.length <= limit; from += step) {
      const some = hits.slice(from, from + step);
      const checked = await Promise.all(some.map((hit) => check(tx, hit, records, query, rows)));
      for (const one of checked) {
        const key = one && (one.comment?.id ?? one.row.id);
        if (!one || !key || seen.has(key)) continue;
        seen.add(key);
        found.push(one);
      }
    }
    return { found: found.slice(0, limit), more: found.length > limit };
  });
}

/** Where in the index a list of all that was found goes on. */
export interface FindPlace {
  segment: number;
  document: number;
}

/** How many documents are looked at together, and how many make one part of all that was found. */
const lookedTogether = 500;
const partSize = 1000;

/**
 * Everything that has all that a query asks for, part by part, in no order. What the index moves meanwhile may come
 * twice, and nothing is left out.
 * @param from where the part before ended; null for the first
 * @throws StoreFault
 */
export async function findAll(
  db: Store,
  query: Query,
  from: FindPlace | null,
  cache: BlockCache,
): Promise<{ found: FoundPlace[]; next: FindPlace | null }> {
  return lookAtIndex(db, async (tx) => {
    const records = await cache.segments(tx);
    const rows = new Map<ArticleId, Promise<ThreadRow | null>>();
    const found: FoundPlace[] = [];
    for await (const hits of hitsFrom(tx, records, query, from, cache)) {
      if (found.length >= partSize) {
        const [{ segment, document } = { segment: 0, document: 0 }] = hits;
        return { found, next: { segment: records[segment]?.number ?? 0, document } };
      }
      const checked = await Promise.all(hits.map((hit) => check(tx, hit, records, query, rows)));
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
  from: FindPlace | null,
  cache: BlockCache,
): AsyncGenerator<Hit[], void> {
  const needs = listNeeds(query);
  for (const [segment, record] of records.entries()) {
    if (from && record.number < from.segment) continue;
    const begin = record.number === from?.segment ? from.document : 0;
    const searched = await gather(tx, record, needs, cache);
    const hits = rank([searched], needs, query, Number.POSITIVE_INFINITY)
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
      const places = blocksWith(firsts, need);
      const read = await Promise.all(places.map((at) => cache.block(tx, number, at)));
      return read.filter((block): block is Block => block !== undefined);
    }),
  );
  return { written, lengths, blocks };
}

/** What a hit is now, where it still has what is asked for: the index is behind what was changed a moment ago. */
async function check(
  tx: IndexLook,
  { segment, document }: Hit,
  records: readonly SegmentRecord[],
  query: Query,
  rows: Map<ArticleId, Promise<ThreadRow | null>>,
): Promise<Found | null> {
  const key = await readKey(tx, records[segment]?.number ?? 0, document);
  const rowFor = (id: ArticleId): Promise<ThreadRow | null> => {
    const known = rows.get(id) ?? readRow(tx, id);
    rows.set(id, known);
    return known;
  };
  const id = articleOf(key);
  if (id !== null) {
    const row = await rowFor(id);
    if (!row || row.count === 0 || !hasAll(query, `${row.title}\n${row.site}`)) return null;
    return { row, titleMarks: markWords(query, row.title), comment: null };
  }
  const comment = readComment(await tx.objectStore('comments').get(key));
  if (!comment || comment.deleted !== null || !hasAll(query, comment.text)) return null;
  const row = await rowFor(comment.article);
  if (!row) return null;
  const { author, created } = comment;
  const excerpt = showMatch(query, comment);
  return {
    row,
    titleMarks: markWords(query, row.title),
    comment: { id: comment.id, author, created, excerpt },
  };
}

async function readRow(tx: IndexLook, id: ArticleId): Promise<ThreadRow | null> {
  const raw = await tx.objectStore('articles').get(id);
  return raw === undefined ? null : rowOf(readRecord(id, raw));
}
