import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactDay,
  exactTime,
  relativeDay,
  relativeTime,
  untilNextWords,
} from '../../../src/ui/moment.ts';

/** A Tuesday afternoon, by the clock on the wall wherever the test runs. */
const now = new Date(2024, 2, 12, 14, 5).getTime();
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('relativeTime', () => {
  it.each([
    [now, 'now', 'now'],
    [now - 44 * second, 'now', 'now'],
    [now - 45 * second, '1 minute ago', '1 min'],
    [now - 9.9 * minute, '9 minutes ago', '9 min'],
    [now - 59.9 * minute, '59 minutes ago', '59 min'],
    [now - hour, '1 hour ago', '1 hr'],
    [now - 13 * hour, '13 hours ago', '13 hr'],
    [new Date(2024, 2, 11, 23, 59).getTime(), 'yesterday', 'yesterday'],
    [new Date(2024, 2, 11, 0, 0).getTime(), 'yesterday', 'yesterday'],
    [new Date(2024, 2, 10, 23, 59).getTime(), 'Sunday', 'Sun'],
    [new Date(2024, 2, 6, 0, 0).getTime(), 'Wednesday', 'Wed'],
    [new Date(2024, 2, 5, 23, 59).getTime(), '5 March', 'Mar 5'],
    [new Date(2023, 11, 31).getTime(), '31 December 2023', 'Dec 31, 2023'],
    [now + 44 * second, 'now', 'now'],
    [now + 5 * minute, 'in 5 minutes', 'in 5 minutes'],
    [new Date(2024, 2, 13, 23, 0).getTime(), 'tomorrow', 'tomorrow'],
    [new Date(2024, 2, 15).getTime(), '15 March', 'Mar 15'],
  ])('tells %i', (at, long, short) => {
    expect(relativeTime(at, now, 'en-GB')).toBe(long);
    expect(relativeTime(at, now, 'en', 'short')).toBe(short);
  });

  it('tells the evening before in hours for a while after midnight', () => {
    const evening = new Date(2024, 2, 11, 22, 0).getTime();
    expect(relativeTime(evening, new Date(2024, 2, 12, 1, 0).getTime(), 'en')).toBe('3 hours ago');
    expect(relativeTime(evening, new Date(2024, 2, 12, 4, 0).getTime(), 'en')).toBe('yesterday');
  });

  it('speaks the language it is asked for', () => {
    expect(relativeTime(now - 2 * hour, now, 'de')).toBe('vor 2 Stunden');
    expect(relativeTime(now - 26 * hour, now, 'fr')).toBe('hier');
  });

  it('has no words for what is no time', () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER]) {
      expect(relativeTime(at, now, 'en')).toBe('');
      expect(exactTime(at, 'en')).toBe('');
    }
  });

  it('has words for any time', () => {
    const time = fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true });
    fc.assert(
      fc.property(time, time, (at, other) => {
        expect(relativeTime(at, other, 'en')).not.toBe('');
        expect(relativeTime(at, other, 'en', 'short')).not.toBe('');
      }),
    );
  });
});

describe('relativeDay', () => {
  it.each([
    [Date.UTC(2024, 2, 14, 12), 'today'],
    [Date.UTC(2024, 2, 13, 12), 'today'],
    [Date.UTC(2024, 2, 12, 12), 'today'],
    [Date.UTC(2024, 2, 12, 23, 59), 'today'],
    [Date.UTC(2024, 2, 11, 12), 'yesterday'],
    [Date.UTC(2024, 2, 10, 12), 'Sunday'],
    [Date.UTC(2024, 2, 5, 12), '5 March'],
    [Date.UTC(2023, 11, 31, 12), '31 December 2023'],
    [Number.NaN, ''],
  ])('tells %i without an hour, and never as still to come', (at, words) => {
    for (const hours of [0, 9, 23]) {
      expect(relativeDay(at, new Date(2024, 2, 12, hours).getTime(), 'en-GB')).toBe(words);
    }
  });

  it('is exact without an hour', () => {
    expect(exactDay(Date.UTC(2024, 2, 12, 12), 'en-GB')).toMatch(/^Tuesday,? 12 March 2024$/);
    expect(exactDay(Number.NaN, 'en')).toBe('');
  });
});

describe('exactTime', () => {
  it('has the day, the date and the time', () => {
    expect(exactTime(now, 'en-GB')).toMatch(/^Tuesday,? 12 March 2024 at 14:05$/);
  });
});

describe('untilNextWords', () => {
  const distances = fc.oneof(
    fc.integer({ min: -2 * minute, max: 2 * minute }),
    fc.integer({ min: -2 * hour, max: 2 * hour }),
    fc.integer({ min: -30 * hour, max: 30 * hour }),
    fc.integer({ min: -400 * 24 * hour, max: 400 * 24 * hour }),
  );
  const clocks = fc.integer({ min: now, max: now + 24 * hour });

  it('is a time through which the words stay', () => {
    fc.assert(
      fc.property(
        distances,
        clocks,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (distance, clock, part) => {
          const at = clock - distance;
          const stay = untilNextWords(at, clock);
          expect(stay).toBeGreaterThan(0);
          const later = clock + Math.floor((stay - 1) * part);
          for (const style of ['long', 'short'] as const) {
            expect(relativeTime(at, later, 'en', style)).toBe(relativeTime(at, clock, 'en', style));
          }
          expect(relativeTime(at, clock + stay - 1, 'en')).toBe(relativeTime(at, clock, 'en'));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not shorter than the words make it', () => {
    expect(untilNextWords(now - 10 * second, now)).toBe(35 * second);
    expect(untilNextWords(now - 2.5 * minute, now)).toBe(minute / 2);
    expect(untilNextWords(now - 2.25 * hour, now)).toBe(0.75 * hour);
    expect(untilNextWords(now - 100 * hour, now)).toBe(9 * hour + 55 * minute);
    expect(untilNextWords(Number.NaN, now)).toBe(9 * hour + 55 * minute);
  });
});
