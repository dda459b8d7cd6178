import { baseLanguage } from '../assist/base-language.ts';
import { type ArticleText, longestText, type TextBlock } from './article-terms.ts';
import { type ItemText, toldLanguage } from './describe-item.ts';
import { compareTexts, describeText, type WordVectors } from './word-vectors.ts';

/** How close what an item tells is to what the article tells, whatever their words: from -1 to 1. */
export type Closeness = (item: ItemText) => number;

/** Of what is in another language, nobody knows. */
export const unknownCloseness: Closeness = () => 0;

/** The language whose words have vectors. */
const vectorsOf = 'en';

/** Whether the words of a language have vectors: BCP 47. */
export const hasVectors = (language: string): boolean => baseLanguage(language) === vectorsOf;

/** How close items are to an article in a language whose words have vectors. */
export function makeCloseness(
  article: ArticleText,
  blocks: readonly TextBlock[],
  vectors: WordVectors,
): Closeness {
  const prose = blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text);
  const text = [article.title, ...(prose.length > 0 ? prose : [article.excerpt])].join('\n');
  const own = describeText(text.slice(0, longestText), vectors);
  return (item) =>
    hasVectors(toldLanguage(item))
      ? compareTexts(own, describeText(`${item.title}\n${item.summary}`, vectors))
      : 0;
}
