import { expect, test } from 'vitest';
import { writeNumber, writeTable } from '../../bench/table.ts';

const bare = { limit: null, ratio: null, goal: null, holds: null, spread: null };

test('a table has a head, a rule and a line for each row, with columns of one width', () => {
  const table = writeTable([
    {
      case: 'opened, against an empty one',
      metric: 'time',
      unit: 'ms',
      value: 120.4,
      limit: 98.76,
      ratio: 1.219,
      goal: 'at most 1.5 times',
      holds: true,
      spread: [110, 130.61],
    },
    { ...bare, case: 'loaded', metric: 'workers', unit: '', value: 0 },
  ]);
  const lines = table.split('\n');
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(
    /^\| opened, against an empty one \| time +\| 120 ms +\| 110 to 131 +\| 98\.8 ms +\| 1\.22 +\| at most 1\.5 times +\| yes +\|$/,
  );
  expect(lines[3]?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    'loaded',
    'workers',
    '0',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('a promise that was not kept says no', () => {
  const row = { ...bare, case: 'a', metric: 'b', unit: '', value: 2, goal: 'none', holds: false };
  expect(writeTable([row])).toMatch(/\| none +\| no +\|$/);
});

test('what would break a line of a table does not', () => {
  const row = { ...bare, case: 'a|b\nc', metric: 'm', unit: '', value: 1 };
  expect(writeTable([row]).split('\n').at(-1)).toMatch(/^\| a\\\|b c +\| m /);
});

test.each([
  [0, '0'],
  [0.004, '0'],
  [3.456, '3.46'],
  [8, '8'],
  [12.34, '12.3'],
  [99.99, '100'],
  [1234.5, '1,235'],
  [111796, '111,796'],
])('%d is written %s', (value, written) => {
  expect(writeNumber(value)).toBe(written);
});
