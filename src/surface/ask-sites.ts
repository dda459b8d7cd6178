import type { Grant } from '../grants.ts';
import { hostsOf, patternsOf } from '../related/site-permission.ts';

/** Asks the reader for the permission to read the sites of some addresses. Call it in the reader's own gesture. */
export type AskSites = (addresses: readonly string[]) => Promise<Grant>;

/** @param ask asks the reader for patterns */
export function askSitesBy(ask: (patterns: readonly string[]) => Promise<Grant>): AskSites {
  return (addresses) => ask(patternsOf([...new Set(addresses.flatMap(hostsOf))]));
}
