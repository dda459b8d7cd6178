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

/** So many of the best of all segments, in their order: to sort all would take longer than to find them. */
export function bestHits(ranked: readonly Ranked[], most: number): Hit[] {
  const least = leastOf(ranked, most);
  const hits: Hit[] = [];
  for (const [segment, { documents, merits }] of ranked.entries()) {
    for (const [at, merit] of merits.entries()) {
      if (merit >= least) hits.push({ segment, document: documents[at] ?? 0, merit });
    }
  }
  return hits.sort((a, b) => b.merit - a.merit || a.document - b.document).slice(0, most);
}

/** What the last of so many of the best is worth. */
function leastOf(ranked: readonly Ranked[], most: number): number {
  const total = ranked.reduce((sum, { merits }) => sum + merits.length, 0);
  if (total <= most) return Number.NEGATIVE_INFINITY;
  const all = new Float64Array(total);
  let end = 0;
  for (const { merits } of ranked) {
    all.set(merits, end);
    end += merits.length;
  }
  return all.sort()[total - most] ?? 0;
}
