import type { ArticleId } from '../article/article.ts';
import { readRecord } from './article-record.ts';
import type { Store } from './schema.ts';
import { type Change, type Look, look } from './transaction.ts';

/** A chain of articles that lead on is not longer than this; a longer one is damaged data. */
const longestChain = 20;

/**
 * The article whose thread an article has: itself, or the one that it leads to, as the reader said.
 * @param id of an article, or the key of an unread tab, which leads nowhere
 */
export async function followLead(tx: Look | Change, id: ArticleId): Promise<ArticleId> {
  const passed = new Set<ArticleId>();
  let at = id;
  while (!passed.has(at) && passed.size < longestChain) {
    passed.add(at);
    const raw = await tx.objectStore('articles').get(at);
    const next = raw === undefined ? null : readRecord(at, raw).article.leadsTo;
    if (next === null) return at;
    at = next;
  }
  return id;
}

/** The same, asked of the store alone. @throws StoreFault */
export async function findLead(db: Store, id: ArticleId): Promise<ArticleId> {
  return look(db, (tx) => followLead(tx, id));
}
