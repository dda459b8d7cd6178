import { baseLanguage } from '../assist/base-language.ts';
import { makeTermSplitter, type SplitTerms } from '../assist/split-terms.ts';

const splitters = new Map<string, SplitTerms>();
/** So many stems are remembered of one language before it begins anew: a worker reads feeds for hours. */
const mostTexts = 20_000;
let texts = 0;

/**
 * The terms of a text in a language (BCP 47, or ''), the same for an article and for what may be related to it: stems of
 * the words that say something. What a language's stemmer was made for is remembered from one text to the next.
 */
export function splitTerms(text: string, language: string): string[] {
  texts += 1;
  if (texts > mostTexts) {
    splitters.clear();
    texts = 0;
  }
  const base = baseLanguage(language);
  const known = splitters.get(base) ?? makeTermSplitter(base);
  splitters.set(base, known);
  return known(text);
}
