import type { ArticleId } from '../article/article.ts';
import type { Candidate } from '../related/candidate.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import { readRecord } from './article-record.ts';
import { findWhole } from './find-hashtags.ts';
import { followLead } from './leads.ts';
import { candidateOfThread } from './related-candidates.ts';
import type { Store } from './schema.ts';
import { look } from './transaction.ts';

/**
 * The kept articles with a hashtag that somebody wrote in a comment, or that the reader added, and some others besides.
 *
 * @param hashtag in whatever way it is written
 * @throws StoreFault
 */
export function readTagged(
  kept: Store,
  hashtag: string,
  others: readonly ArticleId[],
): Promise<{ tagged: Candidate[]; others: Candidate[] }> {
  return look(kept, async (tx) => {
    const tagged = await findWhole(tx, hashtag);
    const decided = tx.objectStore('articles').index('byHashtag');
    // One step for each article with a hashtag that the reader added: those of one first letter.
    const [first = ''] = joinHashtag(hashtag);
    let cursor = await decided.openKeyCursor(IDBKeyRange.bound(first, `${first}\uffff`));
    for (; cursor; cursor = await cursor.continue())
      if (joinHashtag(cursor.key) === joinHashtag(hashtag)) tagged.add(cursor.primaryKey);
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
