import type { ArticleId } from '../article/article.ts';
import type { Candidate } from '../related/candidate.ts';
import { readRecord } from './article-record.ts';
import { followLead } from './leads.ts';
import { candidateOfThread } from './related-candidates.ts';
import type { Store } from './schema.ts';
import { look } from './transaction.ts';

/**
 * The kept articles with a hashtag that somebody wrote in a comment, or that the reader added, and some others besides.
 *
 * @param ways the hashtag in each way that it may be stored
 * @throws StoreFault
 */
export function readTagged(
  kept: Store,
  ways: readonly string[],
  others: readonly ArticleId[],
): Promise<{ tagged: Candidate[]; others: Candidate[] }> {
  return look(kept, async (tx) => {
    const tagged = new Set<ArticleId>();
    const byHashtag = tx.objectStore('comments').index('byHashtag');
    for (const folded of ways) {
      const decided = await tx.objectStore('articles').index('byHashtag').getAllKeys(folded);
      for (const id of decided) tagged.add(id);
      const range = IDBKeyRange.bound([folded], [folded, []]);
      let cursor = await byHashtag.openKeyCursor(range, 'nextunique');
      for (; cursor; cursor = await cursor.continue()) tagged.add(cursor.key[1]);
    }
    const read = async (ids: Iterable<ArticleId>): Promise<Candidate[]> => {
      const found = await Promise.all(
        [...new Set(ids)].map(async (id) => {
          const lead = await followLead(tx, id);
          const raw = await tx.objectStore('articles').get(lead);
          return raw === undefined ? null : candidateOfThread(readRecord(lead, raw));
        }),
      );
      return [...new Map(found.flatMap((one) => (one ? [[one.key, one] as const] : []))).values()];
    };
    const own = await read(tagged);
    const keys = new Set(own.map(({ article }) => article));
    return { tagged: own, others: await read(others.filter((id) => !keys.has(id))) };
  });
}
