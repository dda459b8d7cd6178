import type { ArticleId } from '../article/article.ts';
import { addressId } from '../article/identify-article.ts';
import { findThread, makeRecord, recount } from './article-record.ts';
import { joinInto } from './join-threads.ts';
import type { Store } from './schema.ts';
import { change, look } from './transaction.ts';

/**
 * Brings threads to where their addresses lead by today's rules. A newer version may know that two addresses are surely
 * one: what was stored under the one then leads to the other, as if the reader had said so.
 * @param now milliseconds since 1970
 * @param asked the articles that may have to, or null for all
 * @returns how many articles lead on since
 * @throws StoreFault
 */
export async function refoldArticles(
  db: Store,
  now: number,
  asked: readonly ArticleId[] | null,
): Promise<number> {
  const ids = asked ?? (await look(db, (tx) => tx.objectStore('articles').getAllKeys()));
  let moved = 0;
  for (const id of ids) {
    const folded = addressId(id);
    if (folded === null || folded === id) continue;
    moved += await change(db, 'strict', async (tx) => {
      const thread = await findThread(tx, id);
      if (!thread || thread.article.leadsTo !== null) return 0;
      if (!(await findThread(tx, folded))) {
        const article = { ...thread.article, id: folded };
        await tx.objectStore('articles').put(makeRecord(await recount(tx, article)));
      }
      await joinInto(tx, id, folded, now);
      return 1;
    });
  }
  return moved;
}
