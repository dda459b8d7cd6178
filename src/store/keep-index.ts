import { indexComments } from './index-comments.ts';
import { mendIndex } from './mend-index.ts';
import type { Store } from './schema.ts';

/**
 * Brings the index of words up to date and into order, piece by piece.
 * @param between waited for after each piece
 * @throws StoreFault
 */
export async function keepIndex(db: Store, between?: () => Promise<void>): Promise<void> {
  while ((await indexComments(db)) > 0 || (await mendIndex(db))) await between?.();
}
