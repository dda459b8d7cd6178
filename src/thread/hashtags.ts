import { foldLetters } from './fold-letters.ts';

/** The longest hashtag, in UTF-16 units without its sign. A longer one stays text. */
export const longestHashtag = 100;

/** So many hashtags of one comment are found again: a comment made to be heavy costs no more. */
const mostHashtags = 100;

/**
 * Letters, marks and digits of any script, joined by underscores and by the joiners of Persian and of Indian scripts,
 * after either number sign (https://unicode.org/reports/tr31/#hashtag_identifiers, without emoji). Not inside a word or
 * an address, and an address may follow without a space.
 */
const candidate =
  /(?<![\p{L}\p{M}\p{N}&/#＃=.-])[#＃]((?:[_\u200c\u200d]*(?!https?:)[\p{L}\p{M}\p{N}])+)/giu;

/** The hashtag that a match of {@link candidate} is, or ''. A number alone is none. */
const readMatch = ([, name = '']: RegExpMatchArray): string =>
  name.length > longestHashtag || !/^[^_].*\p{L}|^\p{L}/u.test(name) ? '' : name;

/** A piece of a text. The text of a hashtag has its sign, the hashtag itself has not. */
export type HashtagPart =
  | { kind: 'text'; text: string }
  | { kind: 'hashtag'; text: string; hashtag: string };

/**
 * A text without marks of Markdown, with the hashtags in it found. The parts' texts, joined, are the text again.
 */
export function splitHashtags(text: string): HashtagPart[] {
  const parts: HashtagPart[] = [];
  let done = 0;
  for (const match of text.matchAll(candidate)) {
    const { 0: whole, index } = match;
    const hashtag = readMatch(match);
    if (hashtag === '') continue;
    if (done < index) parts.push({ kind: 'text', text: text.slice(done, index) });
    parts.push({ kind: 'hashtag', text: whole, hashtag });
    done = index + whole.length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}

/** A hashtag as it is looked for: two that are one but for case, accents and joiners are the same. */
export function foldHashtag(hashtag: string): string {
  return foldLetters(hashtag).replace(/[\u200c\u200d]/g, '');
}

/**
 * A hashtag as it is compared: underscores part words where a script has no capitals, and some write them together.
 * Comments are stored under what {@link foldHashtag} makes of theirs.
 */
export function joinHashtag(hashtag: string): string {
  return foldHashtag(hashtag).replaceAll('_', '');
}

/**
 * The hashtags of what somebody wrote, as they are looked for, each once. Of its Markdown only code is seen, and only
 * where it surely is code: rather too many are listed than one that is drawn is not. Each character is looked at a fixed
 * number of times.
 */
export function listHashtags(written: string): string[] {
  const found = [...dropCode(written).matchAll(candidate)].map(readMatch).map(foldHashtag);
  return [...new Set(found)].filter(Boolean).slice(0, mostHashtags);
}

/**
 * Code in one line, or a mark that a backslash makes plain. Blocks of code may stand in lists and quotes: where they
 * end, Markdown's parser alone knows.
 */
const codeInLine = /\\.|(?<!`)(`+)(?!`).*?[^`]\1(?!`)/g;

const dropCode = (written: string): string =>
  written.replace(codeInLine, (code, opened) => (opened ? '`' : code));
