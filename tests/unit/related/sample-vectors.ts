import type { WordVectors } from '../../../src/related/word-vectors.ts';

/** So many words are more frequent than the first of the sample: none of it counts much less than another. */
const before = 10_000;

/** Vectors of two numbers for some words. */
export function makeVectors(words: Record<string, readonly [number, number]>): WordVectors {
  const entries = Object.entries(words);
  const numbers = new Int8Array(2 * (before + entries.length));
  for (const [at, [, vector]] of entries.entries()) numbers.set(vector, 2 * (before + at));
  const places = new Map(entries.map(([word], at) => [word, before + at]));
  return { dimensions: 2, places, numbers };
}
