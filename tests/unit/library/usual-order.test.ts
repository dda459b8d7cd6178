import { expect, test } from 'vitest';
import { usualOrder } from '../../../src/library/usual-order.ts';

test('the order of day and month is that of the reader’s language', () => {
  const languages = ['en-US', 'en-GB', 'de', 'fr', 'ja'];
  expect(languages.map(usualOrder)).toEqual([
    'monthFirst',
    'dayFirst',
    'dayFirst',
    'dayFirst',
    'monthFirst',
  ]);
});
