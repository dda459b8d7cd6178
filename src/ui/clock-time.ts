/**
 * When something was told, for one row of several in the order of time: with the hour, and with its day where the row
 * above is of another day: "Nov 16, 8:10 AM", then "9:40 AM". All by `Intl`, in the reader's time zone.
 *
 * @param at milliseconds since 1970
 * @param above the time of the row above; `now` of the first: a day that is today goes without saying
 */
export function clockTime(at: number, above: number, now: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...(isOneDay(at, above) ? {} : dayParts(at, now)),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

const isOneDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** A weekday says which day it was for less than a week. */
const week = 6 * 86_400_000;

function dayParts(at: number, now: number): Intl.DateTimeFormatOptions {
  if (at <= now && now - at < week) return { weekday: 'short' };
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) };
}
