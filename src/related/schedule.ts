import type { SourceFault } from './source.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const soonest = 30 * minute;
const latest = day;
/** However long a server asks for patience. */
const longestPatience = 7 * day;

/**
 * When a source that was read is to be asked for again: after an hour; after longer where it has nothing new for days, or
 * where the feed or its server say how long it may be kept.
 *
 * @param newest when its newest item is from, or null
 * @param patience how long it may be kept, in milliseconds, or 0
 * @param source its address: sources that were added together are not all asked for at once
 */
export function nextAfterReading(
  now: number,
  { newest, patience, source }: { newest: number | null; patience: number; source: string },
): number {
  const age = newest === null ? 0 : now - newest;
  const usual = age > 30 * day ? 12 * hour : age > 7 * day ? 4 * hour : hour;
  return now + spread(Math.min(latest, Math.max(usual, soonest, patience)), source);
}

/**
 * When a source that could not be read is to be asked for again: a quarter of an hour later, and twice as long with each
 * time in a row, up to a day. Null for what has ended, or needs the reader's permission.
 *
 * @param failures how often in a row it could not be read, this time included
 * @param patience how long the server asks to wait, in milliseconds, or 0
 */
export function nextAfterFailure(
  now: number,
  {
    fault,
    failures,
    patience,
    source,
  }: { fault: SourceFault; failures: number; patience: number; source: string },
): number | null {
  if (fault === 'gone' || fault === 'forbidden') return null;
  const pause = Math.min(latest, 15 * minute * 2 ** Math.min(failures - 1, 10));
  return now + spread(Math.max(pause, Math.min(patience, longestPatience)), source);
}

/** A little longer, by up to a tenth: always the same for a source. */
function spread(pause: number, source: string): number {
  let sum = 0;
  for (const letter of source) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1000;
  return Math.round(pause * (1 + sum / 10_000));
}

/**
 * How long a server asks to wait (`Retry-After`: seconds or a date; RFC 9110, 10.2.3).
 *
 * @returns milliseconds; 0 where it does not say
 */
export function readRetryAfter(header: string, now: number): number {
  const written = header.trim();
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  const moment = Date.parse(written);
  return Number.isNaN(moment) ? 0 : Math.max(0, moment - now);
}

/**
 * How long an answer stays good (`Cache-Control: max-age`; RFC 9111, 5.2.2.1).
 *
 * @returns milliseconds; 0 where the server does not say
 */
export function readMaxAge(header: string): number {
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i.exec(header)?.[1];
  return seconds === undefined ? 0 : Number(seconds) * 1000;
}
