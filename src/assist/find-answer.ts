import type { Sentence } from './assist.ts';
import type { Wanted } from './languages/help-words.ts';
import { makeCues } from './make-cues.ts';
import type { Prepared } from './prepared.ts';
import { readQuestion } from './read-question.ts';

/** BM25's saturation and its weight of length (Robertson & Zaragoza 2009); sentences differ less in length than pages. */
const saturation = 1.2;
const lengthWeight = 0.5;
/** What the sentences before and behind one add to it: a thing is named once, and then called "it". */
const before = 0.5;
const behind = 0.25;
/** What having the sort of thing that is asked for adds, as a share. */
const fits = 0.6;
/** What a sentence is worth that asks itself. */
const asks = 0.5;
/** How much a word counts that is only like one of the question's. */
const alike = 0.5;
/**
 * The share of the question that must be found, by weight, for anything to be shown, and for an answer where a word of
 * it stands nowhere in the article; docs/assist.md has how they were set.
 */
const leastCovered = 0.35;
const leastWithout = 0.5;
/** How many sentences are shown, and the share of the best one's score that each of them has. */
const most = 3;
const leastShare = 0.35;

const isQuestion = /[?？؟]["”’»」]?$/;

/** A sentence that may answer. */
interface Candidate {
  sentence: Sentence;
  score: number;
  /** The share of the question's words that stand in it or beside it, by weight. */
  covered: number;
  /** Whether it, or one beside it, has the sort of thing that is asked for. */
  hasSort: boolean;
}

/** What was found for a question. */
export interface FoundAnswer {
  /** The best first, at most three. */
  sentences: Sentence[];
  /** Whether they seem to answer; if not, they are what comes nearest. */
  answers: boolean;
}

/**
 * The sentences of an article that answer a question: by BM25 over sentences, with those beside them, and by what the
 * question wants. None where too little of the question stands in the article. They are only what comes nearest where
 * half of the question is missing and a word of it stands nowhere, or where a number or a time is asked for and
 * none is near.
 */
export function findAnswer(prepared: Prepared, question: string): FoundAnswer {
  const { candidates, wanted, isWhole } = findCandidates(prepared, question);
  const [best] = candidates;
  if (!best || best.covered < leastCovered) return { sentences: [], answers: false };
  const isCovered = isWhole || best.covered >= leastWithout;
  const needsSort = wanted === 'howMany' || wanted === 'when';
  const answers = isCovered && (best.hasSort || !needsSort);
  return { sentences: candidates.map(({ sentence }) => sentence), answers };
}

interface Candidates {
  candidates: Candidate[];
  wanted: Wanted;
  /** Whether each word of the question, or one like it, stands somewhere in the article. */
  isWhole: boolean;
}

function findCandidates(prepared: Prepared, question: string): Candidates {
  const { sentences, subject, language, splitTerms } = prepared;
  const searched = sentences.filter(({ block }) => subject.blocks[block]?.kind !== 'code');
  const { wanted, about } = readQuestion(question, language);
  const asked = [...new Set(splitTerms(about))];
  const index = indexSentences(searched, splitTerms);
  const weights = asked.map((term) => weighTerm(index, term));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return { candidates: [], wanted, isWhole: false };
  const found = searched.map((_, at) =>
    asked.map((term) => countIn(index.counts[at] ?? new Map(), term)),
  );
  const own = found.map((counts, at) => scoreCounts(counts, weights, index, at));
  const cue = wanted === 'what' ? null : makeCues(language)[wanted];
  const isFit = searched.map(({ text }) => cue?.(text) ?? false);
  const candidates = searched.map((sentence, at) => {
    const near = [at - 1, at + 1].filter((place) => isNear(searched, at, place));
    const beside = near.map((place) => (own[place] ?? 0) * (place < at ? before : behind));
    const score = (own[at] ?? 0) + Math.max(0, ...beside);
    const covered = asked.reduce((sum, _, term) => {
      const here = Math.min(1, found[at]?.[term] ?? 0);
      const there = Math.max(0, ...near.map((place) => Math.min(1, found[place]?.[term] ?? 0)));
      return sum + (weights[term] ?? 0) * Math.max(here, there / 2);
    }, 0);
    const hasSort = [at, ...near].some((place) => isFit[place]);
    const worth = (isFit[at] ? 1 + fits : 1) * (isQuestion.test(sentence.text) ? asks : 1);
    return { sentence, score: score * worth, covered: covered / whole, hasSort };
  });
  const isWhole = asked.every((_, term) => found.some((counts) => (counts[term] ?? 0) > 0));
  const top = Math.max(...candidates.map(({ score }) => score));
  const best = candidates
    .filter(({ score }) => score > 0 && score >= top * leastShare)
    .sort((one, two) => two.score - one.score || one.sentence.number - two.sentence.number)
    .slice(0, most);
  return { candidates: best, wanted, isWhole };
}

interface Index {
  counts: Map<string, number>[];
  lengths: number[];
  meanLength: number;
  /** In how many sentences a term stands. */
  spread: Map<string, number>;
}

function indexSentences(sentences: readonly Sentence[], splitTerms: Prepared['splitTerms']): Index {
  const spread = new Map<string, number>();
  const lengths: number[] = [];
  const counts = sentences.map(({ text }) => {
    const terms = splitTerms(text);
    const count = new Map<string, number>();
    for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1);
    for (const term of count.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
    lengths.push(terms.length);
    return count;
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return { counts, lengths, meanLength, spread };
}

/** How telling a term is: the fewer sentences have it or one like it, the more. */
function weighTerm({ counts, spread }: Index, term: string): number {
  let having = spread.get(term) ?? 0;
  if (having === 0) {
    for (const [other, its] of spread) if (areAlike(term, other)) having = Math.max(having, its);
  }
  return Math.log(1 + (counts.length - having + 0.5) / (having + 0.5));
}

/** How often a term stands in a sentence; less than once where only a term like it does. */
function countIn(counts: ReadonlyMap<string, number>, term: string): number {
  const exact = counts.get(term);
  if (exact !== undefined) return exact;
  for (const other of counts.keys()) if (areAlike(term, other)) return alike;
  return 0;
}

/** Letters that two words must share, as many as tell a word apart: "Leuchtturm" and "Turm", "gauge" and "gauges". */
const sharedLetters = 4;

function areAlike(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (short.length < sharedLetters) return false;
  return long.startsWith(short) || long.endsWith(short);
}

function scoreCounts(
  counts: readonly number[],
  weights: readonly number[],
  { lengths, meanLength }: Index,
  at: number,
): number {
  const length = (lengths[at] ?? 0) / (meanLength || 1);
  const slow = saturation * (1 - lengthWeight + lengthWeight * length);
  return counts.reduce(
    (sum, count, term) => sum + ((weights[term] ?? 0) * count * (saturation + 1)) / (count + slow),
    0,
  );
}

/** Whether a sentence stands beside another: in the same block, or in the next. */
function isNear(sentences: readonly Sentence[], at: number, place: number): boolean {
  const [one, two] = [sentences[at], sentences[place]];
  return one !== undefined && two !== undefined && Math.abs(one.block - two.block) <= 1;
}
