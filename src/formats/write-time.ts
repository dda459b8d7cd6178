/** The last moment that a date can name (https://tc39.es/ecma262/#sec-time-values-and-time-range). */
const lastMoment = 8.64e15;

/** A moment, in milliseconds since 1970, as files of other programs have it: ISO 8601 in UTC. Never throws. */
export function writeTime(moment: number): string {
  return new Date(Math.max(-lastMoment, Math.min(moment, lastMoment))).toISOString();
}
