/** A text as its terms' weights (TF-IDF), of length 1: terms by number, rising. Of a text without terms it is empty. */
export interface TermVector {
  terms: Uint32Array;
  weights: Float64Array;
}

/** Makes the vectors of texts, each a list of its terms; a term weighs more the fewer of the texts have it. */
export function makeVectors(texts: readonly (readonly string[])[]): TermVector[] {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const counted = texts.map((terms) => {
    const counts = new Map<number, number>();
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        spread.push(0);
      }
      const before = counts.get(number) ?? 0;
      if (before === 0) spread[number] = (spread[number] ?? 0) + 1;
      counts.set(number, before + 1);
    }
    return counts;
  });
  return counted.map((counts) => {
    const terms = Uint32Array.from(counts.keys()).sort();
    const weights = Float64Array.from(
      terms,
      (term) => (counts.get(term) ?? 0) * Math.log(1 + texts.length / (spread[term] ?? 1)),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { terms, weights: weights.map((weight) => weight / length) };
  });
}

/** How alike two texts are: the cosine of their vectors, from 0 to 1. */
export function compareVectors(one: TermVector, two: TermVector): number {
  let [a, b, sum] = [0, 0, 0];
  while (a < one.terms.length && b < two.terms.length) {
    const [left = 0, right = 0] = [one.terms[a], two.terms[b]];
    if (left === right) sum += (one.weights[a] ?? 0) * (two.weights[b] ?? 0);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return sum;
}

/** How alike each of texts is to each other one, row by row; 0 to itself. */
export function compareAll(vectors: readonly TermVector[]): Float64Array[] {
  const rows = vectors.map(() => new Float64Array(vectors.length));
  const having = new Map<number, [row: Float64Array, text: number, weight: number][]>();
  for (const [text, { terms, weights }] of vectors.entries()) {
    const row = rows[text] ?? new Float64Array();
    for (const [at, term] of terms.entries()) {
      const weight = weights[at] ?? 0;
      const others = having.get(term) ?? [];
      for (const [its, other, much] of others) {
        const both = (row[other] ?? 0) + weight * much;
        row[other] = both;
        its[text] = both;
      }
      others.push([row, text, weight]);
      having.set(term, others);
    }
  }
  return rows;
}
