import type { Truth } from './sets.ts';

/** What a reader says of a page besides its text. Dates are `YYYY-MM-DD`, with whatever behind it. */
export interface FoundFacts {
  title: string;
  authors: string[];
  date: string | null;
}

/** Whether each fact is right; null where the page has none, or the set does not say. */
export interface FactScore {
  title: boolean | null;
  author: boolean | null;
  date: boolean | null;
  /** Whether it was said though the page has none; null where the page has one. */
  inventedAuthor: boolean | null;
  inventedDate: boolean | null;
}

/** Facts against their truth: a title word for word, all authors in any order, a date within a day. */
export function scoreFacts(truth: Truth, found: FoundFacts): FactScore {
  const names = namesIn(found.authors.join(', '));
  return {
    title: truth.title ? fold(found.title) === fold(truth.title) : null,
    author: truth.author ? sameNames(names, namesIn(truth.author)) : null,
    date: truth.date ? isNear(truth.date, found.date) : null,
    inventedAuthor: truth.author === null ? names.size > 0 : null,
    inventedDate: truth.date === null ? found.date !== null : null,
  };
}

const dayLength = 24 * 60 * 60 * 1000;

function isNear(truth: string, found: string | null): boolean {
  const days = [truth, found ?? ''].map((date) => Date.parse(date.slice(0, 10)) / dayLength);
  const [wanted = Number.NaN, said = Number.NaN] = days;
  return Math.abs(wanted - said) <= 1;
}

function sameNames(found: Set<string>, wanted: Set<string>): boolean {
  return found.size === wanted.size && [...wanted].every((name) => found.has(name));
}

function namesIn(text: string): Set<string> {
  const names = text.split(/,\s*|\s+and\s+|;|&/).map(fold);
  return new Set(names.filter(Boolean));
}

/** One sort of quotation marks and dashes, one space, lower case. */
function fold(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
