import { makeFingerprint } from '../article/make-fingerprint.ts';
import type { ProseFacts } from '../article/page-facts.ts';
import { type Block, joinText } from '../article/reading/block.ts';
import { countWords } from '../article/reading/count-words.ts';
import { isList } from '../article/reading/is-list.ts';
import { readingPasses } from '../article/reading/reading-passes.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { readArticle } from './read-article.ts';
import { foldText } from './read-safely.ts';
import type { Steps } from './steps.ts';

/** UTF-16 units of the text that its language is told by. */
const longestOpening = 1000;

/** A page's article: what it measures, and its blocks. */
export interface Extracted {
  prose: ProseFacts;
  blocks: readonly Block[];
}

/**
 * A page's article, read on a copy: the page stays as it is.
 *
 * @param language BCP 47, or '' where it is not known
 * @param titles that the page gives itself, which are not part of the text
 * @param shadowOf sees into the page's components
 * @returns null where there is no article, or the page is too large, or anything goes wrong
 */
export function* extractArticle(
  document: Document,
  language: string,
  titles: readonly string[],
  shadowOf?: ShadowOf,
): Steps<Extracted | null> {
  const article = yield* readArticle(document, titles, readingPasses, shadowOf);
  if (article === null) return null;
  yield;
  const { title, byline, excerpt, blocks, behind } = article;
  const text = joinText(blocks);
  const opening = foldText(text, longestOpening);
  const fingerprint = makeFingerprint(text);
  yield;
  return {
    prose: {
      title,
      byline,
      excerpt,
      opening,
      words: countWords(text, language),
      fingerprint,
      behind,
      list: isList(blocks),
    },
    blocks,
  };
}
