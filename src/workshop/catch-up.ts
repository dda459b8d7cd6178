import { indexRelated } from '../store/index-related.ts';
import type { Stores } from './stores.ts';

/** How long an asking waits for the index to come up to date, in milliseconds. What is missing then, it says. */
const patience = 1500;

/**
 * Brings the index up to date, as far as there is time.
 * @returns how much is not in it yet, at least
 */
export async function catchUp({ kept, index }: Stores): Promise<number> {
  const until = performance.now() + patience;
  let behind = await indexRelated(kept, index);
  while (behind > 0 && performance.now() < until) behind = await indexRelated(kept, index);
  return behind;
}
