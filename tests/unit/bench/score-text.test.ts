import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../bench/reading/bootstrap.ts';
import { scoreText, shareOf } from '../../bench/reading/score-text.ts';

describe('scoreText', () => {
  it('counts words as often as they stand, whatever their case', () => {
    const { f1, ...shares } = scoreText('One two two three', 'one TWO four', 1);
    expect(f1).toBeCloseTo(4 / 7);
    expect(shares).toEqual({
      precision: 2 / 3,
      recall: 2 / 4,
    });
  });

  it('counts runs of four words, and a shorter text as one run', () => {
    expect(scoreText('a b c d e', 'a b c d', 4)).toMatchObject({ precision: 1, recall: 0.5 });
    expect(scoreText('a b', 'a b', 4).f1).toBe(1);
    expect(scoreText('a b c d', 'A b c d', 4).f1).toBe(0);
  });

  it('takes words of any script', () => {
    expect(scoreText('Приливы вернулись', 'приливы', 1)).toMatchObject({ precision: 1 });
  });

  it('says what nothing found, and nothing wanted, is worth', () => {
    expect(scoreText('a b', '', 1)).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoreText('', '', 1).f1).toBe(1);
    expect(scoreText('', 'a', 1).f1).toBe(0);
  });
});

describe('shareOf', () => {
  it('finds snippets across white space and case', () => {
    expect(shareOf(['the  tide', 'gulls'], 'Of The\ntide')).toBe(0.5);
    expect(shareOf([], 'text')).toBeNull();
  });
});

describe('bootstrap', () => {
  it('is around the mean, and the same each time', () => {
    const mean = (values: readonly number[]) =>
      values.reduce((sum, one) => sum + one, 0) / values.length;
    const pages = Array.from({ length: 100 }, (_, index) => index % 2);
    const [low, high] = bootstrap(pages, mean);
    expect(low).toBeGreaterThan(0.35);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(0.65);
    expect(bootstrap(pages, mean)).toEqual([low, high]);
  });
});
