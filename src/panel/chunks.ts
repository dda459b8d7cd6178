import type { CommentId } from '../thread/comment.ts';
import type { Row } from '../thread/list-rows.ts';

/** Rows that are drawn together, or not at all. */
export interface Chunk {
  /** The first of them. */
  id: CommentId;
  rows: readonly Row[];
}

/** So many rows are drawn together. */
const chunkSize = 30;
/** A chunk into which rows came keeps its neighbours where they are while it has at most so many. */
const largest = 45;
/** Chunks from which rows went go together while they have fewer. */
const smallest = 15;
/** Shorter threads are drawn whole. */
const wholeUpTo = 150;

/**
 * Cuts the rows of a thread into chunks. Those that were there before begin where they began, and are the same objects
 * where nothing in them has changed: what is drawn of them stays as it is.
 */
export function cutChunks(rows: readonly Row[], before: readonly Chunk[]): Chunk[] {
  if (rows.length === 0) return [];
  const known = new Map(before.map((chunk) => [chunk.id, chunk]));
  const size = rows.length <= wholeUpTo ? wholeUpTo : chunkSize;
  const chunks: Chunk[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    if (at < rows.length && !beginsAt(rows, at, from, size, known)) continue;
    const chunk = { id: rows[from]?.node.id ?? '', rows: rows.slice(from, at) };
    const same = known.get(chunk.id);
    chunks.push(same && isSame(same.rows, chunk.rows) ? same : chunk);
    from = at;
  }
  return chunks;
}

/** Whether a chunk begins at a row, where the one before it began at `from`. */
function beginsAt(
  rows: readonly Row[],
  at: number,
  from: number,
  size: number,
  known: ReadonlyMap<CommentId, Chunk>,
): boolean {
  const length = at - from;
  if (size === wholeUpTo) return false;
  if (length >= smallest && known.has(rows[at]?.node.id ?? '')) return true;
  if (length < size) return false;
  // The next one that was there begins soon: up to there these rows stay together.
  const soon = rows.slice(at + 1, from + largest + 1);
  return length >= largest || !soon.some(({ node }) => known.has(node.id));
}

function isSame(one: readonly Row[], other: readonly Row[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}

/** The rows as they are now, each the same object as before where it says the same. */
export function keepRows(rows: readonly Row[], before: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.node.id, row]));
  return rows.map((row) => {
    const same = known.get(row.node.id);
    return same && saysTheSame(same, row) ? same : row;
  });
}

function saysTheSame(one: Row, other: Row): boolean {
  return (
    one.depth === other.depth &&
    one.below === other.below &&
    one.hides === other.hides &&
    isSameNode(one.node, other.node) &&
    (one.answers === null || other.answers === null
      ? one.answers === other.answers
      : isSameNode(one.answers, other.answers))
  );
}

/** Whether two nodes stand for the same: a comment in the same state, or the same placeholder. */
function isSameNode(one: Row['node'], other: Row['node']): boolean {
  if (one.kind === 'comment') return other.kind === 'comment' && one.comment === other.comment;
  return other.kind === 'placeholder' && one.id === other.id && one.why === other.why;
}
