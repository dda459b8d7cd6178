import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVectors, makeVectors } from '../../../src/assist/term-vectors.ts';
import {
  type ArticleTerm,
  chooseTerms,
  listArticleTerms,
} from '../../../src/related/article-terms.ts';
import { rankItems } from '../../../src/related/rank-items.ts';
import { splitTerms } from '../../../src/related/split-items.ts';
import { makeSegment } from '../../../src/search/segment.ts';

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

/**
 * What the extension does: the best terms of the one looked for in the other by BM25, as a part of what the one itself
 * has of them; both ways, since people judged pairs.
 */
export function byBestTerms({ documents, others }: Judged): (one: number, other: number) => number {
  const texts = [...documents, ...others];
  const segment = makeSegment(
    texts.map((text, at) => {
      const terms = new Map<string, number>();
      for (const term of splitTerms(text, 'en')) terms.set(term, (terms.get(term) ?? 0) + 1);
      return { key: `${at}`, written: 0, terms };
    }),
  );
  const having = new Map<string, number>();
  for (const { terms, starts } of segment.blocks) {
    // So short a set has a byte or two for each document of a term.
    for (const [place, term] of terms.entries())
      having.set(term, (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  }
  const scores = documents.map((text) => {
    const article = { title: '', excerpt: '', keywords: [], language: 'en' };
    const terms: ArticleTerm[] = listArticleTerms(article, [{ kind: 'paragraph', text }]);
    const sought = chooseTerms(terms, (term) => having.get(term) ?? 0, texts.length);
    const { written, lengths } = segment.columns;
    const blocks = sought.map(({ term }) =>
      segment.blocks.find((block) => block.terms.includes(term)),
    );
    const hits = rankItems([{ written, lengths, blocks }], sought, () => 1, texts.length);
    return new Map(hits.map(({ document, merit }) => [document, merit]));
  });
  const of = (one: number, other: number): number =>
    (scores[one]?.get(other) ?? 0) / (scores[one]?.get(one) ?? 1);
  return (one, other) => (of(one, other) + of(other, one)) / 2;
}
