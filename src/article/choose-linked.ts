import type { ArticleId } from './article.ts';
import { isAbout } from './drop-leftovers.ts';
import type { LinkedFacts, PageFacts } from './page-facts.ts';

/**
 * The JSON-LD node that describes the page's own article: the one with its address, else the one with its headline,
 * else the only one there is. Lists and boxes of other articles have nodes too.
 */
export function chooseLinked(facts: PageFacts, id: ArticleId): LinkedFacts | null {
  const nodes = facts.linked;
  return (
    nodes.find((node) => isAbout(node, id)) ??
    nodes.find(
      ({ headline }) =>
        headline !== '' && (facts.headings.includes(headline) || facts.title.startsWith(headline)),
    ) ??
    (nodes.length === 1 ? nodes[0] : undefined) ??
    null
  );
}
