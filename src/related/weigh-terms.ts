import type { WeighedTerm } from './article-terms.ts';

/** A term that a headline has, or several places, counts up to so much more. */
const saturation = 0.6;

/** What terms count together. */
export function weighAll(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** What a text has of terms: each by its weight and by how often it is there. */
export function weighFound(
  terms: readonly WeighedTerm[],
  counts: ReadonlyMap<string, number>,
): number {
  return terms.reduce((sum, { weight, term }) => {
    const count = counts.get(term) ?? 0;
    return sum + (weight * count) / (count + saturation);
  }, 0);
}
