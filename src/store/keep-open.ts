import { openStore, type Store } from './open-store.ts';

/**
 * Gives the same open store to everyone who asks. Opens it on first use, and again after it failed to open or its
 * connection closed by itself.
 * @param onMade awaited before a database that was made anew is given to anyone
 * @returns the function to ask; it throws what {@link openStore} throws
 */
export function keepOpen(
  onMade: (store: Store) => Promise<void>,
  open: typeof openStore = openStore,
): () => Promise<Store> {
  let kept: Promise<Store> | null = null;
  return () => {
    if (kept) return kept;
    // Of an older connection, nothing is heard any more.
    const forget = () => {
      if (kept === opening) kept = null;
    };
    let made = false;
    const opening = open({
      onClose: forget,
      onMade: () => {
        made = true;
      },
    }).then(async (store) => {
      if (made) await onMade(store);
      return store;
    });
    kept = opening;
    opening.catch(forget);
    return opening;
  };
}
