import type { Ranked } from './best-hits.ts';
import { holdBacks, scoreTerm } from './bm25.ts';
import type { Need } from './list-needs.ts';
import { readPostings } from './postings.ts';
import { averageLength, type Block, placesOf } from './segment.ts';

/** What ranking knows of a segment: its documents, and for each need the blocks in which its terms can stand. */
export interface Searched {
  written: Float64Array;
  lengths: Uint8Array;
  blocks: readonly (readonly Block[])[];
}

/** A word that only begins as it was typed says less than the word itself. */
const beginningWeight = 0.5;

/** And a word beside a comment less than one of its own. */
const besideWeight = 0.3;

/** What the newer of two equally good documents is ahead by, a millisecond: next to nothing. */
const newness = 1e-16;

/**
 * The documents that have all that is needed and were written in time, by segment, with what each is worth: most where
 * it answers best; where nothing ranks, where it is the newest. Of equally good ones the newer is worth more.
 */
export function rank(
  segments: readonly Searched[],
  needs: readonly Need[],
  time: { from: number; to: number },
): Ranked[] {
  const total = segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const found = segments.map(({ blocks, lengths }) =>
    needs.map((need, at) => countNeed(need, blocks[at] ?? [], lengths.length)),
  );
  const weights = needs.map(({ ranks }, at) => {
    if (!ranks) return 0;
    const having = found.reduce((sum, counted) => sum + (counted[at]?.documents.length ?? 0), 0);
    return Math.log(1 + (total - having + 0.5) / (having + 0.5));
  });
  const held = holdBacks(averageLength(segments.map(({ lengths }) => lengths)));
  return segments.map(({ written, lengths }, segment) => {
    const counted = found[segment] ?? [];
    const fewest = fewestOf(counted, lengths.length);
    const owned = ownersOf(needs, counted, lengths.length);
    const documents = new Uint32Array(fewest.length);
    const merits = new Float64Array(fewest.length);
    let size = 0;
    for (let at = 0; at < fewest.length; at += 1) {
      const document = fewest[at] ?? 0;
      const when = written[document] ?? 0;
      if (when < time.from || when >= time.to || owned?.[document] === 0) continue;
      if (!hasEach(counted, document)) continue;
      documents[size] = document;
      merits[size] =
        weigh(counted, weights, document, held[lengths[document] ?? 0] ?? 1) + when * newness;
      size += 1;
    }
    return { documents: documents.subarray(0, size), merits: merits.subarray(0, size) };
  });
}

/** The documents of the need that the fewest have: whatever has all needs is among them. All, where nothing is needed. */
function fewestOf(counted: readonly Counted[], total: number): ArrayLike<number> {
  const [first, ...others] = counted;
  if (!first) return Uint32Array.from({ length: total }, (_, document) => document);
  return others.reduce(
    (fewest, { documents }) => (documents.length < fewest.length ? documents : fewest),
    first.documents,
  );
}

/** The documents that have something of their own; null where all that have each need do. */
function ownersOf(
  needs: readonly Need[],
  counted: readonly Counted[],
  total: number,
): Uint8Array | null {
  if (needs.every(({ beside }) => beside === null)) return null;
  const owners = new Uint8Array(total);
  for (const [at, { owns }] of needs.entries()) {
    const { documents = [], own = 0 } = counted[at] ?? {};
    for (let place = 0; owns && place < own; place += 1) owners[documents[place] ?? 0] = 1;
  }
  return owners;
}

function hasEach(counted: readonly Counted[], document: number): boolean {
  for (const { counts } of counted) if (counts[document] === 0) return false;
  return true;
}

/** How well a document answers; `held` is what its length holds it back by. */
function weigh(
  counted: readonly Counted[],
  weights: readonly number[],
  document: number,
  held: number,
): number {
  let score = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const count = counted[at]?.counts[document] ?? 0;
    score += scoreTerm(weights[at] ?? 0, count, held);
  }
  return score;
}

interface Counted {
  /** How often each document has it, a beginning as a part. */
  counts: Float32Array;
  /** Those that have it, each once: first those that have it themselves, and then those that have it beside them. */
  documents: number[];
  /** How many the former are. */
  own: number;
}

function countNeed(need: Need, blocks: readonly Block[], documents: number): Counted {
  const counts = new Float32Array(documents);
  const found: number[] = [];
  const add = (term: string, share: number): void => {
    for (const block of blocks) {
      const [from, until] = placesOf(block, term);
      for (let place = from; place < until; place += 1) {
        const whole = block.terms[place] === term;
        if (!whole && !need.begins) continue;
        const weight = whole ? share : share * beginningWeight;
        readPostings(
          block.postings,
          block.starts[place] ?? 0,
          block.starts[place + 1] ?? 0,
          (document, count) => {
            if (counts[document] === 0) found.push(document);
            counts[document] = (counts[document] ?? 0) + count * weight;
          },
        );
      }
    }
  };
  add(need.term, 1);
  const own = found.length;
  if (need.beside !== null) add(need.beside, besideWeight);
  return { counts, documents: found, own };
}
