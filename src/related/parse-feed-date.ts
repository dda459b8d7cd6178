import { monthOf } from '../article/month-names.ts';
import { isWholeDay, months, parseDate } from '../article/parse-date.ts';

/** A clock may be fast by this much: milliseconds. */
const clockSlack = 600_000;

/** Zones by name (RFC 5322, 4.3, and those that feeds use besides), in hours ahead of UTC. */
const zones: Record<string, string> = {
  ut: '+0000',
  wet: '+0000',
  bst: '+0100',
  cet: '+0100',
  mez: '+0100',
  west: '+0100',
  cest: '+0200',
  mesz: '+0200',
  eet: '+0200',
  eest: '+0300',
  msk: '+0300',
  мск: '+0300',
  ist: '+0530',
  sgt: '+0800',
  hkt: '+0800',
  jst: '+0900',
  kst: '+0900',
  aest: '+1000',
  aedt: '+1100',
  nzst: '+1200',
  nzdt: '+1300',
  edt: '-0400',
  est: '-0500',
  cdt: '-0500',
  cst: '-0600',
  mdt: '-0600',
  mst: '-0700',
  pdt: '-0700',
  pst: '-0800',
};

/** No date is longer, in UTF-16 units. */
const longestDate = 100;

/**
 * The moment that a feed's date means: what pages write (`article/parse-date.ts`), and besides it years of two digits,
 * zones by name, comments in brackets, wrong days of the week, months in many languages, hours of the morning and the
 * afternoon, and what the libraries of programs write. A date that is no date is none, and so is one that is still to
 * come: whoever writes the hour of their own zone as UTC says that it is later than it is. A day of which no hour is
 * known has begun at its midnight.
 *
 * @returns milliseconds since 1970, or null
 */
export function parseFeedDate(text: string, now: number): number | null {
  if (text.length > longestDate) return null;
  const moment = parseDate(withZone(withMonth(withClock(text))), now);
  if (moment === null || moment <= now + clockSlack) return moment;
  const midnight = moment - 43_200_000;
  return isWholeDay(moment) && midnight <= now ? midnight : null;
}

/** Without remarks, and with a time as `15:00`. */
function withClock(text: string): string {
  return (
    text
      .replace(/[(（][^)）]*[)）]/g, ' ')
      .replace(
        /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
        (_, year, month, day) => `${year}-${month}-${day} `,
      )
      .replace(/(\d{1,2})\s?[時时시]\s?(\d{1,2})\s?[分분](?:\s?\d{1,2}\s?[秒초])?/, '$1:$2')
      .replace(
        /(\d{1,2}):(\d{2})(:\d{2})?\s*([ap])\.?m\b\.?/i,
        (_, hours, minutes, seconds = '', half) =>
          `${(Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)}:${minutes}${seconds}`,
      )
      .replace(/\s*(?:Uhr|ч\.?)(?=\s|$)/i, '')
      // "- 10:00", "um 10:00", "г., в 10:00"
      .replace(/(?:\s+г\.?)?,?\s+(?:-|–|\||at|um|à|a las|в)\s+(?=\d{1,2}:\d{2})/i, ' ')
      .replace(/\s+г\.?(?=,|\s|$)/, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Without the day of the week, and with the month in English behind the day. */
function withMonth(text: string): string {
  return (
    text
      // A day of the week may look like a month: "mar. 30 nov. 2026".
      .replace(/^\p{L}+\.?\s*[,，]\s*/u, '')
      .replace(/^\p{L}+\.?\s+(?=\d{1,2}\.?[\s-]+(?:de\s+)?\p{L}{3})/u, '')
      .replace(/(?<=\p{L})\.?,?\s+del?\s+(?=\d{4})/iu, ' ')
      .replace(/(?<=\d\.?)\s+(?:de|of)\s+(?=\p{L})/iu, ' ')
      .replace(/(?<!\p{L})\p{L}[\p{L}\p{M}]{2,}/gu, (word) => {
        const month = word.toLowerCase() in zones ? -1 : monthOf(word);
        return months[month] ?? word;
      })
      .replace(
        /^(\d{1,2}[\s-]+\p{L}{3,9}\.?)[\s-]+(\d{2})(?=\s|$)/u,
        (_, day, year) => `${day} ${Number(year) > 69 ? 19 : 20}${year}`,
      )
      .replace(/^(\d{1,2})-(\p{L}{3,9})-(\d{4})/u, '$1 $2 $3')
      // Mon Nov 30 10:00:00 UTC 2026
      .replace(
        /^(?:\p{L}+\s)?(\p{L}{3})\s(\d{1,2})\s(\d{1,2}:\d{2}(?::\d{2})?)\s(?:(\p{L}{2,5}|[+-]\d{4})\s)?(\d{4})$/u,
        (_, month, day, time, zone = '', year) => `${day} ${month} ${year} ${time} ${zone}`,
      )
  );
}

function withZone(text: string): string {
  return text
    .replace(
      /\b(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i,
      (_, sign, hours, minutes = '00') => `${sign}${hours.padStart(2, '0')}${minutes}`,
    )
    .replace(
      /\s+(\p{L}{2,4})\s*$/u,
      (whole, zone) => ` ${zones[zone.toLowerCase()] ?? whole.trim()}`,
    )
    .trim();
}
