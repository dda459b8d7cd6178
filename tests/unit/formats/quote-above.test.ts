import { expect, test } from 'vitest';
import { quoteAbove, tagsBelow } from '../../../src/formats/quote-above.ts';
import { listHashtags } from '../../../src/thread/hashtags.ts';

test('a quote of several lines stands above', () => {
  expect(quoteAbove(' one\r\ntwo ', 'Mine')).toBe('> one\n> two\n\nMine');
  expect(quoteAbove(' ', 'Mine')).toBe('Mine');
});

test('tags are hashtags that say all of the tag, or stand as they are', () => {
  const tags = ['new-york', '#tide', 'two words', 'don’t', 'c++', 'R&D', '2026', '地球温暖化', ' '];
  const text = tagsBelow('Mine', tags);
  expect(text).toBe('Mine\n\n#NewYork #tide #TwoWords #dont c++ R&D 2026 #地球温暖化');
  expect(listHashtags(text)).toEqual(['newyork', 'tide', 'twowords', 'dont', '地球温暖化']);
  expect(tagsBelow('Mine', [])).toBe('Mine');
});
