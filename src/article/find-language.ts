import type { LinkedFacts, PageFacts } from './page-facts.ts';

/** The longest tag that an article keeps; longer ones are no language that anybody reads. */
const longestTag = 35;

/**
 * The language of an article: of the document, else as JSON-LD or meta tags have it.
 *
 * @param linked the JSON-LD node of this article, or null
 * @returns BCP 47 (RFC 5646), in its canonical case; '' where none is given or it is no language tag
 */
export function findLanguage({ language, meta }: PageFacts, linked: LinkedFacts | null): string {
  const written = [
    language,
    linked?.language,
    meta['og:locale'],
    meta['content-language'],
    meta.language,
  ];
  return written.map(toTag).find(Boolean) ?? '';
}

function toTag(text = ''): string {
  const tag = text.trim().replaceAll('_', '-').replace(/\..*$/, '');
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.slice(0, longestTag));
    return /^(?:und|mul|zxx)\b/.test(canonical) ? '' : canonical;
  } catch {
    return '';
  }
}
