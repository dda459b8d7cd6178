import { weighText } from '../article/reading/split-words.ts';
import type { ResultLine, Sentence, Subject } from './assist.ts';
import { chooseSentences, type Limits } from './choose-sentences.ts';
import { type Prepared, quoteLine } from './prepared.ts';
import { rankSentences } from './rank-sentences.ts';
import { makeVectors, type TermVector } from './term-vectors.ts';

/** What a summary takes, and what standing early counts in it against standing in the middle of the matter. */
interface Measure extends Limits {
  early: number;
}

/** Measured on news with the benchmark `assist`; docs/assist.md has the table of what was tried. */
const measures = {
  short: { most: 3, words: 55, variety: 0.3, early: 1 },
  long: { most: 8, words: 170, variety: 0.3, early: 1 },
  keyPoints: { most: 6, words: 200, variety: 0.6, early: 0.4 },
} satisfies Record<string, Measure>;
export type SummaryKind = keyof typeof measures;

/** Letters of a word with the space behind it, on an average. */
const wordLength = 6;
/** What has fewer words is a cry or a label. */
const leastWords = 6;
/** How many sentences are ranked: each is compared with each. */
const mostRanked = 400;

/**
 * The sentences that say most of an article, in its order: none of one that has hardly more than would be chosen.
 */
export function summarise(prepared: Prepared, kind: SummaryKind): ResultLine[] {
  const ranked = rankArticle(prepared, measures[kind].early);
  const measure: Measure = measures[kind];
  // A point for each 90 words: six of a short article are the article.
  const words = ranked.reduce((sum, one) => sum + one.words, 0);
  const most =
    kind === 'keyPoints'
      ? Math.min(measure.most, Math.max(3, Math.round(words / 90)))
      : measure.most;
  if (ranked.length <= 3) return [];
  return chooseSentences(ranked, { ...measure, most })
    .flatMap((at) => ranked[at]?.sentence ?? [])
    .sort((one, two) => one.number - two.number)
    .map((sentence) => quoteLine(sentence));
}

/** A sentence with its rank in the article, in words and in terms. */
export interface RankedSentence {
  sentence: Sentence;
  rank: number;
  vector: TermVector;
  words: number;
}

/** Ranks the sentences of an article's running text, in their order; of a very long one those that say most. */
export function rankArticle(prepared: Prepared, early: number): RankedSentence[] {
  const { sentences, subject, splitTerms } = prepared;
  const running = sentences.filter(({ block }) => isRunning(subject, block));
  const terms = running.map(({ text }) => splitTerms(text));
  const kept = running.length > mostRanked ? thin(terms) : running.map((_, at) => at);
  const vectors = makeVectors(kept.map((at) => terms[at] ?? []));
  const ranks = rankSentences(vectors, early);
  return kept.flatMap((at, place) => {
    const [sentence, vector] = [running[at], vectors[place]];
    if (!sentence || !vector) return [];
    const words = weighText(sentence.text) / wordLength;
    return [{ sentence, vector, words, rank: (ranks[place] ?? 0) * worthOf(sentence.text, words) }];
  });
}

function isRunning({ blocks }: Subject, block: number): boolean {
  const kind = blocks[block]?.kind;
  return kind === 'paragraph' || kind === 'list item' || kind === 'quote';
}

/** How fit a sentence is to stand for others: a cry hardly, a question less than what is said. */
function worthOf(text: string, words: number): number {
  if (words < leastWords) return 0.1;
  return /[?؟？]["”»“」』]?$/.test(text) ? 0.7 : 1;
}

/** The places of the sentences whose terms are the most common of the article, in their order. */
function thin(terms: readonly (readonly string[])[]): number[] {
  const spread = new Map<string, number>();
  for (const list of terms) {
    for (const term of new Set(list)) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  const sums = terms.map((list) => {
    const sum = [...new Set(list)].reduce((all, term) => all + Math.log(spread.get(term) ?? 1), 0);
    return sum / Math.sqrt(list.length + 10);
  });
  return [...terms.keys()]
    .sort((one, two) => (sums[two] ?? 0) - (sums[one] ?? 0) || one - two)
    .slice(0, mostRanked)
    .sort((one, two) => one - two);
}
