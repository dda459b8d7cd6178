import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

/** The longest tag that an article keeps; longer ones are no language that anybody reads. */
const longestTag = 35;

/**
 * The language of an article: of the document, else as JSON-LD or meta tags have it.
 *
 * @param linked the JSON-LD node of this article, or null
 * @returns BCP 47 (RFC 5646), in its canonical case; null where none is given that is a language tag
 */
export function findLanguage(
  { language, meta }: PageFacts,
  linked: LinkedFacts | null,
): Fact<string> | null {
  const claims = [
    { from: 'html lang', said: language },
    { from: 'json-ld', said: linked?.language ?? '' },
    ...metaClaims(meta, ['og:locale', 'content-language', 'language']),
  ];
  return resolveFact(claims, toTag);
}

function toTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-').replace(/\..*$/, '');
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.slice(0, longestTag));
    return /^(?:und|mul|zxx)\b/.test(canonical) ? null : canonical;
  } catch {
    return null;
  }
}
