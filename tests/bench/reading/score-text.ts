/** How well a text was found: shares from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Precision, recall and F1 of runs of words, counted as often as they stand: runs of one word as in WCXB
 * (https://github.com/Murrough-Foley/web-content-extraction-benchmark), of four as in the benchmark by Scrapinghub
 * (https://github.com/scrapinghub/article-extraction-benchmark), where case counts.
 */
export function scoreText(truth: string, text: string, run: 1 | 4): Score {
  const wanted = countRuns(truth, run);
  const found = countRuns(text, run);
  let both = 0;
  for (const [key, count] of found.counts) both += Math.min(count, wanted.counts.get(key) ?? 0);
  const precision = share(both, found.total, wanted.total);
  const recall = share(both, wanted.total, found.total);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** The share of snippets that a text has, white space and case aside; null where there are none. */
export function shareOf(snippets: readonly string[], text: string): number | null {
  if (snippets.length === 0) return null;
  const folded = fold(text);
  return snippets.filter((snippet) => folded.includes(fold(snippet))).length / snippets.length;
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function countRuns(text: string, run: 1 | 4): { counts: Map<string, number>; total: number } {
  const words = (run === 1 ? text.toLowerCase() : text).match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const total = words.length === 0 ? 0 : Math.max(1, words.length - run + 1);
  for (let start = 0; start < total; start++) {
    const key = words.slice(start, start + run).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, total };
}

/** Nothing found of nothing wanted is all of it; nothing found is not imprecise. */
function share(both: number, all: number, other: number): number {
  if (all > 0) return both / all;
  return other > 0 ? 0 : 1;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
