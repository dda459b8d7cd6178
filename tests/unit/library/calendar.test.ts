import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarYear,
  dayAddress,
  dayName,
  firstDayOfWeek,
  strengthOf,
} from '../../../src/library/calendar.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

describe('a year', () => {
  test('has all its days, one after the other, and begins on its day of the week', () => {
    const year = fc.integer({ min: 1970, max: 2100 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 7 }), (which, firstDay) => {
        const { days, offset } = calendarYear(which, firstDay);
        const names = days.map(dayName);
        expect(new Set(names).size).toBe(days.length);
        expect(names[0]).toBe(`${which}-01-01`);
        expect(names.at(-2)).toBe(`${which}-12-31`);
        expect(names.at(-1)).toBe(`${which + 1}-01-01`);
        expect((firstDay + offset) % 7).toBe(new Date(which, 0, 1).getDay());
      }),
    );
  });

  test('a leap year has a day more', () => {
    expect(calendarYear(2024, 1).days).toHaveLength(367);
    expect(calendarYear(2026, 1).days).toHaveLength(366);
  });
});

test('weeks begin as they do where the language is spoken', () => {
  expect([firstDayOfWeek('de'), firstDayOfWeek('en-US')]).toEqual([1, 7]);
});

test('a day without comments is bare, and one with any is not', () => {
  expect([0, 1, 2, 5, 10, 20].map((count) => strengthOf(count, 20))).toEqual([0, 1, 2, 2, 3, 4]);
  expect(strengthOf(1, 1)).toBe(4);
});

test('the address of a day is a search for just that day', () => {
  const { days } = calendarYear(2026, 1);
  const [begin = 0, end = 0] = days.slice(62, 64);
  const filter = new URLSearchParams(dayAddress(begin, end).split('?')[1]).get('filter') ?? '';
  expect(filter).toBe('after:2026-03-04 before:2026-03-05');
  const zone = (moment: number) => new Date(moment).getTimezoneOffset();
  expect(parseQuery(filter, zone)).toMatchObject({ from: begin, to: end });
});
