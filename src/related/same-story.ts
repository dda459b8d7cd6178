import { compareVectors, makeVectors, type TermVector } from '../assist/term-vectors.ts';
import { foldWords } from './fold-words.ts';
import { splitTerms } from './split-items.ts';
import { compareMarks, isSamePattern, type Marks, readMarks } from './tell-apart.ts';

/** What is compared of two tellings. */
export interface Told {
  /** The host of the site that tells it. */
  site: string;
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
/** Nor are titles of fewer a copy, whatever the summary: "Weather today". */
const tellingCopy = 3;
/** One story is told within so long: milliseconds. */
const sameTime = 3 * 86_400_000;

/**
 * Makes the judge of whether two tellings, by their places in a list, are one story: told within three days, in mostly
 * the same words that the others of the list do not have, and not of other names, days or numbers. What another
 * site has word for word is the same whenever it was told.
 */
export function makeStoryJudge(told: readonly Told[]): (one: number, other: number) => boolean {
  const titles = told.map(({ title, language }) => splitTerms(title, language || 'en'));
  const summaries = told.map(({ summary, language }) => splitTerms(summary, language || 'en'));
  const whole = makeVectors(titles.map((title, at) => [...title, ...(summaries[at] ?? [])]));
  const heads = makeVectors(titles);
  const bodies = makeVectors(summaries);
  const copies = told.map((one, at) => copied(one, titles[at]));
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
    // One site has the same words again for what comes each week.
    if (a.site !== b.site && copies[one] !== '' && copies[one] === copies[other]) return true;
    if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > sameTime) return false;
    return areAlike(one, other) && !areApart(one, other);
  };
}

/** What two have in common of which one copied the other; '' of what says too little to be told by it. */
const copied = ({ title, summary }: Told, terms: readonly string[] = []): string =>
  summary === '' || new Set(terms).size < tellingCopy
    ? ''
    : `${foldWords(title)}\n${foldWords(summary)}`;

const blank: TermVector = { terms: new Uint32Array(), weights: new Float64Array() };

/** The share that two titles have of each other's words, numbers aside. */
function shareOfWords(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map(
    (terms) => new Set(terms.filter((term) => !/^\p{N}/u.test(term))),
  );
  if (!a || !b || a.size === 0 || b.size === 0) return 1;
  return [...a].filter((term) => b.has(term)).length / Math.min(a.size, b.size);
}
