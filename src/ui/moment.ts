/** A time as words, all by `Intl`. Times are milliseconds since 1970; days are those of the reader's time zone. */

/** `short` is for the end of a row. */
type MomentStyle = 'long' | 'short';

const minute = 60_000;
const hour = 60 * minute;
/** Below it a time is now: nobody counts seconds, and two clocks differ by some. */
const nearlyNow = 45_000;
/** How long the evening before is told in hours; after that it is yesterday. */
const hoursIntoNight = 6 * hour;

/**
 * How long ago a time is, as a reader says it: "now", "9 minutes ago", "2 hours ago", "yesterday", the weekday for
 * six days, then the date. Short: "now", "9 min", "2 hr", "yesterday", "Mon", "12 Mar 2024". A time to come (an
 * article's date, or a wrong clock) is told alike.
 * @returns '' where `at` is not a time.
 */
export function relativeTime(
  at: number,
  now: number,
  locale: string,
  style: MomentStyle = 'long',
): string {
  if (!isTime(at)) return '';
  const age = now - at;
  if (Math.abs(age) < nearlyNow) return relative(locale).format(0, 'second');
  const days = dayOf(now) - dayOf(at);
  if (days === 0 || Math.abs(age) < hoursIntoNight) return countTime(age, locale, style);
  if (Math.abs(days) === 1) return relative(locale).format(-days, 'day');
  if (days > 0 && days < 7) return weekdays[style](locale).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? datesThisYear : dates)[style](locale).format(at);
}

/**
 * A day of which no hour is known: "today", "yesterday", the weekday for six days, then the date. What was published is
 * never told as still to come: where a reader's day has not begun yet, or a page's clock is fast, it is "today".
 *
 * @param at any moment of that day in UTC, whatever the reader's time zone
 * @returns '' where `at` is not a time.
 */
export function relativeDay(at: number, now: number, locale: string): string {
  if (!isTime(at)) return '';
  const days = dayOf(now) - Math.floor(at / (24 * hour));
  if (days < 2 && days > -3) return relative(locale).format(-Math.max(0, days), 'day');
  // The same day of the calendar where the reader is.
  const date = new Date(at);
  const noon = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  return relativeTime(noon.getTime(), now, locale);
}

/** The day in full: "Tuesday, March 12, 2024", as the calendar of UTC has it. '' where `at` is not a time. */
export function exactDay(at: number, locale: string): string {
  return isTime(at) ? wholeDay(locale).format(at) : '';
}

/** Date and time in full: "Tuesday, March 12, 2024 at 2:05 PM". '' where `at` is not a time. */
export function exactTime(at: number, locale: string): string {
  return isTime(at) ? exact(locale).format(at) : '';
}

/** Whether a number is in the range of times that a calendar knows (ECMA-262, "Time Values and Time Range"). */
export function isTime(at: number): boolean {
  return Math.abs(at) <= 8.64e15;
}

/** For how many milliseconds, at least, the answer of {@link relativeTime} stays: until midnight at most. */
export function untilNextWords(at: number, now: number): number {
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  const age = now - at;
  const distance = Math.abs(age);
  const step = distance < hour ? minute : hour;
  const changes = [midnight - now];
  if (distance < nearlyNow) changes.push(nearlyNow - age);
  else if (age < 0) changes.push((distance % step) + 1, distance - nearlyNow + 1);
  else if (age < 24 * hour) changes.push(step - (age % step));
  return Math.min(...changes);
}

function countTime(age: number, locale: string, style: MomentStyle): string {
  const distance = Math.abs(age);
  const unit = distance < hour ? 'minute' : 'hour';
  const count = Math.max(1, Math.floor(distance / (unit === 'minute' ? minute : hour)));
  if (age < 0) return relative(locale).format(count, unit);
  if (style === 'long') return relative(locale).format(-count, unit);
  return (unit === 'minute' ? minutes : hours)(locale).format(count);
}

/** The number of the calendar day that a time falls on: those of two neighbouring days differ by one. */
function dayOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour);
}

/** Making a formatter takes far longer than formatting: each is made once, when it is first asked for. */
function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const exact = dateFormat({ dateStyle: 'full', timeStyle: 'short' });
const wholeDay = dateFormat({ dateStyle: 'full', timeZone: 'UTC' });
const minutes = unitFormat('minute');
const hours = unitFormat('hour');
const weekdays = {
  long: dateFormat({ weekday: 'long' }),
  short: dateFormat({ weekday: 'short' }),
};
const datesThisYear = {
  long: dateFormat({ day: 'numeric', month: 'long' }),
  short: dateFormat({ day: 'numeric', month: 'short' }),
};
const dates = {
  long: dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
  short: dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }),
};

function dateFormat(options: Intl.DateTimeFormatOptions) {
  return perLocale((locale) => new Intl.DateTimeFormat(locale, options));
}

function unitFormat(unit: 'minute' | 'hour') {
  return perLocale(
    (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }),
  );
}
