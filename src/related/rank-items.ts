import { bestHits, type Hit, type Ranked } from '../search/best-hits.ts';
import { holdBacks, scoreTerm } from '../search/bm25.ts';
import { countPostings, readPostings } from '../search/postings.ts';
import { averageLength, type Block, placesOf } from '../search/segment.ts';

/** What ranking knows of a segment: its documents, and for each sought term the block in which it can stand. */
export interface SearchedItems {
  written: Float64Array;
  lengths: Uint8Array;
  blocks: readonly (Block | undefined)[];
}

/** How many documents have each term, over all segments. */
export function countHaving(
  terms: readonly string[],
  segments: readonly Pick<SearchedItems, 'blocks'>[],
): number[] {
  return terms.map((term, at) =>
    segments.reduce((having, { blocks }) => {
      const [postings, from, until] = postingsOf(blocks[at], term);
      return having + countPostings(postings, from, until);
    }, 0),
  );
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
  const held = holdBacks(averageLength(segments.map(({ lengths }) => lengths)));
  const ranked = segments.map(({ written, lengths, blocks }): Ranked => {
    const scores = new Float64Array(lengths.length);
    const found: number[] = [];
    for (const [at, { term, weight }] of sought.entries()) {
      if (weight === 0) continue;
      const [postings, from, until] = postingsOf(blocks[at], term);
      readPostings(postings, from, until, (document, count) => {
        const before = scores[document] ?? 0;
        if (before === 0) found.push(document);
        scores[document] = before + scoreTerm(weight, count, held[lengths[document] ?? 0] ?? 1);
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

/** Where the postings of a term stand: its block's bytes, from and until; nothing where it has none. */
function postingsOf(block: Block | undefined, term: string): [Uint8Array, number, number] {
  const [place] = block ? placesOf(block, term) : [0];
  if (block?.terms[place] !== term) return [none, 0, 0];
  return [block.postings, block.starts[place] ?? 0, block.starts[place + 1] ?? 0];
}

const none = new Uint8Array();
