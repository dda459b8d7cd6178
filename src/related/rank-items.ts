import { readPostings } from '../search/postings.ts';
import { type Block, placesOf, readLength } from '../search/segment.ts';

/** What ranking knows of a segment: its documents, and for each sought term the block in which it can stand. */
export interface SearchedItems {
  written: Float64Array;
  lengths: Uint8Array;
  blocks: readonly (Block | undefined)[];
}

/** A document that has some of what is sought. */
export interface ItemHit {
  segment: number;
  document: number;
  merit: number;
}

/** BM25 (Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019), with the values that it is mostly used with. */
const saturation = 1.2;
const lengthShare = 0.75;

/** How many documents have each term, over all segments. */
export function countHaving(
  terms: readonly string[],
  segments: readonly Pick<SearchedItems, 'blocks'>[],
): number[] {
  return terms.map((term, at) => {
    let having = 0;
    for (const { blocks } of segments) eachPosting(blocks[at], term, () => (having += 1));
    return having;
  });
}

/**
 * The documents that have the most of what is sought: the sum over the terms, each by its weight and by how much of a
 * document it is. Whatever a document lacks only costs it that term.
 *
 * @param timeliness what a document's score is multiplied by, from when it was written
 * @param most how many of the best are wanted
 */
export function rankItems(
  segments: readonly SearchedItems[],
  sought: readonly { term: string; weight: number }[],
  timeliness: (written: number) => number,
  most: number,
): ItemHit[] {
  const average = averageLength(segments);
  const hits: ItemHit[] = [];
  for (const [segment, { written, lengths, blocks }] of segments.entries()) {
    const scores = new Float64Array(lengths.length);
    for (const [at, { term, weight }] of sought.entries()) {
      eachPosting(blocks[at], term, (document, count) => {
        const length = readLength(lengths[document] ?? 0) / average;
        const held = saturation * (1 - lengthShare + lengthShare * length);
        scores[document] =
          (scores[document] ?? 0) + (weight * count * (saturation + 1)) / (count + held);
      });
    }
    for (const [document, score] of scores.entries()) {
      if (score === 0) continue;
      hits.push({ segment, document, merit: score * timeliness(written[document] ?? 0) });
    }
  }
  return best(hits, most);
}

function eachPosting(
  block: Block | undefined,
  term: string,
  each: (document: number, count: number) => void,
): void {
  if (!block) return;
  const [place] = placesOf(block, term);
  if (block.terms[place] !== term) return;
  readPostings(block.postings, block.starts[place] ?? 0, block.starts[place + 1] ?? 0, each);
}

/** The best of many, in their order: to sort all of them would take longer than to find them. */
function best(hits: readonly ItemHit[], most: number): ItemHit[] {
  if (hits.length <= most) return hits.toSorted((a, b) => b.merit - a.merit);
  const merits = Float64Array.from(hits, ({ merit }) => merit).sort();
  const least = merits[merits.length - most] ?? 0;
  return hits
    .filter(({ merit }) => merit >= least)
    .sort((a, b) => b.merit - a.merit)
    .slice(0, most);
}

function averageLength(segments: readonly SearchedItems[]): number {
  let [sum, total] = [0, 0];
  for (const { lengths } of segments) {
    total += lengths.length;
    for (const length of lengths) sum += readLength(length);
  }
  return Math.max(1, sum / Math.max(1, total));
}
