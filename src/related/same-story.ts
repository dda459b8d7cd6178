import { compareVectors, makeVectors, type TermVector } from '../assist/term-vectors.ts';
import { splitTerms } from './split-items.ts';

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
/** Titles of fewer words say too little to be compared alone. */
const tellingTitle = 4;
/** One story is told within so long: milliseconds. */
const sameTime = 3 * 86_400_000;

/**
 * Makes the judge of whether two tellings, by their places in a list, are one story: told within three days, in mostly
 * the same words that the others of the list do not have.
 */
export function makeStoryJudge(told: readonly Told[]): (one: number, other: number) => boolean {
  const titles = told.map(({ title, language }) => splitTerms(title, language || 'en'));
  const summaries = told.map(({ summary, language }) => splitTerms(summary, language || 'en'));
  const whole = makeVectors(titles.map((title, at) => [...title, ...(summaries[at] ?? [])]));
  const heads = makeVectors(titles);
  const blank: TermVector = { terms: new Uint32Array(), weights: new Float64Array() };
  return (one, other) => {
    const [a, b] = [told[one], told[other]];
    if (!a || !b) return false;
    if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > sameTime) return false;
    const areWhole = a.summary !== '' && b.summary !== '';
    if (areWhole && compareVectors(whole[one] ?? blank, whole[other] ?? blank) >= alike)
      return true;
    const least = Math.min(new Set(titles[one]).size, new Set(titles[other]).size);
    if (least < tellingTitle) return false;
    return compareVectors(heads[one] ?? blank, heads[other] ?? blank) >= titlesAlike;
  };
}
