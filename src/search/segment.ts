import { type Postings, readPostings, writePostings } from './postings.ts';

/**
 * A segment is the index of some documents, written once and never changed: its terms in order, in blocks. A block is
 * one record of the database: a term costs a look at one block, and not one record for each.
 */

/** What is noted of a document. */
export interface IndexedDocument {
  /** What it is: the id of a comment, or {@link articleKey} of an article. */
  key: string;
  /** When it was written: milliseconds since 1970. */
  written: number;
  terms: ReadonlyMap<string, number>;
}

/** Consecutive terms of a segment with their postings. */
export interface Block {
  /** In the order of their UTF-16 units, which is that of the database's keys. */
  terms: string[];
  /** Where the postings of each term begin, and at last where those of the last end. */
  starts: Uint32Array;
  postings: Uint8Array;
}

/** What is known of the documents of a segment, by their numbers. */
interface Columns {
  keys: string[];
  written: Float64Array;
  /** How long each is: see {@link noteLength}. */
  lengths: Uint8Array;
}

export interface Segment {
  columns: Columns;
  blocks: Block[];
}

/** A block is full with so many bytes of postings, or so many terms. */
const fullBytes = 16_384;
const fullTerms = 256;

/** The key of an article as a document: no comment's id begins so. */
export const articleKey = (id: string): string => `@${id}`;
/** The article of a document that is one; null for a comment. */
export const articleOf = (key: string): string | null =>
  key.startsWith('@') ? key.slice(1) : null;

/** Makes a segment of documents. */
export function makeSegment(documents: readonly IndexedDocument[]): Segment {
  const byTerm = new Map<string, Postings>();
  for (const [number, { terms }] of documents.entries()) {
    for (const [term, count] of terms) {
      const postings = byTerm.get(term);
      if (postings) {
        postings.documents.push(number);
        postings.counts.push(count);
      } else byTerm.set(term, { documents: [number], counts: [count] });
    }
  }
  const sorted = [...byTerm.keys()].sort();
  const terms = sorted.map((term): [string, Uint8Array] => [
    term,
    writePostings(byTerm.get(term) ?? { documents: [], counts: [] }),
  ]);
  return {
    columns: {
      keys: documents.map(({ key }) => key),
      written: Float64Array.from(documents, ({ written }) => written),
      lengths: Uint8Array.from(documents, ({ terms: own }) => noteLength(sum(own.values()))),
    },
    blocks: packBlocks(terms),
  };
}

/**
 * Makes one segment of several.
 * @param keeps whether a document is kept: the number of its segment among those given, and its own
 */
export function mergeSegments(
  segments: readonly Segment[],
  keeps: (segment: number, document: number) => boolean,
): Segment {
  const columns = { keys: [] as string[], written: [] as number[], lengths: [] as number[] };
  const renumbered = segments.map(({ columns: own }, segment) =>
    own.keys.map((key, document) => {
      if (!keeps(segment, document)) return -1;
      columns.written.push(own.written[document] ?? 0);
      columns.lengths.push(own.lengths[document] ?? 0);
      return columns.keys.push(key) - 1;
    }),
  );
  const byTerm = new Map<string, Postings>();
  for (const [segment, { blocks }] of segments.entries()) {
    const numbers = renumbered[segment] ?? [];
    for (const block of blocks) {
      for (const [at, term] of block.terms.entries()) {
        const postings = byTerm.get(term) ?? { documents: [], counts: [] };
        readPostings(
          block.postings,
          block.starts[at] ?? 0,
          block.starts[at + 1] ?? 0,
          (old, count) => {
            const number = numbers[old] ?? -1;
            if (number === -1) return;
            postings.documents.push(number);
            postings.counts.push(count);
          },
        );
        if (postings.documents.length > 0) byTerm.set(term, postings);
      }
    }
  }
  const sorted = [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    columns: {
      keys: columns.keys,
      written: Float64Array.from(columns.written),
      lengths: Uint8Array.from(columns.lengths),
    },
    blocks: packBlocks(sorted.map(([term, postings]) => [term, writePostings(postings)])),
  };
}

function packBlocks(terms: readonly [string, Uint8Array][]): Block[] {
  const blocks: Block[] = [];
  let open: [string, Uint8Array][] = [];
  let bytes = 0;
  const close = () => {
    if (open.length > 0) blocks.push(packBlock(open, bytes));
    open = [];
    bytes = 0;
  };
  for (const entry of terms) {
    if (bytes > 0 && (open.length >= fullTerms || bytes + entry[1].length > fullBytes)) close();
    open.push(entry);
    bytes += entry[1].length;
  }
  close();
  return blocks;
}

function packBlock(terms: readonly [string, Uint8Array][], bytes: number): Block {
  const postings = new Uint8Array(bytes);
  const starts = new Uint32Array(terms.length + 1);
  let end = 0;
  for (const [at, [, own]] of terms.entries()) {
    postings.set(own, end);
    end += own.length;
    starts[at + 1] = end;
  }
  return { terms: terms.map(([term]) => term), starts, postings };
}

/** The blocks in which a term can stand, or those that begin with it, by the first term of each block. */
export function blocksWith(
  firsts: readonly string[],
  { term, begins }: { term: string; begins: boolean },
): number[] {
  let from = 0;
  let end = firsts.length;
  while (from < end) {
    const middle = (from + end) >> 1;
    if ((firsts[middle] ?? '') <= term) from = middle + 1;
    else end = middle;
  }
  const places = from > 0 ? [from - 1] : [];
  for (let at = from; begins && firsts[at]?.startsWith(term); at += 1) places.push(at);
  return places;
}

/** The places of the terms of a block that begin so, from and until. */
export function placesOf({ terms }: Block, beginning: string): [number, number] {
  let from = 0;
  let end = terms.length;
  while (from < end) {
    const middle = (from + end) >> 1;
    if ((terms[middle] ?? '') < beginning) from = middle + 1;
    else end = middle;
  }
  let until = from;
  while (terms[until]?.startsWith(beginning)) until += 1;
  return [from, until];
}

/** A number of terms as a byte: near enough to rank by (a step is under five percent). */
function noteLength(terms: number): number {
  return Math.min(255, Math.round(16 * Math.log2(terms + 1)));
}
/** Ranking asks for the length of each document of each search: all that a byte can say, once. */
const lengths = Float64Array.from({ length: 256 }, (_, noted) => 2 ** (noted / 16) - 1);
/** The number of terms that a byte stands for. */
export function readLength(noted: number): number {
  return lengths[noted] ?? 0;
}

/** So many documents tell how long they are on average: to look at each of many takes longer than to rank what is found. */
const measured = 1000;

/** How many terms the documents of segments have on average, at least 1, by the bytes of their lengths. */
export function averageLength(segments: readonly Uint8Array[]): number {
  const total = segments.reduce((all, { length }) => all + length, 0);
  const step = Math.max(1, Math.floor(total / measured));
  let [sum, count] = [0, 0];
  for (const lengths of segments) {
    for (let document = 0; document < lengths.length; document += step) {
      sum += readLength(lengths[document] ?? 0);
      count += 1;
    }
  }
  return Math.max(1, sum / Math.max(1, count));
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
