import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../src/thread/find-quoted.ts';
import { quoteComment } from '../../../src/thread/quote-comment.ts';

describe('the words of an article that a comment begins with', () => {
  test.each([
    ['a quote and an answer', '> all eleven stops\n\nWhich ones?', 'all eleven stops'],
    ['a quote alone', '> all eleven stops', 'all eleven stops'],
    ['quotation marks in a quote', '\n> “all eleven stops”\n\nWhich?', 'all eleven stops'],
    ['marks that mean nothing', '> 5 \\* 3 \\[sic\\]\n\nNo.', '5 * 3 [sic]'],
    ['two paragraphs', '> The first.\n>\n> The last.\n\nHm.', 'The first.\nThe last.'],
    ['a line without a space', '>close\r\n\r\nby', 'close'],
  ])('are those of %s', (_, text, quoted) => {
    expect(findQuoted(text)).toBe(quoted);
  });

  test.each([
    ['no quote', 'all eleven stops'],
    ['a quote further down', 'Which?\n\n> all eleven stops'],
    ['an empty quote', '>\n> “”\n\nHm.'],
    ['nothing', ''],
  ])('are none of %s', (_, text) => {
    expect(findQuoted(text)).toBeNull();
  });

  test('are none where another comment is quoted', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (text, name, answer) => {
        fc.pre(name.trim() !== '');
        expect(findQuoted(`${quoteComment(text, name)}\n${answer}`)).toBeNull();
      }),
    );
  });
});
