import { allLanguages } from './languages/all-languages.ts';
import type { PageWords } from './languages/page-words.ts';
import { isNumber, splitWords } from './split-words.ts';

/** What a phrase of a page is for. */
export type PhraseSort = Exclude<keyof PageWords, 'language'>;

/** No phrase has more words; a Chinese or Japanese sign is a word. */
const longest = 14;

/** What a text without a number in it begins with, and what a longer one must be to be more than the phrase. */
const mostAlone = longest + 4;

/** The phrases of one sort, by their words. */
type Phrases = ReadonlySet<string>;

const known = new Map<PhraseSort, Phrases>();

/** Whether a text begins with a phrase of one of these sorts, in any language. */
export function beginsWith(text: string, ...sorts: PhraseSort[]): boolean {
  return phraseLength(text, sorts) > 0;
}

/** How many words a text has at its beginning that are a phrase of one of these sorts: the longest that fits, or 0. */
export function phraseLength(text: string, sorts: readonly PhraseSort[]): number {
  const words = splitWords(text, longest);
  for (let length = words.length; length > 0; length--) {
    const key = keyOf(words.slice(0, length));
    if (sorts.some((sort) => phrasesOf(sort).has(key))) return length;
  }
  return 0;
}

/** Whether a text is a phrase of one of these sorts and nothing else, but for signs and numbers around it. */
export function isOnly(text: string, ...sorts: PhraseSort[]): boolean {
  const words = splitWords(text, mostAlone);
  if (words.length === 0 || words.length === mostAlone) return false;
  if (matches(words, sorts)) return true;
  while (isPassing(words.at(-1))) words.pop();
  if (matches(words, sorts)) return true;
  while (isPassing(words[0])) words.shift();
  return matches(words, sorts);
}

/** Whether a text names a month. */
export function namesMonth(text: string): boolean {
  const months = phrasesOf('months');
  return splitWords(text, 40).some((word) => months.has(word));
}

function matches(words: readonly string[], sorts: readonly PhraseSort[]): boolean {
  if (words.length === 0) return false;
  const key = keyOf(words);
  return sorts.some((sort) => phrasesOf(sort).has(key));
}

function isPassing(word: string | undefined): boolean {
  return word !== undefined && (word === ':' || isNumber(word));
}

function phrasesOf(sort: PhraseSort): Phrases {
  const listed = known.get(sort);
  if (listed) return listed;
  const phrases = new Set(
    allLanguages
      .flatMap((words) => words[sort].split('|'))
      .map((phrase) => keyOf(splitWords(phrase.replaceAll('#', '0'), longest))),
  );
  phrases.delete('');
  known.set(sort, phrases);
  return phrases;
}

function keyOf(words: readonly string[]): string {
  return words.map((word) => (isNumber(word) ? '#' : word)).join(' ');
}
