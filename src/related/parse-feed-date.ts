import { parseDate } from '../article/parse-date.ts';

/** A clock may be fast by this much: milliseconds. */
const clockSlack = 600_000;

/** Zones by name (RFC 5322, 4.3, and those that feeds use besides), in hours ahead of UTC. */
const zones: Record<string, string> = {
  ut: '+0000',
  wet: '+0000',
  bst: '+0100',
  cet: '+0100',
  west: '+0100',
  cest: '+0200',
  eet: '+0200',
  eest: '+0300',
  msk: '+0300',
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

/**
 * The moment that a feed's date means: what pages write (`article/parse-date.ts`), and besides it years of two digits,
 * zones by name, comments in brackets and wrong days of the week. A date that is no date is none, and so is one that is
 * still to come: whoever writes the hour of their own zone as UTC says that it is later than it is.
 *
 * @returns milliseconds since 1970, or null
 */
export function parseFeedDate(text: string, now: number): number | null {
  const written = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*\p{L}+\.?\s*,\s*/u, '')
    .replace(/\bsept\b/i, 'Sep')
    .replace(
      /^(\d{1,2}[\s-]+\p{L}{3,9}\.?)[\s-]+(\d{2})(?=\s|$)/u,
      (_, day, year) => `${day} ${Number(year) > 69 ? 19 : 20}${year}`,
    )
    .replace(/^(\d{1,2})-(\p{L}{3,9})-(\d{4})/u, '$1 $2 $3')
    .replace(
      /\b(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i,
      (_, sign, hours, minutes = '00') => `${sign}${hours.padStart(2, '0')}${minutes}`,
    )
    .replace(
      /\s+([a-z]{2,4})\s*$/i,
      (whole, zone) => ` ${zones[zone.toLowerCase()] ?? whole.trim()}`,
    )
    .replace(/\s+/g, ' ')
    .trim();
  const moment = parseDate(written, now);
  return moment === null || moment > now + clockSlack ? null : moment;
}
