import type { ArticleId } from '../article/article.ts';
import type { Hit } from '../search/best-hits.ts';
import { besideOf } from '../search/describe-document.ts';
import type { Found } from '../search/found.ts';
import type { Query } from '../search/parse-query.ts';
import { articleOf } from '../search/segment.ts';
import { hasAll, markWords, showMatch } from '../search/show-match.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readRecord, rowOf } from './article-record.ts';
import { readComment } from './comment-record.ts';
import { type IndexLook, makeKeyReader } from './index-segments.ts';
import type { SegmentRecord } from './schema.ts';

/**
 * Makes a check of hits for one search. It says what a hit is now, where it still has what is asked for: the index is
 * behind what was changed a moment ago.
 * @param passes whether a hit's thread is one of those that are searched
 */
export function makeHitCheck(
  tx: IndexLook,
  records: readonly SegmentRecord[],
  query: Query,
  passes: (row: ThreadRow) => boolean,
): (hit: Hit) => Promise<Found | null> {
  const readKey = makeKeyReader(tx);
  const rows = new Map<ArticleId, Promise<ThreadRow | null>>();
  const rowFor = (id: ArticleId): Promise<ThreadRow | null> => {
    const known = rows.get(id) ?? readRow(tx, id);
    rows.set(id, known);
    return known;
  };
  return async ({ segment, document }) => {
    const key = await readKey(records[segment]?.number ?? 0, document);
    const id = articleOf(key);
    if (id !== null) {
      const row = await rowFor(id);
      if (!row || row.count === 0 || !passes(row)) return null;
      if (!hasAll(query, `${row.title}\n${row.site}`)) return null;
      return { row, titleMarks: markWords(query, row.title), comment: null };
    }
    const comment = readComment(await tx.objectStore('comments').get(key));
    if (!comment || comment.deleted !== null) return null;
    const row = await rowFor(comment.article);
    if (!row || !passes(row)) return null;
    if (!hasAll(query, comment.text, besideOf(comment, row))) return null;
    const { author, created } = comment;
    const excerpt = showMatch(query, comment);
    return {
      row,
      titleMarks: markWords(query, row.title),
      comment: { id: comment.id, author, created, excerpt },
    };
  };
}

async function readRow(tx: IndexLook, id: ArticleId): Promise<ThreadRow | null> {
  const raw = await tx.objectStore('articles').get(id);
  return raw === undefined ? null : rowOf(readRecord(id, raw));
}
