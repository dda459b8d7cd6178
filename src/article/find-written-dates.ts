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
const dayNumber =
  '(\\d{1,2})\\s?(?:(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|[Ee][Rr])(?!\\p{L})|º|ª)?';
/** The name of a month has three letters or more, but for that of May in Hindi. */
const word = '(\\p{L}[\\p{L}\\p{M}]{2,}?|मई)';

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
      `${dayNumber}\\.?[\\s\\-]*(?:(?:[Dd][Ee]|[Oo][Ff])\\s+)?${word}\\.?,?(?:\\s+[Dd][Ee][Ll]?)?[\\s,\\-]+(\\d{4})`,
    ),
    ([d, m = '', y]) => [y, monthOf(m), d],
  ],
  // 2024 Mar 5, as libraries write; 2024. március 5., 2024 m. kovo 5 d.
  [
    source(`(\\d{4})(?:\\.|\\s?m\\.)?\\s+${word}\\.?\\s+(\\d{1,2})`),
    ([y, m = '', d]) => [y, monthOf(m), d],
  ],
  // 2024. gada 5. marts
  [
    source(`(\\d{4})\\.\\s?gada\\s(\\d{1,2})\\.\\s${word}(?!\\p{L})`),
    ([y, d, m = '']) => [y, monthOf(m), d],
  ],
  // 5 tháng 3, 2024, 5 tháng 3 năm 2024
  [
    source('(\\d{1,2})\\stháng\\s(\\d{1,2})(?:,|\\snăm)?\\s(\\d{4})'),
    ([d, m, y]) => [y, Number(m) - 1, d],
  ],
  // Tue Mar 5 10:00:00 UTC 2024, as programs write
  [
    source(
      `${word}\\s+(\\d{1,2})\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{2,5}\\s|[+-]\\d{4}\\s)?(\\d{4})`,
    ),
    ([m = '', d, y]) => [y, monthOf(m), d],
  ],
  // March 5, 2024, Mar 5th 2024
  [source(`${word}\\.?\\s+${dayNumber}\\s?,?\\s+(\\d{4})`), ([m = '', d, y]) => [y, monthOf(m), d]],
  // 5.3.2024 is the fifth of March everywhere
  [
    source('(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})'),
    ([d, m, y]) => dayAndMonth(d, m, y, false),
  ],
  // 05.03.24, which only a date is written as
  [
    source('(?<!\\d\\.)([0-3]\\d)\\.(0\\d|1[0-2])\\.(\\d{2})(?!\\.?\\d)'),
    ([d, m, y]) => dayAndMonth(d, m, `20${y}`, false),
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
export function findWrittenDates(written: string, monthFirst: boolean | null): WrittenDate[] {
  const found: WrittenDate[] = [];
  const text = westernDigits(written);
  // Most lines have no year, and the expressions take longer to understand than a page to read.
  if (!/\d{4}|\d\.\d\d\.\d\d/.test(text)) return found;
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

/** A text with the digits of Arabic, Persian and Hindi in those that programs read: as many signs as before. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xf) - (digit < '\u0900' ? 0 : 6)),
  );
}

function source(inner: string): RegExp {
  return new RegExp(edge.before + inner + edge.behind, 'dgu');
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

/** Thailand counts the years from another one; no page tells of what is then. */
const thai = { from: 2500, ahead: 543 };

/** A day as ISO 8601 has it; null where no calendar has it. */
function spell([said, month, date]: Parts): string | null {
  const year = Number(said) - (Number(said) >= thai.from ? thai.ahead : 0);
  const start = new Date(Date.UTC(year, month, Number(date)));
  const whole = start.getUTCFullYear() === year && start.getUTCMonth() === month;
  return whole && month >= 0 && year >= 1000 ? start.toISOString().slice(0, 10) : null;
}
