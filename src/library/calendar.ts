/** A year as a calendar has it, by the reader's clock. */
export interface CalendarYear {
  year: number;
  /** When each of its days begins, and at last when the year ends: milliseconds since 1970. */
  days: number[];
  /** How many places of the first week are before the year. */
  offset: number;
}

/**
 * The days of a year. A day may have 23 or 25 hours.
 * @param firstDay of a week: 1 for Monday to 7 for Sunday
 */
export function calendarYear(year: number, firstDay: number): CalendarYear {
  const first = new Date(year, 0, 1);
  const length = Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
  const days = Array.from({ length: length + 1 }, (_, day) => new Date(year, 0, 1 + day).getTime());
  return { year, days, offset: (first.getDay() - (firstDay % 7) + 7) % 7 };
}

/** With which day a week begins where a language is spoken: 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

/** How strongly a day is coloured, from 0 to 4: few comments are told apart, many are not. */
export function strengthOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil(4 * Math.sqrt(count / most)));
}

/** A day as the search takes it: `2026-03-04`. */
export function dayName(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The address of what was written on a day. */
export function dayAddress(begin: number, end: number): string {
  const filter = `after:${dayName(begin)} before:${dayName(end)}`;
  return `#threads?${new URLSearchParams({ filter })}`;
}
