import { bestHits, type Hit, type Ranked } from '../search/best-hits.ts';
import { readPostings } from '../search/postings.ts';
import { averageLength, type Block, placesOf, readLength } from '../search/segment.ts';

/** What ranking knows of a segment: its documents, and for each sought term the block in which it can stand. */
export interface SearchedItems {
  written: Float64Array;
  lengths: Uint8Array;
  blocks: readonly (Block | undefined)[];
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
): Hit[] {
  const average = averageLength(segments.map(({ lengths }) => lengths));
  const ranked = segments.map(({ written, lengths, blocks }): Ranked => {
    const scores = new Float64Array(lengths.length);
    const found: number[] = [];
    for (const [at, { term, weight }] of sought.entries()) {
      if (weight === 0) continue;
      eachPosting(blocks[at], term, (document, count) => {
        const length = readLength(lengths[document] ?? 0) / average;
        const held = saturation * (1 - lengthShare + lengthShare * length);
        const before = scores[document] ?? 0;
        if (before === 0) found.push(document);
        scores[document] = before + (weight * count * (saturation + 1)) / (count + held);
      });
    }
    const documents = Uint32Array.from(found);
    const merits = new Float64Array(found.length);
    for (let at = 0; at < found.length; at += 1) {
      const document = found[at] ?? 0;
      merits[at] = (scores[document] ?? 0) * timeliness(written[document] ?? 0);
    }
    return { documents, merits };
  });
  return bestHits(ranked, most);
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
