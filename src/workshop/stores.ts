import { type BlockCache, makeBlockCache } from '../store/block-cache.ts';
import { keepOpen } from '../store/keep-open.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { relatedIndexName } from '../store/related-state.ts';

const nothingToNote = async (): Promise<void> => undefined;

/**
 * What is stored, to be looked through by jobs that look through much of it. The background alone writes to it, and has
 * it opened before: here nothing is noted of a store that was made.
 */
const keptStore = keepOpen(nothingToNote);

/** The index of what may be related, which the workshop makes. */
const relatedIndex = keepOpen(nothingToNote, (options) =>
  openStore({ ...options, name: relatedIndexName }),
);

/** What a worker keeps of it in memory. */
const cache = makeBlockCache();

/** What jobs look through. */
export interface Stores {
  kept: Store;
  index: Store;
  cache: BlockCache;
}

export async function openStores(): Promise<Stores> {
  const [kept, index] = await Promise.all([keptStore(), relatedIndex()]);
  return { kept, index, cache };
}
