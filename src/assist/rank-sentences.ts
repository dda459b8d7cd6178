import { compareAll, type TermVector } from './term-vectors.ts';

/** How much of its rank a sentence passes on (Brin & Page 1998), and how often. */
const damping = 0.85;
const rounds = 25;

/** At which sentence the weight of standing early has halved. */
const halved = 8;

/**
 * Ranks sentences by TextRank (Mihalcea & Tarau 2004, https://aclanthology.org/W04-3252): one is the more important the
 * more it is like others that are important. Early ones get a part on top, since news say first what matters most.
 * @param vectors the sentences, in their order
 * @param early the weight of standing first; that of the most central sentence is 1
 * @returns a number for each, the higher the more important
 */
export function rankSentences(vectors: readonly TermVector[], early: number): number[] {
  const ranks = rankByLikeness(compareAll(vectors));
  const most = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank, at) => rank / most + early / (1 + at / halved));
}

function rankByLikeness(likeness: readonly Float64Array[]): number[] {
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  const count = likeness.length;
  let ranks = new Array<number>(count).fill(1 / count);
  for (let round = 0; round < rounds; round++) {
    const next = new Array<number>(count).fill((1 - damping) / count);
    for (const [from, row] of likeness.entries()) {
      const sum = sums[from] ?? 0;
      if (sum === 0) continue;
      const passed = (damping * (ranks[from] ?? 0)) / sum;
      for (let to = 0; to < count; to++) next[to] = (next[to] ?? 0) + passed * (row[to] ?? 0);
    }
    ranks = next;
  }
  return ranks;
}
