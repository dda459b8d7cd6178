import { compareVectors, type TermVector } from './term-vectors.ts';

/** What may be chosen: how good it is, what it says, and how long it is in words. */
export interface Choosable {
  rank: number;
  vector: TermVector;
  words: number;
}

/** From how alike on two say the same. */
const same = 0.8;

export interface Limits {
  /** How many at most. */
  most: number;
  /** After how many words no more are taken. */
  words: number;
  /** How much saying again what was chosen counts against one, from 0 to 1. */
  variety: number;
}

/**
 * Chooses the best by maximal marginal relevance (Carbonell & Goldstein 1998): each next one is good, and unlike those
 * that were chosen before it.
 * @returns their places, in the order of the choice
 */
export function chooseSentences(
  all: readonly Choosable[],
  { most, words, variety }: Limits,
): number[] {
  const best = Math.max(...all.map(({ rank }) => rank));
  const alike = all.map(() => 0);
  const chosen: number[] = [];
  const left = new Set(all.keys());
  let taken = 0;
  while (left.size > 0 && chosen.length < most && taken < words) {
    const gainOf = (at: number): number => (all[at]?.rank ?? 0) / best - variety * (alike[at] ?? 0);
    const next = [...left].reduce((one, two) => (gainOf(two) > gainOf(one) ? two : one));
    const one = all[next];
    if (one === undefined) break;
    chosen.push(next);
    left.delete(next);
    taken += one.words;
    for (const at of left) {
      const likeness = compareVectors(one.vector, all[at]?.vector ?? one.vector);
      alike[at] = Math.max(alike[at] ?? 0, likeness);
      if (likeness > same) left.delete(at);
    }
  }
  return chosen;
}
