import { foldLetters } from '../thread/fold-letters.ts';

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;

/** A text's words without case, accents and punctuation, with one space between two. */
export function foldWords(text: string): string {
  return (foldLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether words stand in a text in their order, as whole words; in a script without spaces, just so. */
export function holdsWords(text: string, words: string): boolean {
  return holdsFolded(foldWords(text), words);
}

/** The same of a text that was folded before. */
export function holdsFolded(folded: string, words: string): boolean {
  const sought = foldWords(words);
  if (sought === '') return false;
  return unspaced.test(sought) ? folded.includes(sought) : ` ${folded} `.includes(` ${sought} `);
}

/** How many words are joined at most. */
const mostJoined = 4;

/**
 * Whether words that stand together in a text are, without the spaces, what is looked for: "Castle Hill" for
 * `castlehill`. A word that says nothing begins and ends no name, or "the rapist" would be a therapist; and no letter
 * stands alone within one, as in "a man's laughter".
 *
 * @param folded the text's words, folded
 * @param joined folded, without spaces
 * @param isSmall whether a word says nothing in the language of the text
 */
export function holdsJoined(
  folded: string,
  joined: string,
  isSmall: (word: string) => boolean,
): boolean {
  if (!folded.replaceAll(' ', '').includes(joined)) return false;
  const words = folded.split(' ');
  return words.some((first, at) => {
    let together = first;
    for (let end = at + 1; joined.startsWith(together) && end <= at + mostJoined; end += 1) {
      if (together === joined) return isName(words.slice(at, end), isSmall);
      together += words[end] ?? ' ';
    }
    return false;
  });
}

function isName(
  [first = '', ...rest]: readonly string[],
  isSmall: (word: string) => boolean,
): boolean {
  const last = rest.pop();
  if (last === undefined) return true;
  return !isSmall(first) && !isSmall(last) && rest.every(({ length }) => length > 1);
}
