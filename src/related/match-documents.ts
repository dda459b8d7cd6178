import { readPostings } from '../search/postings.ts';
import { type Block, placesOf } from '../search/segment.ts';
import type { SearchedItems } from './rank-items.ts';

/** A document that has what is asked for. */
export interface Match {
  segment: number;
  document: number;
  written: number;
}

/**
 * The documents that have one term of each group, newest first.
 *
 * @param terms those whose blocks the segments were opened with, in that order
 * @param groups of such terms
 */
export function matchDocuments(
  segments: readonly SearchedItems[],
  terms: readonly string[],
  groups: readonly (readonly string[])[],
): Match[] {
  const places = new Map(terms.map((term, at) => [term, at]));
  const matches: Match[] = [];
  for (const [segment, { written, lengths, blocks }] of segments.entries()) {
    const had = new Uint8Array(lengths.length);
    for (const [number, group] of groups.entries()) {
      for (const term of group) {
        eachDocument(blocks[places.get(term) ?? -1], term, (document) => {
          if (had[document] === number) had[document] = number + 1;
        });
      }
    }
    for (const [document, count] of had.entries()) {
      if (groups.length === 0 || count < groups.length) continue;
      matches.push({ segment, document, written: written[document] ?? 0 });
    }
  }
  return matches.sort((a, b) => b.written - a.written);
}

function eachDocument(
  block: Block | undefined,
  term: string,
  each: (document: number) => void,
): void {
  const [place] = block ? placesOf(block, term) : [];
  if (!block || place === undefined || block.terms[place] !== term) return;
  readPostings(block.postings, block.starts[place] ?? 0, block.starts[place + 1] ?? 0, each);
}
