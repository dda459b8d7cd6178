import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFeedDate } from '../../../src/related/parse-feed-date.ts';
import { now } from './sample-feeds.ts';

const nine = Date.UTC(2026, 10, 28, 9);

it.each([
  'Sat, 28 Nov 2026 09:00:00 GMT',
  'Mon, 28 Nov 2026 09:00:00 GMT',
  'Sat, 28 Nov 2026 10:00:00 +0100',
  'Sat, 28 Nov 2026 10:00:00 +01:00 (CET)',
  'Sat, 28 Nov 26 04:00:00 EST',
  '28 Nov 2026 09:00 Z',
  '28-Nov-2026 09:00:00 UT',
  'Sat, 28 Nov 2026 18:00:00 JST',
  'Sat, 28 Nov 2026 11:00:00 GMT+2',
  '2026-11-28T09:00:00Z',
  '2026-11-28T10:00:00.123+01:00',
  '2026-11-28 09:00:00',
  '20261128T090000Z',
  'November 28, 2026 09:00',
  'samedi, 28 Nov 2026 09:00:00 GMT',
  String(nine / 1000),
])('%s', (text) => expect(parseFeedDate(text, now)).toBe(nine));

it.each([
  '',
  'soon',
  'Sat, 31 Feb 2026 09:00:00 GMT',
  'Sat, 28 Foo 2026 09:00:00 GMT',
  '3/5/2026',
  '2026-13-01',
  '1970-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
])('%j is none', (text) => expect(parseFeedDate(text, now)).toBeNull());

it('what is to come is none, but for a clock that is a little fast', () => {
  const later = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  expect(parseFeedDate(later(5), now)).toBe(now + 300_000);
  expect(parseFeedDate(later(30), now)).toBeNull();
  expect(parseFeedDate(later(60 * 24 * 400), now)).toBeNull();
});

it('a date as servers write it is that moment, and no text throws', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1996, 0), max: now }), (moment) => {
      const second = Math.floor(moment / 1000) * 1000;
      expect(parseFeedDate(new Date(second).toUTCString(), now)).toBe(second);
      expect(parseFeedDate(new Date(second).toISOString(), now)).toBe(second);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const moment = parseFeedDate(text, now);
      if (moment !== null) expect(moment).toBeLessThanOrEqual(now + 600_000);
    }),
  );
});
