import type { FoldedAddress } from './folded-address.ts';
import { isShared } from './shared-hosts.ts';

/**
 * Whether two addresses surely belong to one site: the same host, or one host above the other, where that one is
 * nobody else's. Two hosts side by side (`us.site.example`, `eu.site.example`) are two sites.
 */
export function isSameSite(one: FoldedAddress, other: FoldedAddress): boolean {
  if (one.scheme !== other.scheme || one.port !== other.port) return false;
  if (one.host === other.host) return true;
  const [upper, lower] =
    one.host.length < other.host.length ? [one.host, other.host] : [other.host, one.host];
  return lower.endsWith(`.${upper}`) && !isShared(upper);
}
