import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingMinutes } from '../../../src/article/reading-time.ts';

it.each([
  [0, 'en', 0],
  [20, 'en', 1],
  [238, 'en-GB', 1],
  [2380, 'en', 10],
  [2380, '', 10],
  [1880, 'de', 10],
  [1440, 'ar', 10],
  [1920, 'ko', 10],
  [Number.NaN, 'en', 0],
  [Number.POSITIVE_INFINITY, 'en', 0],
])('%d words in %j take %d minutes', (words, language, minutes) => {
  expect(readingMinutes(words, language)).toBe(minutes);
});

it('never takes less for more', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.nat(1e6),
      fc.constantFrom('en', 'zh', 'xx', ''),
      (a, b, language) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(readingMinutes(less, language)).toBeLessThanOrEqual(readingMinutes(more, language));
      },
    ),
  );
});
