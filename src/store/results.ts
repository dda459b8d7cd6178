import type { ArticleId } from '../article/article.ts';
import type { ResultRecord } from './result-record.ts';
import { keysUnder, type Store } from './schema.ts';
import { transact } from './transaction.ts';

/** Some months of reading. The oldest give way. */
const mostResults = 500;

/**
 * Keeps a result in the place of the one before.
 * @throws StoreFault
 */
export async function putResult(
  db: Store,
  record: ResultRecord,
  most = mostResults,
): Promise<void> {
  await transact(
    () => db.transaction('results', 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      await tx.store.put(record);
      let over = (await tx.store.count()) - most;
      for (
        let at = over > 0 ? await tx.store.index('byMade').openCursor() : null;
        at && over > 0;
      ) {
        await at.delete();
        over -= 1;
        at = await at.continue();
      }
      await tx.done;
    },
  );
}

/**
 * A result of one asking by one provider, or undefined.
 * @throws StoreFault
 */
export async function findResult(
  db: Store,
  { article, asked, provider }: Pick<ResultRecord, 'article' | 'asked' | 'provider'>,
): Promise<ResultRecord | undefined> {
  return transact(
    () => db.transaction('results', 'readonly'),
    (tx) => tx.store.get([article, asked, provider]),
  );
}

/**
 * All results about an article and its thread, newest first.
 * @throws StoreFault
 */
export async function listResults(db: Store, article: ArticleId): Promise<ResultRecord[]> {
  const records = await transact(
    () => db.transaction('results', 'readonly'),
    (tx) => tx.store.getAll(keysUnder(article)),
  );
  return records.sort((a, b) => b.made - a.made);
}

/** @throws StoreFault */
export async function countResults(db: Store): Promise<number> {
  return transact(
    () => db.transaction('results', 'readonly'),
    (tx) => tx.store.count(),
  );
}

/** @throws StoreFault */
export async function clearResults(db: Store): Promise<void> {
  await transact(
    () => db.transaction('results', 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      await tx.store.clear();
      await tx.done;
    },
  );
}
