import { allLanguages } from './languages/all-languages.ts';
import type { PageWords } from './languages/page-words.ts';
import { isNumber, splitWords } from './split-words.ts';

/** What a phrase of a page is for. */
export type PhraseSort = Exclude<keyof PageWords, 'language'>;

/** No phrase has more words; a Chinese or Japanese sign is a word. */
const longest = 14;

/** What a text without a number in it begins with, and what a longer one must be to be more than the phrase. */
const mostAlone = longest + 4;

/** The phrases of one sort, by their words, and how they begin. */
interface Phrases {
  keys: ReadonlySet<string>;
  starts: ReadonlySet<string>;
}

/** UTF-16 units of a key by which most texts are told to begin with no phrase. */
const startLength = 3;

const known = new Map<PhraseSort, Phrases>();

/** Whether a text begins with a phrase of one of these sorts, in any language. */
export function beginsWith(text: string, ...sorts: PhraseSort[]): boolean {
  const start = keyOf(splitWords(text, startLength)).slice(0, startLength);
  const likely = sorts.filter((sort) => mayBegin(start, phrasesOf(sort)));
  if (likely.length === 0) return false;
  let key = '';
  return splitWords(text, longest).some((word) => {
    key += keyOf([word]);
    return likely.some((sort) => phrasesOf(sort).keys.has(key));
  });
}

function mayBegin(start: string, { starts }: Phrases): boolean {
  for (let end = start.length; end > 0; end--) if (starts.has(start.slice(0, end))) return true;
  return false;
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

/** The names of months, and their short forms: three letters or four. */
let months: ReadonlySet<string> | undefined;

/** Whether a text names a month. */
export function namesMonth(text: string): boolean {
  months ??= new Set(
    [...phrasesOf('months').keys].flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)]),
  );
  return splitWords(text, 40).some((word) => word.length > 2 && months?.has(word));
}

function matches(words: readonly string[], sorts: readonly PhraseSort[]): boolean {
  if (words.length === 0) return false;
  const key = keyOf(words);
  return sorts.some((sort) => phrasesOf(sort).keys.has(key));
}

function isPassing(word: string | undefined): boolean {
  return word !== undefined && (word === ':' || isNumber(word));
}

function phrasesOf(sort: PhraseSort): Phrases {
  const listed = known.get(sort);
  if (listed) return listed;
  // The lists are written as keys are: splitting thousands of phrases into words would take longer than a page.
  const listing = allLanguages.map((words) => words[sort]).join('|');
  const keys = new Set(listing.replaceAll(' ', '').split('|'));
  keys.delete('');
  const phrases = { keys, starts: new Set([...keys].map((key) => key.slice(0, startLength))) };
  known.set(sort, phrases);
  return phrases;
}

/** Words without spaces between them, since Chinese and Japanese have none, and with one sign for every number. */
function keyOf(words: readonly string[]): string {
  return words.map((word) => (isNumber(word) ? '#' : word)).join('');
}
