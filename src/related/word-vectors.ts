/**
 * What words mean, by numbers: those that are used alike have vectors of like direction. Of a text, the average of its
 * words, each by how rare it is, tells what it is about (Arora et al. 2017, "A Simple but Tough-to-Beat Baseline for
 * Sentence Embeddings").
 */
export interface WordVectors {
  /** Numbers for each word. */
  dimensions: number;
  /** The place of each word: the more frequent ones come first. */
  places: ReadonlyMap<string, number>;
  /** The vectors in that order. */
  numbers: Int8Array;
}

/**
 * A word of this place counts half, one far behind it wholly: Arora's a / (a + p) with a = 0.0001, where the word of a
 * place is one in 13 times the place of all that is written (Zipf's law).
 */
const halfPlace = 770;

const word = /[\p{L}\p{M}\p{N}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*/gu;
const joint = /[.’'-]/u;

/** The vector of a text; what has no known word has zeros. */
export function describeText(text: string, vectors: WordVectors): Float64Array {
  const { dimensions, numbers } = vectors;
  const sum = new Float64Array(dimensions);
  for (const [written] of text.toLowerCase().matchAll(word)) {
    for (const place of placesOf(written, vectors)) {
      const weight = (place + 1) / (place + 1 + halfPlace);
      const start = place * dimensions;
      for (let at = 0; at < dimensions; at += 1)
        sum[at] = (sum[at] ?? 0) + weight * (numbers[start + at] ?? 0);
    }
  }
  return sum;
}

/** Where a word stands, without the mark of the genitive; of one that is unknown and has several parts, where they do. */
function placesOf(written: string, { places }: WordVectors): number[] {
  const bare = written.replace(/[’']s$/u, '');
  const place = places.get(bare);
  if (place !== undefined) return [place];
  return joint.test(bare) ? bare.split(joint).flatMap((part) => places.get(part) ?? []) : [];
}

/** How alike two texts are by their vectors: the cosine of the angle between them, from -1 to 1; 0 where one is unknown. */
export function compareTexts(one: Float64Array, other: Float64Array): number {
  let [both, ones, others] = [0, 0, 0];
  for (const [at, x] of one.entries()) {
    const y = other[at] ?? 0;
    both += x * y;
    ones += x * x;
    others += y * y;
  }
  return both === 0 ? 0 : both / Math.sqrt(ones * others);
}
