import { rarityOf, type WeighedTerm } from './article-terms.ts';
import { weighAll } from './weigh-terms.ts';

/**
 * What is told of a story that the article's own words lack: the terms of what was found first, as though the reader had
 * said that it is related (pseudo relevance feedback; RM3 of Abdul-Jaleel et al. 2004, "UMass at TREC 2004: Novelty and
 * HARD", after Lavrenko and Croft 2001, https://doi.org/10.1145/383952.383972).
 */

/** What was found, with how often it has each term, and how good it is. */
export interface FoundText {
  counts: ReadonlyMap<string, number>;
  merit: number;
}

/** So many terms are gathered: to know how rare one is, the index is asked for it. */
const mostGathered = 40;
/** How many of them are looked for. */
const mostBroadened = 20;
/** What all of them together count, as a part of the article's own terms: they must not outshout it. */
const worth = 0.25;

/**
 * The terms that are most of the texts that were found, the better ones before the others, without the article's own.
 */
export function gatherTerms(
  found: readonly FoundText[],
  own: readonly WeighedTerm[],
): WeighedTerm[] {
  const known = new Set(own.map(({ term }) => term));
  const gathered = new Map<string, number>();
  for (const { counts, merit } of found) {
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [term, count] of counts) {
      if (known.has(term)) continue;
      gathered.set(term, (gathered.get(term) ?? 0) + (merit * count) / length);
    }
  }
  return best([...gathered], mostGathered);
}

/**
 * The gathered terms that few others have, with what they count beside the article's own.
 *
 * @param having how many of `total` items have each term
 */
export function broadenTerms(
  gathered: readonly WeighedTerm[],
  own: readonly WeighedTerm[],
  having: (term: string) => number,
  total: number,
): WeighedTerm[] {
  const rare = gathered.map(({ term, weight }): [string, number] => [
    term,
    weight * rarityOf(having(term), total),
  ]);
  const chosen = best(rare, mostBroadened);
  const share = (worth * weighAll(own)) / (weighAll(chosen) || 1);
  return chosen.map(({ term, weight }) => ({ term, weight: weight * share }));
}

function best(terms: readonly [string, number][], most: number): WeighedTerm[] {
  return terms
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}
