import type { ThreadNode } from './build-thread.ts';
import type { CommentId } from './comment.ts';
import { foldLetters } from './fold-letters.ts';
import { withoutMarks } from './without-marks.ts';

/** A comment's text as it is looked through: what is shown of it. */
export interface Findable {
  id: CommentId;
  letters: string;
}

/** Makes a thread ready to be looked through: once, not with each letter that is typed. */
export function makeFindable(nodes: readonly ThreadNode[]): Findable[] {
  return nodes.flatMap((node) =>
    node.kind === 'comment'
      ? { id: node.id, letters: foldLetters(withoutMarks(node.comment.text)) }
      : [],
  );
}

/** The comments that hold a query, in their order. None for a query without letters. */
export function findMatches(comments: readonly Findable[], query: string): CommentId[] {
  const wanted = foldLetters(query).trim();
  if (wanted === '') return [];
  return comments.flatMap(({ id, letters }) => (letters.includes(wanted) ? id : []));
}

/**
 * Where a text holds a query, case and accents apart, as ranges of UTF-16 units: from, to.
 * @param text at most some thousand units: each letter is folded by itself
 */
export function holds(text: string, query: string): [number, number][] {
  const wanted = foldLetters(query).trim();
  if (wanted === '') return [];
  let folded = '';
  /** For each unit of the folded text, where the letter that it came from begins. */
  const starts: number[] = [];
  let from = 0;
  for (const letter of text) {
    const plain = foldLetters(letter);
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
    const end = starts[at + wanted.length] ?? from;
    ranges.push([start, Math.max(end, start + 1)]);
  }
  return ranges;
}
