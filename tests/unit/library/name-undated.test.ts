import { expect, test } from 'vitest';
import { nameUndated } from '../../../src/library/name-undated.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';

const named = (query: string) => nameUndated(parseQuery(query, () => 0).undated, query);

test('what should be a date and is none is named, once it is typed', () => {
  expect(named('after:yesterday piers before:2026 after:yesterday')).toEqual(['after:yesterday']);
  expect(named('AFTER:"last week" before:2026-02-30')).toEqual([
    'after:last week',
    'before:2026-02-30',
  ]);
  for (const begun of ['Before:2', 'before:202', 'before:2026-', 'before:2026-0', 'before:2026.3.'])
    expect([named(begun), named(`${begun} x`)]).toEqual([[], [begun.toLowerCase()]]);
  expect(named('before:2026-13')).toEqual(['before:2026-13']);
});
