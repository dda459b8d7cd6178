import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Claim, type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

type Access = 'free' | 'cut';

/**
 * Whether an article can be read whole without paying, or the page shows only its beginning: as the page declares it
 * for search engines (https://schema.org/isAccessibleForFree) and for social networks (`article:content_tier`, which
 * is free, metered or locked; of a metered article this page may be the whole).
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function findAccess({ meta }: PageFacts, linked: LinkedFacts | null): Fact<Access> | null {
  const free = linked?.free ?? null;
  const claims: Claim[] = [
    { from: 'json-ld', said: free === null ? '' : free ? 'free' : 'cut' },
    ...metaClaims(meta, ['article:content_tier', 'og:article:content_tier']),
  ];
  return resolveFact(claims, (said) => {
    if (/^free$/i.test(said)) return 'free';
    return /^(?:cut|locked)$/i.test(said) ? 'cut' : null;
  });
}
