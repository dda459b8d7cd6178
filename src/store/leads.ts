import type { ArticleId } from '../article/article.ts';
import { foldAlike } from '../article/fold-alike.ts';
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

/** So many of a site's leads are asked what they say of its other addresses. */
const mostLearned = 50;

/**
 * The article that an address is by what the reader said of others on its site; null where that says nothing, or the
 * address itself is kept: then what was decided of it holds.
 */
export async function findLearned(tx: Look | Change, id: ArticleId): Promise<ArticleId | null> {
  const articles = (tx as Look).objectStore('articles');
  const site = /^https:\/\/[^/]+\//.exec(id)?.[0];
  if (site === undefined || (await articles.getKey(id)) !== undefined) return null;
  const range = IDBKeyRange.bound(['led', site], ['led', `${site}\uffff`]);
  const records = await articles.index('byList').getAll(range, mostLearned);
  const leads = records.map((raw) => readRecord(raw.id, raw).article);
  const folded = foldAlike(
    id,
    leads.flatMap(({ id: from, leadsTo }) => (leadsTo === null ? [] : { id: from, leadsTo })),
  );
  if (folded === null) return null;
  const other = await articles.get(folded);
  return other && readRecord(folded, other).article.apart.includes(id) ? null : folded;
}

/** The articles that lead to another, however far along. */
export async function findLeading(tx: Look | Change, id: ArticleId): Promise<ArticleId[]> {
  const index = (tx as Look).objectStore('articles').index('byList');
  const found = new Set<ArticleId>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const range = IDBKeyRange.bound(['leads', at], ['leads', at, []]);
    for (const one of await index.getAllKeys(range)) {
      if (one !== id && !found.has(one)) waiting.push(one);
      if (one !== id) found.add(one);
    }
  }
  return [...found];
}

/** The article whose thread an address has, by what the reader said of it or of others. @throws StoreFault */
export async function findLead(db: Store, id: ArticleId): Promise<ArticleId> {
  return look(db, (tx) => leadOf(tx, id));
}

/** The same within a transaction. */
export async function leadOf(tx: Look | Change, id: ArticleId): Promise<ArticleId> {
  return followLead(tx, (await findLearned(tx, id)) ?? id);
}

/** The articles that were brought together with another. @throws StoreFault */
export async function listLeading(db: Store, id: ArticleId): Promise<ArticleId[]> {
  return look(db, (tx) => findLeading(tx, id));
}
