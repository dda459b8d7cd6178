import type { Article } from '../article/article.ts';
import type { Block } from '../article/reading/block.ts';
import { tellLanguage } from '../article/tell-language.ts';
import { splitTerms } from './split-items.ts';

/** What is asked of an article's text. */
export type ArticleText = Pick<Article, 'title' | 'excerpt' | 'keywords' | 'language'>;
export type TextBlock = Pick<Block, 'kind' | 'text'>;

/** A term of an article. */
export interface ArticleTerm {
  term: string;
  /** How the article writes it most often. */
  word: string;
  /** How often it is there, the more prominent places counted several times. */
  count: number;
}

/** A word in these places counts so often. */
const inTitle = 4;
const inKeywords = 2;
const inHeading = 2;
const inOpening = 2;
/** Blocks of prose that are the opening: it says what is new. */
const openingBlocks = 2;
/** UTF-16 units that are looked at: what a book says behind them is not what it is about. */
export const longestText = 60_000;

const word = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** The language of an article, as well as it is known: BCP 47. */
export function languageOf(
  { title, excerpt, language }: ArticleText,
  blocks: readonly TextBlock[],
) {
  if (language) return language;
  const sample = [title, excerpt, ...blocks.slice(0, 20).map(({ text }) => text)].join('\n');
  return tellLanguage(sample.slice(0, 5000)) || 'en';
}

/** The terms of an article, the most frequent first. */
export function listArticleTerms(
  article: ArticleText,
  blocks: readonly TextBlock[],
): ArticleTerm[] {
  const language = languageOf(article, blocks);
  const terms = new Map<string, { count: number; words: Map<string, number> }>();
  const add = (text: string, weight: number): void => {
    for (const [written] of text.matchAll(word)) {
      for (const term of splitTerms(written, language)) {
        const known = terms.get(term) ?? { count: 0, words: new Map<string, number>() };
        known.count += weight;
        known.words.set(written, (known.words.get(written) ?? 0) + 1);
        terms.set(term, known);
      }
    }
  };
  add(article.title, inTitle);
  add(article.keywords.join('\n'), inKeywords);
  if (blocks.length === 0) add(article.excerpt, inOpening);
  let left = longestText;
  let opening = openingBlocks;
  for (const { kind, text } of blocks) {
    if (left <= 0) break;
    if (kind === 'code') continue;
    const isOpening = opening > 0 && kind === 'paragraph';
    if (isOpening) opening -= 1;
    add(text.slice(0, left), isOpening ? inOpening : kind === 'heading' ? inHeading : 1);
    left -= text.length;
  }
  return [...terms]
    .map(([term, { count, words }]) => ({ term, count, word: mostWritten(words, term) }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}

/** The spelling that is there most often. A run without spaces is several terms: each is then shown as itself. */
function mostWritten(words: ReadonlyMap<string, number>, term: string): string {
  const [[best = term] = []] = [...words].sort(([, a], [, b]) => b - a);
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
  return unspaced.test(best) && best.length > term.length ? term : best.replace(/[’']s$/u, '');
}

/** How many of its best terms an article is compared by, and how many find what it is first compared with. */
const mostSought = 20;
const mostWide = 40;

/** A term to look for, with what it counts. */
export interface WeighedTerm {
  term: string;
  weight: number;
}

/** A term of the article itself that is looked for. */
export interface SoughtTerm extends ArticleTerm, WeighedTerm {}

/** How rare a term is that so many of `total` items have. */
export function rarityOf(items: number, total: number): number {
  return Math.log(1 + (total - items + 0.5) / (items + 0.5));
}

/** The best terms of an article. */
export interface ChosenTerms {
  /** Those that it is compared by. */
  sought: SoughtTerm[];
  /** The same and more: what has some of them may tell of the same. */
  wide: SoughtTerm[];
}

/**
 * The terms that tell an article from others, the best first: the more often it has them, and the fewer others have them.
 *
 * @param having how many of `total` items have each term; what nobody else has finds nothing, and is left out
 */
export function chooseTerms(
  terms: readonly ArticleTerm[],
  having: (term: string) => number,
  total: number,
): ChosenTerms {
  const wide = terms
    .flatMap((one) => {
      const items = having(one.term);
      if (items === 0) return [];
      return [{ ...one, weight: (1 + Math.log(one.count)) * rarityOf(items, total) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWide);
  return { sought: wide.slice(0, mostSought), wide };
}
