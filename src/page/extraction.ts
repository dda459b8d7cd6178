import { makeFingerprint } from '../article/make-fingerprint.ts';
import type { ProseFacts } from '../article/page-facts.ts';
import { joinText } from '../article/reading/block.ts';
import { readingPasses } from '../article/reading/reading-passes.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { readArticle } from './read-article.ts';
import { attempt, foldText } from './read-safely.ts';
import type { Steps } from './steps.ts';

/** UTF-16 units in which words are counted; the rest of a longer text is taken to be like them. */
const counted = 200_000;

/** UTF-16 units of the text that its language is told by. */
const longestOpening = 1000;

/**
 * What a page's article measures, read on a copy: the page stays as it is.
 *
 * @param language BCP 47, or '' where it is not known
 * @param titles that the page gives itself, which are not part of the text
 * @param shadowOf sees into the page's components
 * @returns null where there is no article, or the page is too large, or anything goes wrong
 */
export function* extractProse(
  document: Document,
  language: string,
  titles: readonly string[],
  shadowOf?: ShadowOf,
): Steps<ProseFacts | null> {
  const article = yield* readArticle(document, titles, readingPasses, shadowOf);
  if (article === null) return null;
  yield;
  const { title, byline, excerpt, blocks } = article;
  const text = joinText(blocks);
  const fingerprint = makeFingerprint(text);
  yield;
  return {
    title,
    byline,
    excerpt,
    opening: foldText(text, longestOpening),
    words: countWords(text, language),
    fingerprint,
  };
}

/**
 * Words by the rules of a text's language, where it has any (https://unicode.org/reports/tr29/). In pieces that end
 * between words: V8 of 2023 (in Node 20) needs time by the square of what it is given at once.
 */
function countWords(text: string, language: string): number {
  const segmenter = attempt(
    () => new Intl.Segmenter(language || undefined, { granularity: 'word' }),
    new Intl.Segmenter(undefined, { granularity: 'word' }),
  );
  const start = text.slice(0, counted);
  let words = 0;
  for (const piece of start.match(/[\s\S]{1,500}(?:\s|$)|[\s\S]{1,500}/g) ?? []) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words++;
  }
  return start.length < text.length ? Math.round((words * text.length) / start.length) : words;
}
