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
  'Sat Nov 28 09:00:00 2026',
  'Sat Nov 28 10:00:00 CET 2026',
  'Nov 28, 2026 9:00 AM',
  'Saturday, November 28, 2026 - 09:00',
  'Saturday, November 28, 2026 at 09:00 a.m.',
  'Sa, 28 Nov 2026 10:00:00 MEZ',
  'Samstag, 28. November 2026, 09:00 Uhr',
  'sam., 28 novembre 2026 09:00:00 GMT',
  'samedi 28 novembre 2026 à 09:00',
  'sáb, 28 de noviembre de 2026 09:00:00 +0000',
  'Сб, 28 ноября 2026 12:00:00 +0300',
  '28 ноября 2026 г., 09:00',
  '2026年11月28日 09:00',
  '2026年11月28日（土）9時00分',
  String(nine / 1000),
])('%s', (text) => expect(parseFeedDate(text, now)).toBe(nine));

it.each([
  ['Mi, 4 März 2026 12:00:00 GMT', Date.UTC(2026, 2, 4, 12)],
  ['mar. 3 févr. 2026 12:00', Date.UTC(2026, 1, 3, 12)],
  ['Nov 27, 2026 12:30 PM', Date.UTC(2026, 10, 27, 12, 30)],
  ['Nov 27, 2026 12:30 AM', Date.UTC(2026, 10, 27, 0, 30)],
  ['Wed, 1 Jul 2026 14:00:00 MESZ', Date.UTC(2026, 6, 1, 12)],
  ['2026年11月28日', Date.UTC(2026, 10, 28, 12)],
])('%s', (text, moment) => expect(parseFeedDate(text, now)).toBe(moment));

it('a day that has begun has begun at midnight, one that has not is none', () => {
  const morning = Date.UTC(2026, 10, 29, 8);
  expect(parseFeedDate('2026-11-29', morning)).toBe(Date.UTC(2026, 10, 29));
  expect(parseFeedDate('2026-11-30', morning)).toBeNull();
});

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
