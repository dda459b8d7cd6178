import type { ArticleId } from './article.ts';
import { addressId, declaredIds } from './identify-article.ts';
import type { LinkedFacts, PageFacts } from './page-facts.ts';

/**
 * The facts without what a single-page site left behind in its head from the article before: after the address
 * changed without a load, meta tags and JSON-LD count only where they claim this very article.
 *
 * @param id which article the page is
 */
export function dropLeftovers(facts: PageFacts, id: ArticleId): PageFacts {
  const moved = addressId(facts.loadedFrom) !== addressId(facts.address);
  if (!moved || declaredIds(facts).includes(id)) return facts;
  return {
    ...facts,
    meta: {},
    repeated: {},
    paging: { next: null, previous: null, numbered: [] },
    linked: facts.linked.filter((node) => isAbout(node, id)),
    prose: facts.prose && { ...facts.prose, title: '', byline: '', excerpt: '' },
  };
}

/** Whether a JSON-LD node says of itself that it is an article. */
export function isAbout({ addresses }: LinkedFacts, id: ArticleId): boolean {
  return addresses.some((address) => addressId(address) === id);
}
