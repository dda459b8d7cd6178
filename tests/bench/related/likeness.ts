import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVectors, makeVectors } from '../../../src/assist/term-vectors.ts';
import { splitTerms } from '../../../src/related/split-items.ts';

/** Documents, how alike people find each pair of them (0 to 1), and others of their kind. */
export interface Judged {
  documents: string[];
  similarity: number[][];
  others: string[];
}

/** Reads the set of Lee et al. 2005 from `related/` in a folder, or from the folder itself; null where it is not there. */
export function readJudged(folder: string): Judged | null {
  const place = [join(folder, 'related'), folder].find((one) =>
    existsSync(join(one, 'lee25.json')),
  );
  if (place === undefined) return null;
  const read = JSON.parse(readFileSync(join(place, 'lee25.json'), 'utf8'));
  const others = readFileSync(join(place, 'lee_background.txt'), 'utf8').split('\n');
  return { ...read, others: others.filter((line) => line.trim() !== '') };
}

/** How well a measure of likeness goes along with people's: Pearson's correlation over all pairs of documents. */
export function correlate(
  { documents, similarity }: Judged,
  alike: (one: number, other: number) => number,
): number {
  const own: number[] = [];
  const theirs: number[] = [];
  for (let one = 0; one < documents.length; one += 1) {
    for (let other = one + 1; other < documents.length; other += 1) {
      own.push(alike(one, other));
      theirs.push(similarity[one]?.[other] ?? 0);
    }
  }
  return pearson(own, theirs);
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / all.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, x2, y2] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[at] ?? 0) - meanY];
    both += dx * dy;
    x2 += dx * dx;
    y2 += dy * dy;
  }
  return both / Math.sqrt(x2 * y2);
}

/** The cosine of all terms by TF-IDF, frequencies from all documents of the set. */
export function byVectors({ documents, others }: Judged): (one: number, other: number) => number {
  const vectors = makeVectors([...documents, ...others].map((text) => splitTerms(text, 'en')));
  return (one, other) => {
    const [a, b] = [vectors[one], vectors[other]];
    return a && b ? compareVectors(a, b) : 0;
  };
}
