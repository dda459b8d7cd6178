import { countWaiting, indexRelated, mendRelated } from '../store/index-related.ts';
import type { Store } from '../store/open-store.ts';
import type { Stores } from './stores.ts';

/** How long an asking waits for the index to come up to date, in milliseconds. What is missing then, it says. */
const patience = 1500;

/**
 * Brings the index up to date, as far as there is time.
 * @returns how much is not in it yet
 */
export async function catchUp({ kept, index }: Stores): Promise<number> {
  const until = performance.now() + patience;
  while (await indexRelated(kept, index)) {
    if (performance.now() >= until) return Math.max(1, await countWaiting(kept, index));
  }
  mendSoon(index);
  return 0;
}

/** How long nothing was asked before the index is put in order, in milliseconds. */
const calm = 1000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts the index in order once all is answered. Where that fails, or the worker is ended first, the next one does it. */
function mendSoon(index: Store): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const again = (done: boolean) => done && mendSoon(index);
    mendRelated(index).then(again, () => undefined);
  }, calm);
}
