import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDate, readDateCell, tellDayOrder } from '../../../src/formats/read-date.ts';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'America/Los_Angeles';
});
afterEach(() => {
  process.env.TZ = zone;
});

const iso = (moment: number) => (Number.isNaN(moment) ? 'none' : new Date(moment).toISOString());
const noon = '2026-11-02T12:00:00.000Z';
/** Ten in the morning in Los Angeles. */
const ten = '2026-11-02T18:00:00.000Z';

test.each([
  ['2026-11-02', noon],
  ['02.11.2026', noon],
  ['2.11.26', noon],
  ['02. 11. 2026', noon],
  ['02/11/2026', noon],
  ['2-11-2026', noon],
  ['2026/11/2', noon],
  ['2026. 11. 2.', noon],
  ['2026年11月2日', noon],
  ['2. November 2026', noon],
  ['2 de noviembre de 2026', noon],
  ['2 nov. 2026', noon],
  ['02-Nov-26', noon],
  ['November 2nd, 2026', noon],
  ['Monday, November 2, 2026', noon],
  ['02.11.2026 10:00', ten],
  ['02.11.2026, 10.00 Uhr', ten],
  ['2/11/2026 10:00:00 a. m.', ten],
  ['2026/11/02 10:00', ten],
  ['2026-11-02 10:00', ten],
  ['2026-11-02T10:00:00', ten],
  ['2026-11-02T18:00:00Z', ten],
  ['2026-11-02 18:00:00.000000+00:00', ten],
  ['Mon, 02 Nov 2026 18:00:00 +0000', ten],
  ['Mon Nov 02 2026 10:00:00 GMT-0800 (PST)', ten],
  ['Mon Nov  2 10:00:00 2026', ten],
  ['Nov 2, 2026 10:00 AM', ten],
])('%s, with the day first', (text, moment) => {
  expect(iso(readDate(text, 'dayFirst'))).toBe(moment);
});

test('which number is the month is as told, unless it can be only one of them', () => {
  expect(iso(readDate('11/02/2026', 'monthFirst'))).toBe(noon);
  expect(iso(readDate('11-2-26', 'monthFirst'))).toBe(noon);
  // Points stand where the day comes first.
  expect(iso(readDate('02.11.2026', 'monthFirst'))).toBe(noon);
  expect(iso(readDate('13/11/2026', 'monthFirst'))).toBe('2026-11-13T12:00:00.000Z');
  expect(iso(readDate('11/13/2026', 'dayFirst'))).toBe('2026-11-13T12:00:00.000Z');
});

test.each([
  '',
  '5',
  '2026',
  '46328',
  '13/13/2026',
  '31.02.2026',
  '2026-02-31',
  'chapter 5',
  'chapter 5 2026',
  'yesterday',
  '02.11.2026 at some time',
  '1/2/345',
])('%j is no date', (text) => {
  expect(readDate(text, 'dayFirst')).toBeNaN();
  expect(readDateCell(text, 'dayFirst')).toBeNaN();
});

test('seconds and milliseconds are dates in a table', () => {
  expect(readDateCell('1793642400', 'dayFirst')).toBe(1_793_642_400_000);
  expect(readDateCell('1793642400123', 'dayFirst')).toBe(1_793_642_400_123);
});

test('a date tells its order where one number is no month', () => {
  const texts = ['13/11/2026', '11/13/2026', '1/2/2026', '2026-11-13', '', 'word'];
  expect(texts.map(tellDayOrder)).toEqual(['dayFirst', 'monthFirst', null, null, null, null]);
});

test('any text is read without a throw, as a moment after 1970 or none', () => {
  const part = fc.constantFrom('1', '13', '2026', '.', '/', '-', ' ', ':', 'T', 'Nov', 'a. m.');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const moment = readDateCell(written, 'monthFirst');
      expect(Number.isNaN(moment) || (Number.isSafeInteger(moment) && moment >= 0)).toBe(true);
    }),
  );
});
