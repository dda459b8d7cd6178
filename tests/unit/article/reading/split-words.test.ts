import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumber, splitWords, weighText } from '../../../../src/article/reading/split-words.ts';

describe('splitWords', () => {
  it.each([
    ['“Read more”: 5min', ['read', 'more', ':', '5', 'min']],
    ["L'équipe — à lire", ['l', 'équipe', 'à', 'lire']],
    ['關於作者：Ann', ['關', '於', '作', '者', ':', 'ann']],
    ['Фото: © 2024', ['фото', ':', '©', '2024']],
    ['اقرأ أيضًا،', ['اقرأ', 'أيضا']],
    ['…', []],
  ])('splits "%s"', (text, words) => {
    expect(splitWords(text, 20)).toEqual(words);
  });

  it('stops when it has enough, and is right about every text', () => {
    expect(splitWords('one two three', 2)).toEqual(['one', 'two']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (text, most) => {
        const words = splitWords(text, most);
        expect(words.length).toBeLessThanOrEqual(most);
        for (const word of words) expect(word).not.toMatch(/\s/);
        expect(splitWords(text, 1000).slice(0, most)).toEqual(words);
      }),
    );
  });
});

it('knows a number', () => {
  expect(isNumber('12')).toBe(true);
  expect(isNumber('a1')).toBe(false);
});

it('weighs signs that say as much as letters', () => {
  expect(weighText('tide')).toBe(4);
  expect(weighText('潮が')).toBe(6);
});
