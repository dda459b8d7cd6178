import type { IDBPTransaction } from 'idb';
import { asFault } from './fault.ts';
import type { Store, StoreSchema } from './schema.ts';

// Fixed, so that every function below reads and writes what belongs together at one moment.
export const changeNames = ['articles', 'comments', 'drafts', 'indexQueue'] as const;
type Names = typeof changeNames;

export type Look = IDBPTransaction<StoreSchema, Names, 'readonly'>;
export type Change = IDBPTransaction<StoreSchema, Names, 'readwrite'>;

/**
 * Reads articles, comments and drafts as they are at one moment.
 * @throws StoreFault
 */
export async function look<T>(db: Store, work: (tx: Look) => Promise<T>): Promise<T> {
  return transact(() => db.transaction(changeNames, 'readonly'), work);
}

/**
 * Changes articles, comments and drafts, all of it or nothing. Resolves once it is stored; `strict` waits until the
 * disk has it, `relaxed` until the operating system does, which outlives the browser but not a power cut.
 * @throws StoreFault
 */
export async function change<T>(
  db: Store,
  durability: 'strict' | 'relaxed',
  work: (tx: Change) => Promise<T>,
): Promise<T> {
  return transact(
    () => db.transaction(changeNames, 'readwrite', { durability }),
    async (tx) => {
      const result = await work(tx);
      await tx.done;
      return result;
    },
  );
}

interface Running {
  abort(): void;
  readonly done: Promise<void>;
  readonly error: DOMException | null;
}

/**
 * Runs work in a transaction that `start` begins. Where it fails, nothing of it is stored.
 * @throws StoreFault
 */
export async function transact<Tx extends Running, T>(
  start: () => Tx,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let tx: Tx | undefined;
  try {
    tx = start();
    tx.done.catch(() => undefined);
    return await work(tx);
  } catch (error) {
    const cause = tx?.error;
    try {
      tx?.abort();
    } catch {
      // It has ended already.
    }
    throw asFault(error, cause);
  }
}
