import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { isLeftover } from './placeholders.ts';
import { type Claim, type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

/** The longest name of a section, and the longest keyword, in UTF-16 units; more is a sentence. */
const longestSection = 60;
const longestKeyword = 60;
const mostKeywords = 20;

const sectionTags = ['article:section', 'parsely-section', 'section', 'category'];
const keywordTags = ['news_keywords', 'article:tag', 'parsely-tags', 'sailthru.tags', 'keywords'];

/**
 * The part of its site that an article belongs to, as the site calls it.
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function findSection({ meta }: PageFacts, linked: LinkedFacts | null): Fact<string> | null {
  const claims = [
    { from: 'json-ld', said: linked?.section ?? '' },
    ...metaClaims(meta, sectionTags),
  ];
  return resolveFact(claims, (said) =>
    said.length <= longestSection && /\p{L}/u.test(said) && !said.includes('://') ? said : null,
  );
}

/**
 * The words that a site files an article under: each once, at most twenty.
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function findKeywords(
  { meta, repeated, tags }: PageFacts,
  linked: LinkedFacts | null,
): Fact<string[]> | null {
  const claims: Claim<string[]>[] = [
    { from: 'json-ld', said: linked?.keywords ?? [] },
    ...keywordTags.map((tag) => ({
      from: `meta ${tag}`,
      said: repeated[tag] ?? [meta[tag] ?? ''],
    })),
    { from: 'rel=tag', said: tags },
  ];
  return resolveFact(claims, (said) => {
    const words = said
      .flatMap((text) => text.split(/[,;،、，；|]/))
      .map((word) => word.trim().replace(/^#/, ''))
      .filter((word) => word.length <= longestKeyword && /[\p{L}\p{N}]/u.test(word))
      .filter((word) => !isLeftover(word));
    const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
    return distinct.length > 0 ? distinct.slice(0, mostKeywords) : null;
  });
}
