import { knownLanguages, stopWordsOf } from '../assist/language-words.ts';

/** Letters that the first and the last word of a hashtag have at least, and letters that a hashtag of several has. */
const leastLetters = 2;
const leastParted = 5;
/** A longer hashtag is not taken apart: each place of it is two words to look up. */
const mostParted = 40;
/** Letters of the small words that are looked for within. */
const shortestSmall = 2;
const longestSmall = 5;

const parted = /^[\p{L}\p{M}\p{N}]+$/u;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;

let small: ReadonlySet<string> | null = null;

/** Words that say nothing in some language, and may stand within names: "of", "de". */
export function smallWords(): ReadonlySet<string> {
  small ??= new Set(knownLanguages.flatMap((language) => [...stopWordsOf(language)]));
  return small;
}

/**
 * What a hashtag that is typed as one word may be the first and the last word of: `castlehill` of "castle hill", and
 * `houseoflords` of "house of lords", with a small word between the two. Most of them are no words; the index knows.
 */
export function partHashtag(hashtag: string): [first: string, last: string][] {
  const letters = [...hashtag.toLowerCase()];
  const isParted = parted.test(hashtag) && !unspaced.test(hashtag);
  if (!isParted || letters.length < leastParted || letters.length > mostParted) return [];
  const found: [string, string][] = [];
  const add = (end: number, start: number): void => {
    if (start <= letters.length - leastLetters)
      found.push([letters.slice(0, end).join(''), letters.slice(start).join('')]);
  };
  for (let end = leastLetters; end <= letters.length - leastLetters; end += 1) {
    add(end, end);
    for (let size = shortestSmall; size <= longestSmall; size += 1) {
      if (smallWords().has(letters.slice(end, end + size).join(''))) add(end, end + size);
    }
  }
  return found;
}
