import { addressId } from '../article/identify-article.ts';
import { openableAddress } from '../article/openable-address.ts';
import { readRecord } from './article-record.ts';
import { leadOf } from './leads.ts';
import type { Store } from './schema.ts';
import { look } from './transaction.ts';

/** Articles that one address led to: a page that changes its claims may name another each time. */
const mostLookedAt = 5;

/**
 * How many comments the article at an address has, without its page having been read: by the address itself, else by
 * where it led when the page was read before, or by what the reader said of others on its site.
 * @throws StoreFault
 */
export async function countAt(db: Store, address: string): Promise<number> {
  const id = addressId(address);
  if (id === null) return 0;
  return look(db, async (tx) => {
    const articles = tx.objectStore('articles');
    const index = articles.index('byAddress');
    const led = await index.getAllKeys(openableAddress(address, id), mostLookedAt);
    for (const one of new Set([id, ...led])) {
      const lead = await leadOf(tx, one);
      const raw = await articles.get(lead);
      const count = raw === undefined ? 0 : readRecord(lead, raw).summary.count;
      if (count > 0) return count;
    }
    return 0;
  });
}
