import { openStore, type Store } from './open-store.ts';

/**
 * Gives the same open store to everyone who asks. Opens it on first use, and again after it failed to open or its
 * connection closed by itself.
 * @returns the function to ask; it throws what {@link openStore} throws
 */
export function keepOpen(open: typeof openStore = openStore): () => Promise<Store> {
  let kept: Promise<Store> | null = null;
  return () => {
    if (kept) return kept;
    // Of an older connection, nothing is heard any more.
    const forget = () => {
      if (kept === opening) kept = null;
    };
    const opening = open({ onClose: forget });
    kept = opening;
    opening.catch(forget);
    return opening;
  };
}
