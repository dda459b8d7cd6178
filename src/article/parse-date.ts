const day = 86_400_000;
const minute = 60_000;

/** `2024-03-05`, `2024/3/5`, `20240305`, each with `T10:00(:00(.000))` and a zone if there is one. */
const numeric =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\[[^\]]*\])?$/i;

/** `Tue, 05 Mar 2024 10:00:00 +0000`, `5 March 2024`. */
const dayFirst =
  /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

/** `March 5, 2024`, `Mar 5, 2024 10:00`. */
const monthFirst =
  /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

/** The months, as a date has them at least. */
export const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/**
 * The moment that a page's date means, in the notations in which pages write dates for machines: ISO 8601 and its
 * relatives, RFC 5322, Unix time, and English dates with the month as a word. Nothing is guessed: `3/5/2024` may be
 * in March or in May, and is none.
 *
 * A date without a time means noon in UTC, so that it is the same day for nearly every reader. A time without a zone
 * is taken for UTC.
 *
 * @param now milliseconds since 1970; a date more than two days later is none, nor is one before 1500 or at the very
 * start of 1970, where clocks that were never set stand
 * @returns milliseconds since 1970, or null
 */
export function parseDate(text: string, now: number): number | null {
  const written = text.trim();
  const moment = written.length > 60 ? null : readMoment(written);
  if (moment === null || Math.abs(moment) < day) return null;
  return moment > now + 2 * day || moment < Date.UTC(1500, 0) ? null : moment;
}

/**
 * Whether a moment of {@link parseDate} may be a day of which no hour is known. An article of exactly that hour is taken
 * for one too: nothing is lost but its hour.
 */
export function isWholeDay(moment: number): boolean {
  return moment % day === day / 2;
}

function readMoment(text: string): number | null {
  if (/^1\d{9}$/.test(text)) return Number(text) * 1000;
  if (/^1\d{12}$/.test(text)) return Number(text);
  const [, year, separator, month, date, ...time] = numeric.exec(text) ?? [];
  // Without separators only eight digits are a date.
  if (year && (separator || /^\d{8}(?!\d)/.test(text))) {
    return toMoment(year, Number(month) - 1, date, time);
  }
  const [, firstDay, firstMonth, ...afterDay] = dayFirst.exec(text) ?? [];
  if (firstDay) return toMoment(afterDay[0], monthOf(firstMonth), firstDay, afterDay.slice(1));
  const [, wordMonth, secondDay, ...afterMonth] = monthFirst.exec(text) ?? [];
  return toMoment(afterMonth[0], monthOf(wordMonth), secondDay, afterMonth.slice(1));
}

function monthOf(word = ''): number {
  return months.indexOf(word.slice(0, 3).toLowerCase());
}

/** Parts as a moment; null for a day or an hour that no calendar or clock has. */
function toMoment(
  year: string | undefined,
  month: number,
  date: string | undefined,
  [hours, minutes, seconds, zone]: (string | undefined)[],
): number | null {
  const start = new Date(Date.UTC(Number(year), month, Number(date)));
  // Years before 100 would be taken for 19xx; no calendar has a day that moves to another month.
  if (start.getUTCFullYear() !== Number(year) || start.getUTCMonth() !== month) return null;
  if (hours === undefined) return start.getTime() + day / 2;
  const clock = [Number(hours), Number(minutes), Number(seconds ?? 0)] as const;
  if (clock[0] > 24 || clock[1] > 59 || clock[2] > 60) return null;
  const [, sign, zoneHours = 0, zoneMinutes = 0] =
    /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '') ?? [];
  const ahead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -minute : minute);
  return start.getTime() + (clock[0] * 60 + clock[1]) * minute + clock[2] * 1000 - ahead;
}
