import { expect, test } from 'vitest';
import { hashtagIn, withHashtag } from '../../../src/library/hashtag-in-words.ts';

test.each([
  ['', ''],
  ['#Ships', 'ships'],
  ['island ＃ships piers', 'ships'],
  ['#ships #sea', ''],
  ['island C#x', ''],
])('the hashtag in %j', (words, expected) => {
  expect(hashtagIn(words)).toBe(expected);
});

test.each([
  ['island #ships', 'sea', '#sea island'],
  ['#ships #sea', 'fog', '#fog'],
  ['island', 'sea', '#sea island'],
  ['#ships island', '', 'island'],
  ['#ships', '', ''],
])('another in its place: %j, %j', (words, hashtag, expected) => {
  expect(withHashtag(words, hashtag)).toBe(expected);
});
