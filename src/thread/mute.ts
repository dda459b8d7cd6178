import type { Author, Comment } from './comment.ts';
import { readerKey } from './comment-rules.ts';
import { foldLetters } from './fold-letters.ts';
import { withoutMarks } from './without-marks.ts';

/** Whom and what a reader does not want to read. */
export interface Muting {
  mutedPeople: readonly Author[];
  mutedWords: readonly string[];
}

/** Why a comment is muted: who wrote it, or a word in it, as the reader muted it. */
export type MutedFor = { kind: 'person' } | { kind: 'word'; word: string };

/** Why a comment is muted, or null. The reader's own never are. */
export function whyMuted(
  { author, text }: Pick<Comment, 'author' | 'text'>,
  { mutedPeople, mutedWords }: Muting,
): MutedFor | null {
  if (author.key === readerKey) return null;
  if (mutedPeople.some(({ key }) => key === author.key)) return { kind: 'person' };
  const word = mutedWords.length > 0 ? findWord(withoutMarks(text), mutedWords) : undefined;
  return word === undefined ? null : { kind: 'word', word };
}

/** Made with the first muted word: most readers have none, and making it takes some milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/**
 * The first of some words or phrases that a text has as whole words, in any script
 * (https://unicode.org/reports/tr29/#Word_Boundaries), whatever their case and accents.
 */
function findWord(text: string, words: readonly string[]): string | undefined {
  const folded = foldWords(text);
  const found = words.filter((word) => {
    const wanted = foldWords(word);
    return wanted !== '' && folded.includes(wanted);
  });
  if (found.length === 0) return undefined;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const ends = new Set([folded.length]);
  for (const { index } of segmenter.segment(folded)) ends.add(index);
  return found.find((word) => {
    const wanted = foldWords(word);
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
      if (ends.has(at) && ends.has(at + wanted.length)) return true;
    }
    return false;
  });
}

/** Folded, with letters whole again, by which words are told apart; an ß is two letters in capitals. */
function foldWords(text: string): string {
  return foldLetters(text.toUpperCase()).normalize('NFC').replace(/\s+/g, ' ').trim();
}
