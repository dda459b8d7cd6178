import { expect, test } from 'vitest';
import { surveyTable } from '../../../src/formats/survey-table.ts';

const survey = (dates: string[], usual: 'dayFirst' | 'monthFirst') => {
  const rows = dates.map((date, n) => `${n},${date}`);
  return surveyTable([`n,date\n${rows.join('\n')}\n`], { delimiter: ',', most: 2, usual });
};

test('the first rows are shown, and one date decides for its column, wherever it stands', async () => {
  const table = await survey(['02/11/2026', '03/11/2026', '13/11/2026'], 'monthFirst');
  expect(table).toEqual({
    header: ['n', 'date'],
    rows: [
      ['0', '02/11/2026'],
      ['1', '03/11/2026'],
    ],
    orders: ['monthFirst', 'dayFirst'],
  });
  const others = await survey(['02/11/2026', '02/13/2026'], 'dayFirst');
  expect(others.orders[1]).toBe('monthFirst');
});

test('where none decides it is the usual order, and where they differ that of the more', async () => {
  expect((await survey(['02/11/2026'], 'monthFirst')).orders[1]).toBe('monthFirst');
  expect((await survey(['02/11/2026'], 'dayFirst')).orders[1]).toBe('dayFirst');
  const mixed = ['13/11/2026', '14/11/2026', '11/15/2026'];
  expect((await survey(mixed, 'monthFirst')).orders[1]).toBe('dayFirst');
});
