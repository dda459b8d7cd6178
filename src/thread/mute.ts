import type { Author, Comment } from './comment.ts';
import { readerKey } from './comment-rules.ts';
import { withoutMarks } from './without-marks.ts';

/** Whom and what a reader does not want to read. */
export interface Muting {
  mutedPeople: readonly Author[];
  mutedWords: readonly string[];
}

/** Whether a comment is muted: by who wrote it, or by a word in it. The reader's own never are. */
export function isMuted(
  { author, text }: Pick<Comment, 'author' | 'text'>,
  { mutedPeople, mutedWords }: Muting,
): boolean {
  if (author.key === readerKey) return false;
  if (mutedPeople.some(({ key }) => key === author.key)) return true;
  return mutedWords.length > 0 && hasWord(withoutMarks(text), mutedWords);
}

/** Made with the first muted word: most readers have none, and making it takes some milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Whether a text has one of some words or phrases as whole words, in any script
 * (https://unicode.org/reports/tr29/#Word_Boundaries), whatever their case and accents.
 */
function hasWord(text: string, words: readonly string[]): boolean {
  const folded = foldWord(text);
  const found = words.map(foldWord).filter((word) => word !== '' && folded.includes(word));
  if (found.length === 0) return false;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const ends = new Set([folded.length]);
  for (const { index } of segmenter.segment(folded)) ends.add(index);
  return found.some((word) => {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (ends.has(at) && ends.has(at + word.length)) return true;
    }
    return false;
  });
}

/**
 * A word without case, and without the marks that many people leave out when they type: accents, and the points of
 * Arabic and Hebrew. Marks that make another letter, as in Devanagari, stay.
 */
function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g, '')
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
