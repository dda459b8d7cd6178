import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Claim, type Fact, metaClaims, resolveFact } from './resolve-fact.ts';
import { mayBeIn, tellLanguage } from './tell-language.ts';

/** The longest tag that an article keeps; longer ones are no language that anybody reads. */
const longestTag = 35;

/**
 * The language of an article: of the document, else as JSON-LD or meta tags have it, else as its text tells. What the
 * text is plainly not written in is not its language, whatever the page declares.
 *
 * @param linked the JSON-LD node of this article, or null
 * @returns BCP 47 (RFC 5646), in its canonical case; null where none is told
 */
export function findLanguage(
  { language, meta, prose }: PageFacts,
  linked: LinkedFacts | null,
): Fact<string> | null {
  const text = prose?.opening ?? '';
  function* claims(): Generator<Claim> {
    yield { from: 'html lang', said: language };
    yield { from: 'json-ld', said: linked?.language ?? '' };
    yield* metaClaims(meta, ['og:locale', 'content-language', 'language']);
    yield { from: 'text', said: tellLanguage(text) };
  }
  return resolveFact(claims(), (said) => {
    const tag = toTag(said);
    return tag !== null && mayBeIn(text, tag) ? tag : null;
  });
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
