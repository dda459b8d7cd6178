import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { asFault, StoreFault } from './fault.ts';
import type { Store, StoreSchema } from './schema.ts';
import { type Upgrade, upgrades } from './upgrades.ts';

export type { Store } from './schema.ts';

export interface OpenOptions {
  name?: string;
  /** The steps that lead to the version to open. */
  steps?: readonly Upgrade[];
  /** How long to wait for another connection to let go, in milliseconds. */
  patience?: number;
  /** Called once the connection has closed by itself: for a newer version's sake, or because the browser ended it. */
  onClose?: () => void;
  /** Called where there was no database, and one was made. */
  onMade?: () => void;
}

/**
 * Opens the database, and brings it to today's version first.
 * @throws StoreFault `blocked` where another connection holds the database for too long, or what is stored is
 *   newer than this code; `quota`; `corrupt` where it cannot be opened, with the name of a failed upgrade
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  const { name = 'afterword', steps = upgrades, patience = 5_000, onClose, onMade } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failed: StoreFault | null = null;
  try {
    return await new Promise<Store>((resolve, reject) => {
      const opening = openDB<StoreSchema>(name, steps.length, {
        async upgrade(db, from, _to, tx) {
          // From here on nobody is waited for: an upgrade takes the time it takes.
          clearTimeout(timer);
          failed = await climb(db, tx, steps, from);
          if (!failed && from === 0) onMade?.();
        },
        // Another version wants to upgrade: whoever holds on would block it.
        blocking(_current, _wanted, event) {
          (event.target as IDBDatabase).close();
          onClose?.();
        },
        terminated: () => onClose?.(),
      });
      // Not from the event `blocked` on: who waits behind another's upgrade hears none.
      timer = setTimeout(() => reject(heldElsewhere()), patience);
      opening.then(resolve, reject);
    });
  } catch (error) {
    throw failed ?? asFault(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Deletes the database with all that is in it. The next opening makes an empty one.
 * @param patience how long to wait for another connection to let go, in milliseconds
 * @throws StoreFault `blocked` where another connection holds the database for too long
 */
export async function eraseStore(name = 'afterword', patience = 5_000): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(heldElsewhere()), patience);
  });
  try {
    await Promise.race([deleteDB(name), late]);
  } catch (error) {
    throw asFault(error);
  } finally {
    clearTimeout(timer);
  }
}

const heldElsewhere = (): StoreFault =>
  new StoreFault('blocked', 'another connection holds the database');

/** Runs the steps that a database of the version `from` has not seen. All of them, or none. */
async function climb(
  db: IDBPDatabase<StoreSchema>,
  tx: { abort(): void; done: Promise<void> },
  steps: readonly Upgrade[],
  from: number,
): Promise<StoreFault | null> {
  // That the transaction failed is heard of through the opening itself.
  tx.done.catch(() => undefined);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    try {
      const [history, change] = [db, tx] as unknown as Parameters<Upgrade['run']>;
      await step.run(history, change);
    } catch (error) {
      tx.abort();
      const { code } = asFault(error);
      const message = `upgrade ${index + 1} (${step.name}): ${error}`;
      return new StoreFault(code === 'failed' ? 'corrupt' : code, message, { cause: error });
    }
  }
  return null;
}
