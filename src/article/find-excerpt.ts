import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

const longestExcerpt = 500;

/** A shorter one (UTF-16 units) is a label. */
const shortestExcerpt = 25;

const tags = ['og:description', 'description', 'twitter:description', 'dc.description'];

/**
 * A sentence or two that say what an article is about: as the page declares them, else how its text begins. Never
 * the title once more.
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function findExcerpt(
  { meta, prose }: PageFacts,
  linked: LinkedFacts | null,
  title: string,
): Fact<string> | null {
  const claims = [
    ...metaClaims(meta, tags),
    { from: 'json-ld', said: linked?.excerpt ?? '' },
    { from: 'text', said: prose?.opening || (prose?.excerpt ?? '') },
  ];
  return resolveFact(claims, (said) => {
    const text = said.replace(/<\/?[a-z][^<>]{0,200}>/gi, '').trim();
    return text.length < shortestExcerpt || title.startsWith(text) ? null : shorten(text);
  });
}

/** A text of at most so many UTF-16 units, ended between words. */
function shorten(text: string): string {
  if (text.length <= longestExcerpt) return text;
  const start = text.slice(0, longestExcerpt - 2).replace(/[\ud800-\udbff]$/, '');
  return `${start.replace(/\s\S{0,30}$/, '')} …`;
}
