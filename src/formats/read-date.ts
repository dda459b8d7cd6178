import { monthOf } from '../article/month-names.ts';

/** Which number of `02/11/2026` is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** `02.11.2026`, `2/11/26`, `2026/11/02`, and what follows. */
const numbers = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?=$|[\sT,])(.*)$/s;
/** `2. November 2026`, `2 de noviembre de 2026`, `02-Nov-26`, `Mon, 02 Nov 2026`, and what follows. */
const dayAndWord =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:(?:de|of)\s+)?(\p{L}[\p{L}\p{M}]*)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)(.*)$/su;
/** `November 2, 2026`, `Mon Nov 02 2026`, and what follows. */
const wordAndDay =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/su;
const exact = /^[+-]?\d{4,6}-\d{2}-\d{2}T\d/;

/** Longer than any date. */
const longestDate = 80;
/** From here on two digits are a year of the century before. */
const lastCentury = 70;

interface Day {
  year: number;
  /** Counted from 1. */
  month: number;
  day: number;
  /** What follows it. */
  rest: string;
}

/**
 * A moment as other programs write it. A day without an hour is noon in UTC, as the day of an article is, so that it is
 * the same day for nearly every reader; an hour without a zone is the reader's. A number alone is none.
 * @param order what `02/11/2026` means; where only the other is a day of the calendar, that
 * @returns milliseconds since 1970, or NaN
 */
export function readDate(text: string, order: DayOrder = 'monthFirst'): number {
  const written = text.trim().replace(/[\u00A0\u202F]/g, ' ');
  if (written.length > longestDate) return Number.NaN;
  const moment = exact.test(written) ? Date.parse(written) : readParts(written, order);
  return moment >= 0 && Number.isSafeInteger(moment) ? moment : Number.NaN;
}

/** The same of a cell of a table, where seconds and milliseconds since 1970 are dates, too. */
export function readDateCell(text: string, order: DayOrder): number {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return readDate(text, order);
  const number = Math.floor(Number(text) * (text.split('.')[0]?.length === 13 ? 1 : 1000));
  return Number.isSafeInteger(number) ? number : Number.NaN;
}

/** Which order the numbers of a date tell, since no month is a thirteenth; null where they tell none. */
export function tellDayOrder(text: string): DayOrder | null {
  const [, first = '', , second = ''] =
    text.length > longestDate ? [] : (numbers.exec(text.trim()) ?? []);
  if (first.length > 2 || first === '') return null;
  if (Number(first) > 12) return 'dayFirst';
  return Number(second) > 12 ? 'monthFirst' : null;
}

function readParts(written: string, order: DayOrder): number {
  const found = readNumbers(written, order) ?? readWords(written);
  // As clocks and logs have it: "Mon Nov 2 10:00:00 2026".
  if (!found)
    return /^\p{L}{3}.*\d:\d\d.*\b\d{4}$/su.test(written) ? Date.parse(written) : Number.NaN;
  const { year, month, day, rest } = found;
  const noon = new Date(Date.UTC(year, month - 1, day, 12));
  if (noon.getUTCMonth() !== month - 1 || noon.getUTCDate() !== day) return Number.NaN;
  const clock = plainClock(rest);
  return clock === '' ? noon.getTime() : Date.parse(`${month}/${day}/${year} ${clock}`);
}

function readNumbers(written: string, order: DayOrder): Day | null {
  const dated = written.replace(/^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/, '$1/$2/$3 ');
  const [, first = '', sign, second, third = '', rest = ''] = numbers.exec(dated) ?? [];
  if (first.length === 4) {
    return { year: Number(first), month: Number(second), day: Number(third), rest };
  }
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  // Whoever writes points writes the day first.
  const told = tellDayOrder(dated) ?? (sign === '.' ? 'dayFirst' : order);
  const [day, month] = told === 'dayFirst' ? [first, second] : [second, first];
  return { year: wholeYear(third), month: Number(month), day: Number(day), rest };
}

function readWords(written: string): Day | null {
  const [, day, name = '', year = '', rest = ''] = dayAndWord.exec(written) ?? [];
  if (day) return { year: wholeYear(year), month: monthOf(name) + 1, day: Number(day), rest };
  const [, word = '', number, after = '', more = ''] = wordAndDay.exec(written) ?? [];
  if (!number) return null;
  return { year: Number(after), month: monthOf(word) + 1, day: Number(number), rest: more };
}

function wholeYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < lastCentury ? 2000 : 1900);
}

/** An hour as the browser reads it: "10.30 p. m." is "10:30 pm". */
function plainClock(rest: string): string {
  return rest
    .replace(/^[T,\s]+/, '')
    .trim()
    .replace(/^(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?=\s|$)/, (_, hour, minute, second = '00') =>
      [hour, minute, second].join(':'),
    )
    .replace(/\b([ap])\.\s?m\.?/i, '$1m')
    .replace(/\s*Uhr$/i, '');
}
