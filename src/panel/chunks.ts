import type { CommentId } from '../thread/comment.ts';
import type { Row } from '../thread/list-rows.ts';
import type { RowChange } from '../thread/relist-rows.ts';

/** Neighbours that belong together. */
interface Group<T> {
  /** That of the first of them. */
  id: CommentId;
  items: readonly T[];
}

/** Rows that are drawn together, or not at all. */
export type Chunk = Group<Row>;
/** Chunks that are watched one by one, or together while they are far from the view. */
export type Section = Group<Chunk>;

interface Sizes {
  /** So many go together. */
  usual: number;
  /** A group into which some came keeps its neighbours where they are while it has at most so many. */
  largest: number;
  /** Groups from which some went go together while they have fewer. */
  smallest: number;
}

const chunkSizes: Sizes = { usual: 10, largest: 15, smallest: 5 };
const sectionSizes: Sizes = { usual: 20, largest: 30, smallest: 10 };

/** The rows of a thread, cut. */
export interface CutRows {
  rows: readonly Row[];
  sections: readonly Section[];
}

/**
 * Cuts the rows of a thread into chunks, and those into sections. Those that were there before begin where they began,
 * and are the same objects where nothing in them has changed: what is drawn of them stays as it is.
 * @param change what is different from the rows before; without it all of them are looked at
 */
export function cutSections(
  rows: readonly Row[],
  before: CutRows,
  change: RowChange | null = null,
): CutRows {
  const { sections } = before;
  if (change === null || change.from !== before.rows) {
    return { rows, sections: cutAnew(rows, sections) };
  }
  const { at, gone, come } = change;
  const ends = endsOf(sections);
  const first = Math.max(
    0,
    ends.findIndex((end) => end > at || end === change.from.length),
  );
  const last = Math.max(
    first,
    ends.findIndex((end) => end >= at + gone),
  );
  const from = ends[first - 1] ?? 0;
  const to = (ends[last] ?? 0) + come - gone;
  const cut = cutAnew(rows.slice(from, to), sections.slice(first, last + 1));
  return { rows, sections: [...sections.slice(0, first), ...cut, ...sections.slice(last + 1)] };
}

/** Which section has a row, and which of its chunks; null where none has. */
export function findChunk(sections: readonly Section[], row: number): Chunk | null {
  const index = endsOf(sections).findIndex((end) => end > row);
  let left = row - (endsOf(sections)[index - 1] ?? 0);
  if (row < 0) return null;
  for (const chunk of sections[index]?.items ?? []) {
    if (left < chunk.items.length) return chunk;
    left -= chunk.items.length;
  }
  return null;
}

/** At which row each section ends. */
function endsOf(sections: readonly Section[]): number[] {
  let end = 0;
  return sections.map(({ items }) => {
    for (const { items: rows } of items) end += rows.length;
    return end;
  });
}

function cutAnew(rows: readonly Row[], before: readonly Section[]): readonly Section[] {
  const known = before.flatMap(({ items }) => items);
  const chunks = cutGroups(rows, ({ node }) => node.id, chunkSizes, known);
  return cutGroups(chunks, ({ id }) => id, sectionSizes, before);
}

function cutGroups<T>(
  items: readonly T[],
  idOf: (item: T) => CommentId,
  sizes: Sizes,
  before: readonly Group<T>[],
): Group<T>[] {
  const known = new Map(before.map((group) => [group.id, group]));
  const begins = (at: number) => {
    const item = items[at];
    return item !== undefined && known.has(idOf(item));
  };
  const groups: Group<T>[] = [];
  for (let from = 0, to = 0; from < items.length; from = to) {
    to = findEnd(from, items.length, sizes, begins);
    const first = items[from] as T;
    const group = { id: idOf(first), items: items.slice(from, to) };
    const same = known.get(group.id);
    groups.push(same && isSame(same.items, group.items) ? same : group);
  }
  return groups;
}

/** Where a group ends that begins at `from`: where one that was there began, or where it has enough. */
function findEnd(
  from: number,
  length: number,
  { usual, largest, smallest }: Sizes,
  begins: (at: number) => boolean,
): number {
  for (let at = from + smallest; at <= from + largest; at += 1) if (begins(at)) return at;
  return Math.min(from + usual, length);
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
