import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWritten } from '../../../src/thread/parse-written.ts';
import { isPlain, plainBlocks } from '../../../src/thread/plain-writing.ts';

test.each([
  'One line.',
  'One\ntwo\n\nthree, with https://harbourpost.example/a and (brackets)!',
  'A dash - in it, 1. in it; a + b = c & "d"\n\n\n\n#word',
  '',
])('%j has nothing that Markdown reads', (text) => {
  expect(isPlain(text)).toBe(true);
  expect(plainBlocks(text)).toEqual(parseWritten(text));
});

test.each([
  'a *b*',
  '> a',
  '- a',
  '1. a',
  ' a',
  'a  \nb',
  '[a](b)',
  '`a`',
  'a\\*',
  'a\r\nb',
  '\ta',
])('%j may have', (text) => {
  expect(isPlain(text)).toBe(false);
});

test('what has nothing that Markdown reads is the same whether it is read or not', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'ab1 .\n\n-+()!#&:/="|$%^{}@?;,\'\t\u00a0é字'),
    fc.constantFrom('\n- ', '\n1) ', '\n===', '\n---', '&amp;', 'www.a.example', '~', '\u2028'),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  );
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('')),
      (text) => {
        if (isPlain(text)) expect(plainBlocks(text)).toEqual(parseWritten(text));
      },
    ),
    { numRuns: 2000 },
  );
});
