import type { ThreadNode } from './build-thread.ts';
import type { Author, Comment, CommentId } from './comment.ts';
import { foldSpelling } from './fold-spelling.ts';
import { withoutMarks } from './without-marks.ts';

/** A comment as it is looked through: who wrote it, and what is shown of its text. */
export interface Findable {
  id: CommentId;
  /** Each line of it by itself: a match ends with it. */
  lines: string[];
}

/** A comment that holds a query, and how often. */
export interface Found {
  id: CommentId;
  count: number;
}

/** Makes a thread ready to be looked through: once, not with each letter that is typed. */
export function makeFindable(
  nodes: readonly ThreadNode[],
  nameOf: (author: Author) => string,
  isHidden: (comment: Comment) => boolean,
): Findable[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'comment' || isHidden(node.comment)) return [];
    const { author, text } = node.comment;
    const paragraphs = withoutMarks(text).split(/\n\s*\n/);
    return { id: node.id, lines: [nameOf(author), ...paragraphs].map(foldWords) };
  });
}

/** The comments that hold a query, in their order. None for a query without letters. */
export function findMatches(comments: readonly Findable[], query: string): Found[] {
  const wanted = foldWords(query).trim();
  if (wanted === '') return [];
  return comments.flatMap(({ id, lines }) => {
    let count = 0;
    for (const line of lines) count += countIn(line, wanted);
    return count > 0 ? { id, count } : [];
  });
}

function countIn(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    count += 1;
  }
  return count;
}

/** One match: of a comment, which one, from 0 on. */
export interface Match {
  id: CommentId;
  index: number;
}

/** The match after another one, or before it; after the last comes the first. Null where there is none. */
export function stepMatch(found: readonly Found[], from: Match | null, by: 1 | -1): Match | null {
  const place = from === null ? -1 : found.findIndex(({ id }) => id === from.id);
  const here = found[place];
  const index = (from?.index ?? 0) + by;
  if (from && here && index >= 0 && index < here.count) return { id: here.id, index };
  const next = here ? place + by : by === 1 ? 0 : -1;
  const comment = found.at(next === found.length ? 0 : next);
  return comment ? { id: comment.id, index: by === 1 ? 0 : comment.count - 1 } : null;
}

/** Which match of all it is, from 1 on; 0 where it is none of them. */
export function countUpTo(found: readonly Found[], match: Match | null): number {
  let before = 0;
  for (const { id, count } of found) {
    if (id === match?.id) return before + Math.min(match.index, count - 1) + 1;
    before += count;
  }
  return 0;
}

/** Folded, with a space wherever white space is: what stands on two lines is found as though it stood on one. */
function foldWords(text: string): string {
  return foldSpelling(text).replace(/\s+/g, ' ');
}

/**
 * Where a text holds a query, case and accents apart, as ranges of UTF-16 units: from, to.
 * @param text at most some thousand units: each letter is folded by itself
 */
export function holds(text: string, query: string): [number, number][] {
  const wanted = foldWords(query).trim();
  if (wanted === '') return [];
  let folded = '';
  /** For each unit of the folded text, where the letter that it came from begins. */
  const starts: number[] = [];
  let from = 0;
  let behindSpace = false;
  for (const letter of text) {
    const plain = foldLetter(letter, behindSpace);
    behindSpace = plain === ' ' || (plain === '' && behindSpace);
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(from);
    folded += plain;
    from += letter.length;
  }
  starts.push(from);
  const ranges: [number, number][] = [];
  for (
    let at = folded.indexOf(wanted);
    at !== -1;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    const start = starts[at] ?? 0;
    // A letter may be two when it is folded: it is held whole.
    let until = at + wanted.length;
    while (until < starts.length && starts[until] === starts[until - 1]) until += 1;
    ranges.push([start, Math.max(starts[until] ?? from, start + 1)]);
  }
  return ranges;
}

/** One letter, folded. Space behind space is nothing; those of ASCII are most, and have one form beside their own. */
function foldLetter(letter: string, behindSpace: boolean): string {
  if (letter > ' ' && letter < '\x7f') return letter.toLowerCase();
  if (/\s/.test(letter)) return behindSpace ? '' : ' ';
  return foldSpelling(letter);
}
