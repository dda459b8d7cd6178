/** A document that was found. */
export interface Hit {
  segment: number;
  document: number;
  /** How well it answers. */
  merit: number;
}

/** Documents of a segment with what each is worth: as columns, since a frequent word is in most documents. */
export interface Ranked {
  documents: Uint32Array;
  merits: Float64Array;
}

/**
 * So many of the best of all segments, in their order: to sort all would take longer than to find them. More of the
 * same begin with the same.
 */
export function bestHits(ranked: readonly Ranked[], most: number): Hit[] {
  const least = leastOf(ranked, most);
  const hits: Hit[] = [];
  for (const [segment, { documents, merits }] of ranked.entries()) {
    for (let at = 0; at < merits.length; at += 1) {
      const merit = merits[at] ?? 0;
      if (merit >= least) hits.push({ segment, document: documents[at] ?? 0, merit });
    }
  }
  return hits
    .sort((a, b) => b.merit - a.merit || a.segment - b.segment || a.document - b.document)
    .slice(0, most);
}

/** How many make a part at most: what is found of them is read together. */
const fullPart = 500;

/**
 * The best of all segments part by part, the best first: nearly always the first few are enough, and to order many takes
 * long.
 * @param first how many are wanted at first
 * @param most how many at most
 */
export function* bestParts(
  ranked: readonly Ranked[],
  first: number,
  most: number,
): Generator<Hit[], void> {
  let from = 0;
  for (let until = first; from < most; until *= 4) {
    const hits = bestHits(ranked, Math.min(until, most));
    while (from < hits.length) {
      const part = hits.slice(from, from + fullPart);
      yield part;
      from += part.length;
    }
    if (hits.length < until) return;
  }
}

/** What the last of so many of the best is worth. */
function leastOf(ranked: readonly Ranked[], most: number): number {
  const total = ranked.reduce((sum, { merits }) => sum + merits.length, 0);
  if (total <= most) return Number.NEGATIVE_INFINITY;
  // Twice as many as are wanted are kept, and of those the better half whenever it is full.
  const kept = new Float64Array(Math.min(total, 2 * most));
  let size = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (const { merits } of ranked) {
    for (let at = 0; at < merits.length; at += 1) {
      const merit = merits[at] ?? 0;
      if (merit <= least) continue;
      kept[size++] = merit;
      if (size < kept.length || size <= most) continue;
      kept.sort().copyWithin(0, size - most, size);
      size = most;
      least = kept[0] ?? least;
    }
  }
  return kept.subarray(0, size).sort()[size - most] ?? least;
}
