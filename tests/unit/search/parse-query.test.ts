import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, parseQuery } from '../../../src/search/parse-query.ts';
import { hasAll, showMatch } from '../../../src/search/show-match.ts';
import { countTerms } from '../../../src/search/split-terms.ts';

const parse = (text: string, zone = 0) => parseQuery(text, () => zone);
const day = 86_400_000;

test('words are folded, and quotes of any language hold them together', () => {
  expect(parse('Ferry CAFÉ').words.map(({ folded }) => folded)).toEqual(['ferry', 'cafe']);
  for (const quoted of ['"a Word"', '“a Word”', '„a Word“', '«a Word»', '「a Word」', '"a word']) {
    expect(parse(quoted).phrases).toEqual(['a word']);
  }
  expect(parse('"one"').phrases).toEqual([]);
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
