import { compareVectors, makeVectors, type TermVector } from '../assist/term-vectors.ts';
import { splitTerms } from './split-items.ts';
import { compareMarks, isSamePattern, type Marks, readMarks } from './tell-apart.ts';

/** What is compared of two tellings. */
export interface Told {
  title: string;
  summary: string;
  language: string;
  /** When it was told; null where nobody says, and any time may be it. */
  at: number | null;
}

/**
 * How alike titles with summaries, or titles alone, are of one story told twice. Measured on the headlines of
 * `told-stories.ts` among the unit tests, which has what it comes to: what follows from a story is seldom taken for it.
 */
const alike = 0.42;
const titlesAlike = 0.5;
/** How alike the summaries are of titles that differ in a word and tell the same nevertheless. */
const summariesAlike = 0.5;
/** Of titles that differ in numbers, the share of other words from which on they are alike otherwise. */
const otherwiseAlike = 0.5;
/** Titles of fewer words say too little to be compared alone. */
const tellingTitle = 4;
/** One story is told within so long: milliseconds. */
const sameTime = 3 * 86_400_000;

/**
 * Makes the judge of whether two tellings, by their places in a list, are one story: told within three days, in mostly
 * the same words that the others of the list do not have, and not of other names, days or numbers.
 */
export function makeStoryJudge(told: readonly Told[]): (one: number, other: number) => boolean {
  const titles = told.map(({ title, language }) => splitTerms(title, language || 'en'));
  const summaries = told.map(({ summary, language }) => splitTerms(summary, language || 'en'));
  const whole = makeVectors(titles.map((title, at) => [...title, ...(summaries[at] ?? [])]));
  const heads = makeVectors(titles);
  const bodies = makeVectors(summaries);
  const marks = new Map<Told, Marks>();
  const marksOf = (one: Told): Marks => {
    const known = marks.get(one) ?? readMarks(one.title, one.summary, one.language);
    marks.set(one, known);
    return known;
  };
  const compare = (vectors: readonly TermVector[], one: number, other: number): number =>
    compareVectors(vectors[one] ?? blank, vectors[other] ?? blank);

  function areAlike(one: number, other: number): boolean {
    const areWhole = told[one]?.summary !== '' && told[other]?.summary !== '';
    if (areWhole && compare(whole, one, other) >= alike) return true;
    const least = Math.min(new Set(titles[one]).size, new Set(titles[other]).size);
    return least >= tellingTitle && compare(heads, one, other) >= titlesAlike;
  }

  /** Whether those that are alike tell two stories: of two matches, two days, two quakes. */
  function areApart(one: number, other: number): boolean {
    const [a, b] = [told[one], told[other]];
    if (!a || !b) return true;
    const differ = compareMarks(marksOf(a), marksOf(b));
    if (differ.names) return true;
    const [left = [], right = []] = [titles[one], titles[other]];
    if (differ.figures && shareOfWords(left, right) >= otherwiseAlike) return true;
    return isSamePattern(left, right) && compare(bodies, one, other) < summariesAlike;
  }

  return (one, other) => {
    const [a, b] = [told[one], told[other]];
    if (!a || !b) return false;
    if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > sameTime) return false;
    return areAlike(one, other) && !areApart(one, other);
  };
}

const blank: TermVector = { terms: new Uint32Array(), weights: new Float64Array() };

/** The share that two titles have of each other's words, numbers aside. */
function shareOfWords(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map(
    (terms) => new Set(terms.filter((term) => !/^\p{N}/u.test(term))),
  );
  if (!a || !b || a.size === 0 || b.size === 0) return 1;
  return [...a].filter((term) => b.has(term)).length / Math.min(a.size, b.size);
}
