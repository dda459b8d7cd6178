import { foldLetters } from '../thread/fold-letters.ts';

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}]/u;

/** A text's words without case, accents and punctuation, with one space between two. */
export function foldWords(text: string): string {
  return (foldLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether words stand in a text in their order, as whole words; in a script without spaces, just so. */
export function holdsWords(text: string, words: string): boolean {
  const [folded, sought] = [foldWords(text), foldWords(words)];
  if (sought === '') return false;
  return unspaced.test(sought) ? folded.includes(sought) : ` ${folded} `.includes(` ${sought} `);
}
