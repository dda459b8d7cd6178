import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareTexts, describeText, type WordVectors } from '../../../src/related/word-vectors.ts';
import { unpackVectors } from '../../../src/workshop/word-vectors.ts';

describe('the vectors that the package has', () => {
  let vectors: WordVectors;
  beforeAll(() => {
    vectors = unpackVectors(new Uint8Array(readFileSync('public/word-vectors/en.bin')).buffer);
  });
  const alike = (one: string, other: string): number =>
    compareTexts(describeText(one, vectors), describeText(other, vectors));

  test('are of 40,000 words, as many numbers for each', () => {
    expect(vectors.places.size).toBe(40_000);
    expect(vectors.numbers).toHaveLength(40_000 * vectors.dimensions);
    expect(vectors.places.get('the')).toBe(0);
  });

  test.each([
    ['Ferry crews strike', 'Walkout of harbour workers', 'Tulips bloom early in the park'],
    ['The bank raised interest rates', 'Inflation worries economists', 'The striker scored twice'],
    [
      'Floods cut off the villages',
      'Heavy rains swept houses away',
      'The senate voted on the bill',
    ],
  ])('know what is alike: %s', (one, near, far) => {
    expect(alike(one, near)).toBeGreaterThan(alike(one, far) + 0.2);
  });
});
