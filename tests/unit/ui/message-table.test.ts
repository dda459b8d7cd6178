import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MessageTable, sayFrom } from '../../../src/ui/message-table.ts';
import { getMessageFrom } from './say-english.ts';

describe.each(readdirSync('public/_locales'))('the sentences of %s', (language) => {
  const table: MessageTable = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );

  test('are said as the browser says them, whatever fills their gaps', () => {
    const [ours, browsers] = [sayFrom(table), getMessageFrom(table)];
    const gaps = fc.array(fc.oneof(fc.string(), fc.constantFrom('$1', '$$', '$site$')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(table)), gaps, (key, filled) => {
        expect(ours(key, filled)).toBe(browsers(key, filled));
      }),
    );
  });
});

test('an unknown key says nothing', () => {
  expect(sayFrom({})('toString')).toBe('');
  expect(sayFrom({ a: { message: 'A $dollar$$ $1' } })('a')).toBe('A $dollar$$ $1');
});
