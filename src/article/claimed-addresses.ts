import type { PageFacts } from './page-facts.ts';

/** Every address that a page claims to be, as it is written there, in the order in which they are considered. */
export function claimedAddresses(facts: PageFacts): string[] {
  return [...declaredAddresses(facts), ...facts.linked.flatMap(({ addresses }) => addresses)];
}

/** The addresses that the page's head claims: `<link rel=canonical>`, then `og:url`. */
export function declaredAddresses({ canonical, meta }: PageFacts): string[] {
  return [canonical, meta['og:url']].filter((claim) => typeof claim === 'string');
}
