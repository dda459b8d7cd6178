import { claimedAddresses } from '../article/claimed-addresses.ts';
import type { PageFacts } from '../article/page-facts.ts';
import { openShadow, type ShadowOf } from './flatten-shadow.ts';
import { keepReading } from './keep-reading.ts';
import { readFacts } from './read-facts.ts';
import { runInPieces } from './steps.ts';

/** Claims remembered for one document; a page that makes more is not worth following. */
const mostClaims = 500;

/**
 * Opens the reading of this document, which remembers where its claims of a canonical address were first made: on a
 * single-page site a head can be late, and speak of the article before. What was read is kept until the page changes.
 *
 * @param shadowOf sees into the page's components; into those that it keeps open where it is left out
 */
export function openReading(shadowOf: ShadowOf = openShadow): { read(): Promise<PageFacts> } {
  const claims = new Map<string, string>();
  async function read(watch: (root: Node) => void): Promise<PageFacts> {
    const facts = await runInPieces(
      readFacts(document, {
        address: location.href,
        loadedFrom: performance.getEntriesByType('navigation')[0]?.name || location.href,
        claims,
        shadowOf(element) {
          const root = shadowOf(element);
          if (root) watch(root);
          return root;
        },
      }),
    );
    for (const claim of claimedAddresses(facts)) {
      if (claims.size < mostClaims && !claims.has(claim)) claims.set(claim, facts.address);
    }
    return facts;
  }
  return { read: keepReading(document, read) };
}
