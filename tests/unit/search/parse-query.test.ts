import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, parseQuery } from '../../../src/search/parse-query.ts';
import { hasAll, markWords, showMatch } from '../../../src/search/show-match.ts';
import { countTerms } from '../../../src/search/split-terms.ts';

const parse = (text: string, zone = 0) => parseQuery(text, () => zone);
const day = 86_400_000;

test('words are folded, and quotes of any language hold them together', () => {
  expect(parse('Ferry CAFÉ').words.map(({ folded }) => folded)).toEqual(['ferry', 'cafe']);
  for (const quoted of ['"a Word"', '“a Word”', '„a Word“', '«a Word»', '「a Word」', '"a word']) {
    expect(parse(quoted).phrases).toEqual(['a word']);
  }
  expect(parse('"one"').phrases).toEqual(['one']);
  expect(parse('"on').phrases).toEqual([]);
});

test('what stands before a colon narrows it', () => {
  expect(parse('site:https://www.Example.com/a?b').sites).toEqual(['example.com']);
  expect(parse('tag:#Ferries #Ships').hashtags).toEqual(['ferries', 'ships']);
  expect(parse('by:"Ana María" by:Tom').authors).toEqual(['ana maria', 'tom']);
  expect(parse('http://example.com').sites).toEqual([]);
  expect(parse('nobody:knows').words.map(({ folded }) => folded)).toEqual(['nobody', 'knows']);
});

test('dates begin by the reader\u2019s clock, and what is none asks for nothing', () => {
  const utc = Date.UTC(2026, 2, 1);
  expect(parse('after:2026-03').from).toBe(utc);
  expect(parse('before:2026-3-1').to).toBe(utc);
  expect(parse('after:2026-03', -60).from).toBe(utc - 3_600_000);
  expect(parse('after:2026 after:2026-03').from).toBe(utc);
  expect(parse('after:2026-02-28').from).toBe(utc - day);
  for (const none of ['after:2026-02-30', 'after:soon', 'before:', 'after:2026-13']) {
    expect(isEmpty(parse(none)) || parse(none).words.length > 0).toBe(true);
    expect(parse(none).from).toBe(0);
  }
});

test('any text is a query, and a text with its words has all that it asks for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { words } = parse(text);
      const terms = countTerms(text);
      for (const word of words) {
        const known = word.terms.every((one) =>
          [...terms.keys()].some((has) => has.startsWith(one)),
        );
        expect(known).toBe(true);
      }
    }),
  );
});

test('what was found is shown around its first match, marked', () => {
  const text = `${'before it '.repeat(40)}the **island** line, ${'and after '.repeat(40)}`;
  const { text: shown, marks } = showMatch(parse('isl'), { text });
  expect(shown.length).toBeLessThan(220);
  expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['isl']);
  expect(shown.startsWith('… ') && shown.endsWith(' …')).toBe(true);
  expect(hasAll(parse('"island line"'), text)).toBe(true);
  expect(hasAll(parse('"line island"'), text)).toBe(false);
});

/** What is shown of a text, with what was looked for in brackets. */
function drawn(query: string, text: string): string {
  const { text: shown, marks } = showMatch(parse(query), { text });
  return marks.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    shown,
  );
}

test.each([
  [
    '"island line"',
    'The island has a line: the Island lines, island  LINE.',
    'The island has a line: the Island lines, [island LINE].',
  ],
  ['"island line" cut', 'island; line, cut', '[island; line], [cut]'],
  ['"isl"', 'an island, and isl.', 'an island, and [isl].'],
  ['"isl', 'an island', 'an [isl]and'],
  ['"a a"', 'a a a a', '[a a] [a a]'],
  ['"café"', 'cafe\u0301, cafés', '[cafe\u0301], cafés'],
  ['"iPhone"', 'iPhoneを買った', '[iPhone]を買った'],
  ['「買っ」', 'iPhoneを買った', 'iPhoneを[買っ]た'],
])('a phrase is marked where it stands: %j in %j', (query, text, expected) => {
  expect(hasAll(parse(query), text)).toBe(true);
  expect(drawn(query, text)).toBe(expected);
});

test('a phrase is shown where it stands, not the first of its words', () => {
  const text = `line ${'and more '.repeat(60)}the island line ${'and more '.repeat(60)}`;
  expect(drawn('"island line"', text)).toContain('the [island line] and');
  expect(drawn('"island line" line', text)).toContain('the [island line] and');
  expect(hasAll(parse('"isl"'), 'an island')).toBe(false);
  const long = 'word '.repeat(90).trim();
  expect(drawn(`"${long}"`, `${long} end`)).toMatch(/^\[word .*\] …$/);
});

test('a phrase is marked wherever a text has it', () => {
  const some = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', ',', 'é', 'ß', '東', 'カ', '\u3099', '1'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, some, some, (before, phrase, after) => {
      const query = parse(`"${phrase}"`);
      const text = `${before} ${phrase} ${after}`;
      if (query.phrases.length === 0) return;
      expect(hasAll(query, text)).toBe(true);
      const marks = markWords(query, text);
      expect(marks.length).toBeGreaterThan(0);
      for (const [from, to] of marks) expect(hasAll(query, text.slice(from, to))).toBe(true);
    }),
  );
});
