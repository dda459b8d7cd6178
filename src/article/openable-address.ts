import { type ArticleId, longestAddress } from './article.ts';
import { foldAddress } from './fold-address.ts';
import { dropTracking } from './fold-query.ts';

/**
 * The address as it was read, without a login in it, without what tells how the reader came, and without a fragment
 * that does not route: it is opened again, copied and sent to others.
 */
export function openableAddress(address: string, id: ArticleId): string {
  const folded = foldAddress(address);
  if (!folded || address.length > longestAddress) return id;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  if (!folded.route) url.hash = '';
  url.search = dropTracking(url.search.slice(1));
  return url.href;
}
