import { baseLanguage } from '../assist/base-language.ts';
import { stopWordsOf } from '../assist/language-words.ts';
import { foldWords } from './fold-words.ts';

/** What a telling has that tells it from one that is written alike. */
export interface Marks {
  /** Words with a capital within the title; none where a capital says nothing there. */
  names: ReadonlySet<string>;
  /** Numbers and days of the week in the title. */
  figures: ReadonlySet<string>;
  /** All words of title and summary. */
  all: ReadonlySet<string>;
}

const token =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’.](?=\p{L})[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
/** Behind these a title begins anew, or what somebody says. */
const beginning = /^[.!?…:"“„«‹‘(–—|-]$/u;
/** The source's own name at the end of a title: " | Harbour Post". */
const source = /\s[|–—-]\s[^|–—]{1,40}$/u;
/** These write all nouns with capitals. */
const nounsHaveCapitals = new Set(['de', 'lb']);
/** Where so many words have capitals and none but small ones has not, each word has one: "Union Calls Off Strike". */
const fewest = 4;
const capital = /^\p{Lu}/u;

const daysOf = new Map<string, ReadonlySet<string>>();

/** The days of the week in a language, folded. */
function weekdays(base: string): ReadonlySet<string> {
  const known = daysOf.get(base);
  if (known) return known;
  const names = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    foldWords(
      new Date(Date.UTC(2024, 0, day)).toLocaleDateString(/^[a-z]{2,3}$/.test(base) ? base : 'en', {
        weekday: 'long',
      }),
    ),
  );
  const days = new Set(names);
  daysOf.set(base, days);
  return days;
}

/** @param language BCP 47, or '' */
export function readMarks(title: string, summary: string, language: string): Marks {
  const base = baseLanguage(language) || 'en';
  const days = weekdays(base);
  const names = new Set<string>();
  const figures = new Set<string>();
  const within: string[] = [];
  let isFirst = true;
  for (const [found] of withoutSource(title).matchAll(token)) {
    if (!/^[\p{L}\p{N}]/u.test(found)) {
      isFirst ||= beginning.test(found);
      continue;
    }
    const word = foldToken(found);
    if (/^\p{N}/u.test(found) || days.has(word)) figures.add(word);
    else if (!isFirst) {
      within.push(found);
      if (capital.test(found)) names.add(word);
    }
    isFirst = false;
  }
  const all = new Set(
    [...`${title}\n${summary}`.matchAll(token)].map(([found]) => foldToken(found)),
  );
  return { names: capitalsSayNothing(within, base) ? new Set() : names, figures, all };
}

function capitalsSayNothing(within: readonly string[], base: string): boolean {
  if (nounsHaveCapitals.has(base)) return true;
  const stop = stopWordsOf(base);
  const isSmall = (word: string) => word.length < fewest || stop.has(word.toLowerCase());
  return (
    within.filter((word) => capital.test(word)).length >= fewest &&
    within.every((word) => capital.test(word) || isSmall(word))
  );
}

function withoutSource(title: string): string {
  const bare = title.replace(source, '');
  return bare.split(/\s+/u).length >= fewest ? bare : title;
}

/** A word without case, accents, and what it owns: "Chile's" is Chile; a number as any country writes it. */
function foldToken(found: string): string {
  if (/^\p{N}/u.test(found))
    return foldWords(found.replaceAll(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.'));
  return foldWords(found.replace(/['’]s$/u, '').replaceAll(/['’.]/gu, ''));
}

/** Of which of one's marks the other says nothing. */
const unsaid = (marks: ReadonlySet<string>, all: ReadonlySet<string>): string[] =>
  [...marks].filter((mark) => !all.has(mark) && ![...all].some((word) => isForm(mark, word)));

/** Letters that a name has at least of which another word may be a form. */
const leastForm = 4;

/** "Chilean" and "Chile", "Germany" and "German": one begins as the whole other, but for its last letter. */
function isForm(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < leastForm || /\p{N}/u.test(short)) return false;
  return long.startsWith(short.length > leastForm ? short.slice(0, -1) : short);
}

/** How the marks of two differ: each names or counts what the other does not. */
export function compareMarks(one: Marks, other: Marks): { names: boolean; figures: boolean } {
  const differ = (kind: 'names' | 'figures') =>
    unsaid(one[kind], other.all).length > 0 && unsaid(other[kind], one.all).length > 0;
  return { names: differ('names'), figures: differ('figures') };
}

/**
 * Whether two titles are one sentence with other words in some places: "Residents fear the bell" and "Residents welcome
 * the bell". Newsrooms do not write the same sentence by chance; what they changed is the news.
 *
 * @param one its terms in their order
 */
export function isSamePattern(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const changed = one.filter((term, at) => term !== other[at]).length;
  return changed > 0 && changed * 3 <= one.length * 2;
}
