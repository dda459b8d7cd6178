import { monthOf } from './month-names.ts';

/** A date that stands in a text. */
export interface WrittenDate {
  /** As `2024-03-05`. */
  said: string;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
}

const edge = { before: '(?<![\\p{L}\\p{N}])', behind: '(?![\\p{N}])' };
const dayNumber = '(\\d{1,2})\\s?(?:(?:st|nd|rd|th|er)(?!\\p{L})|º|ª)?';
const word = '(\\p{L}[\\p{L}\\p{M}]{2,}?)';

/** Each way of writing a date, with what its groups are. */
const notations: [RegExp, (groups: string[], monthFirst: boolean | null) => Parts | null][] = [
  // 2024-03-05, 2024/3/5, 2024.03.05
  [source('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})'), ([y, , m, d]) => [y, Number(m) - 1, d]],
  // 2024年3月5日, 2024년 3월 5일
  [
    /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/dgu,
    ([y, m, d]) => [y, Number(m) - 1, d],
  ],
  // 5 March 2024, 5. März 2024, 5 de marzo de 2024, 5-Mar-2024
  [
    source(
      `${dayNumber}\\.?[\\s\\-]*(?:(?:de|of)\\s+)?${word}\\.?,?(?:\\s+(?:de|del))?[\\s,\\-]+(\\d{4})`,
    ),
    ([d, m = '', y]) => [y, monthOf(m), d],
  ],
  // 2024 Mar 5, as libraries write
  [source(`(\\d{4})\\s+${word}\\.?\\s+(\\d{1,2})`), ([y, m = '', d]) => [y, monthOf(m), d]],
  // March 5, 2024, Mar 5th 2024
  [source(`${word}\\.?\\s+${dayNumber}\\s?,?\\s+(\\d{4})`), ([m = '', d, y]) => [y, monthOf(m), d]],
  // 5.3.2024 is the fifth of March everywhere
  [
    source('(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})'),
    ([d, m, y]) => dayAndMonth(d, m, y, false),
  ],
  // 25/3/2024, 3/25/2024, and 3/5/2024 where the order is known
  [
    source('(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})'),
    ([one, , two, y], monthFirst) => dayAndMonth(one, two, y, monthFirst),
  ],
];

/** Year, month from 0, and day, as written. */
type Parts = [year: string | undefined, month: number, day: string | undefined];

/**
 * The dates in a line of text, in their order: with the month as a word in some thirty languages, or in digits. Where
 * digits leave open which is the month, it is none, unless the reader of the page knows.
 *
 * @param monthFirst how the page's readers write dates in digits, or null where that is not known
 */
export function findWrittenDates(text: string, monthFirst: boolean | null): WrittenDate[] {
  const found: WrittenDate[] = [];
  // Most lines have no year, and the expressions take longer to understand than a page to read.
  if (!/\d{4}/.test(text)) return found;
  for (const [expression, read] of notations) {
    for (const match of text.matchAll(expression)) {
      const [start = 0, end = 0] = match.indices?.[0] ?? [];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const parts = read(match.slice(1), monthFirst);
      const said = parts === null ? null : spell(parts);
      if (said !== null) found.push({ said, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function source(inner: string): RegExp {
  return new RegExp(edge.before + inner + edge.behind, 'dgiu');
}

/** Two numbers of a date in their roles; null where either could be the month and nobody knows. */
function dayAndMonth(
  one: string | undefined,
  two: string | undefined,
  year: string | undefined,
  monthFirst: boolean | null,
): Parts | null {
  const first =
    monthFirst ?? (Number(two) > 12 ? true : Number(one) > 12 || one === two ? false : null);
  if (first === null) return null;
  // A number that is no month has only one role, whoever writes.
  const isSwapped = Number(first ? one : two) > 12;
  return first !== isSwapped ? [year, Number(one) - 1, two] : [year, Number(two) - 1, one];
}

/** A day as ISO 8601 has it; null where no calendar has it. */
function spell([year, month, date]: Parts): string | null {
  const start = new Date(Date.UTC(Number(year), month, Number(date)));
  const whole = start.getUTCFullYear() === Number(year) && start.getUTCMonth() === month;
  return whole && month >= 0 && Number(year) >= 1000 ? start.toISOString().slice(0, 10) : null;
}
