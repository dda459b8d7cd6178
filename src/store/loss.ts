import type { IDBPObjectStore } from 'idb';
import type { Store, StoreSchema } from './schema.ts';
import { transact } from './transaction.ts';

/** Beside the settings, under this key: when it was found that what had been stored is lost. */
const lossKey = 'lostAt';

/**
 * When it was found that the browser had thrown a damaged database away and begun an empty one, in milliseconds since
 * 1970; null where that did not happen, or the reader has taken note.
 * @throws StoreFault
 */
export async function readLoss(db: Store): Promise<number | null> {
  return transact(
    () => db.transaction('settings', 'readonly'),
    async (tx) => {
      const at = await tx.store.get(lossKey);
      return typeof at === 'number' ? at : null;
    },
  );
}

/**
 * Notes, for the reader to see, that what had been stored is lost.
 * @param at when it was found, in milliseconds since 1970
 * @throws StoreFault
 */
export async function noteLoss(db: Store, at: number): Promise<void> {
  await changeLoss(db, (settings) => settings.put(at, lossKey));
}

/**
 * Forgets that anything was lost: the reader knows.
 * @throws StoreFault
 */
export async function forgetLoss(db: Store): Promise<void> {
  await changeLoss(db, (settings) => settings.delete(lossKey));
}

type Notes = IDBPObjectStore<StoreSchema, ['settings'], 'settings', 'readwrite'>;

async function changeLoss(db: Store, change: (notes: Notes) => Promise<unknown>): Promise<void> {
  await transact(
    () => db.transaction('settings', 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      await change(tx.store);
      await tx.done;
    },
  );
}
