import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/article/parse-date.ts';

const now = Date.UTC(2026, 10, 20, 12);
const read = (text: string) => {
  const moment = parseDate(text, now);
  return moment === null ? null : new Date(moment).toISOString();
};

describe('parseDate', () => {
  it.each([
    ['2026-05-03', '2026-05-03T12:00:00.000Z'],
    ['2026/05/03', '2026-05-03T12:00:00.000Z'],
    ['2026/5/3', '2026-05-03T12:00:00.000Z'],
    ['20260503', '2026-05-03T12:00:00.000Z'],
    ['2026-05-03T10:20:30Z', '2026-05-03T10:20:30.000Z'],
    ['2026-05-03T10:20:30.123Z', '2026-05-03T10:20:30.000Z'],
    ['2026-05-03T10:20Z', '2026-05-03T10:20:00.000Z'],
    ['2026-05-03T10:20:30+02:00', '2026-05-03T08:20:30.000Z'],
    ['2026-05-03T10:20:30+0200', '2026-05-03T08:20:30.000Z'],
    ['2026-05-03T10:20:30+02', '2026-05-03T08:20:30.000Z'],
    ['2026-05-03T10:20:30-05:30', '2026-05-03T15:50:30.000Z'],
    ['2026-05-03 10:20:30', '2026-05-03T10:20:30.000Z'],
    ['2026-05-03 10:20:30 UTC', '2026-05-03T10:20:30.000Z'],
    ['20260503T102030Z', '2026-05-03T10:20:30.000Z'],
    ['2026-05-03T10:20:30+02:00[Europe/Berlin]', '2026-05-03T08:20:30.000Z'],
    ['Sun, 03 May 2026 10:20:30 +0200', '2026-05-03T08:20:30.000Z'],
    ['Sun, 03 May 2026 10:20:30 GMT', '2026-05-03T10:20:30.000Z'],
    ['3 May 2026', '2026-05-03T12:00:00.000Z'],
    ['May 3, 2026', '2026-05-03T12:00:00.000Z'],
    ['May 3rd 2026', '2026-05-03T12:00:00.000Z'],
    ['Sunday, September 13, 2026', '2026-09-13T12:00:00.000Z'],
    ['Sept. 13, 2026', '2026-09-13T12:00:00.000Z'],
    ['1777803630', '2026-05-03T10:20:30.000Z'],
    ['1777803630123', '2026-05-03T10:20:30.123Z'],
    [' 2026-05-03 ', '2026-05-03T12:00:00.000Z'],
    ['1912-04-15', '1912-04-15T12:00:00.000Z'],
    ['2024-02-29', '2024-02-29T12:00:00.000Z'],
    ['2026-11-21T23:00:00Z', '2026-11-21T23:00:00.000Z'],
  ])('reads %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    '',
    'yesterday',
    '3 hours ago',
    '2026',
    '2026-05',
    '3/5/2026',
    '05-03-2026',
    '2026-13-03',
    '2026-02-30',
    '2025-02-29',
    '2026-05-03T25:00:00Z',
    '2026-05-03T10:61:00Z',
    '2026-05/03',
    '2026503',
    '99999999',
    '12345',
    '1970-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '0000-00-00',
    '2026-11-23T12:00:01Z',
    '2106-02-07',
    'Foo 3, 2026',
    '{{ date }}',
    `2026-05-03${' '.repeat(100)}x`,
  ])('does not invent one from %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads back every moment that it is given in ISO 8601', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date(now), noInvalidDate: true }),
        (date) => {
          const seconds = Math.floor(date.getTime() / 1000) * 1000;
          expect(parseDate(date.toISOString(), now)).toBe(seconds);
        },
      ),
    );
  });

  it('never throws, and never gives a date in the future', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d:/TZ +.-]{1,30}$/));
    fc.assert(
      fc.property(text, (given) => {
        expect(parseDate(given, now) ?? 0).toBeLessThanOrEqual(now + 2 * 86_400_000);
      }),
      { numRuns: 2000 },
    );
  });
});
