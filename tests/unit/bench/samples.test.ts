import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, interleave, median, middleHalf } from '../../bench/samples.ts';

const samples = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

describe('median', () => {
  test('is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 100, 2])).toBe(3);
    expect(median([10, 9])).toBe(9.5);
    expect(median([])).toBeNaN();
  });

  test('leaves the samples as they were', () => {
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });

  test('has as many samples below it as above it, in whatever order they come', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const middle = median(all);
        expect(median([...all].reverse())).toBe(middle);
        expect(all.filter((one) => one < middle).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((one) => one > middle).length).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });
});

test('the middle half leaves a quarter of the samples out on either side', () => {
  expect(middleHalf([50, 10, 40, 20, 30])).toEqual([20, 40]);
  expect(middleHalf([0, 10])).toEqual([2.5, 7.5]);
});

test('cases take turns, and each round another one is first', async () => {
  const order: string[] = [];
  const step = (name: string) => async () => order.push(name);
  const found = await interleave(3, { a: step('a'), b: step('b'), c: step('c') });
  expect(order.join('')).toBe('abcbcacab');
  expect(found).toEqual({ a: [1, 6, 8], b: [2, 4, 9], c: [3, 5, 7] });
});

describe('a comparison', () => {
  const named = { case: 'a popup, against an empty one', metric: 'opening', unit: 'ms' };

  test('divides the medians', () => {
    expect(compare({ ...named, samples: [30, 10, 20], limit: [10, 10, 99] })).toEqual({
      ...named,
      value: 20,
      limit: 10,
      ratio: 2,
      goal: null,
      holds: null,
      spread: [15, 25],
    });
  });

  test('of one sample, without a limit or a goal, has no more than its value', () => {
    const row = compare({ ...named, samples: [7] });
    expect(row).toMatchObject({
      value: 7,
      limit: null,
      ratio: null,
      goal: null,
      holds: null,
      spread: null,
    });
  });

  test.each([
    [[15], true],
    [[15.1], false],
  ])('keeps a promise of at most so many times the limit: %j', (value, holds) => {
    const goal = { words: 'at most 1.5 times', most: 1.5 };
    const row = compare({ ...named, samples: value, limit: [10], goal });
    expect(row).toMatchObject({ goal: 'at most 1.5 times', holds });
  });

  test.each([
    [[0], [0], true],
    [[1], [0], false],
    [[5], [5], true],
    [[6], [5], false],
  ])('keeps a promise to add nothing: %j to %j', (value, limit, holds) => {
    const goal = { words: 'nothing added', most: 'limit' } as const;
    expect(compare({ ...named, samples: value, limit, goal }).holds).toBe(holds);
  });

  test('has no ratio to nothing, and keeps no promise of one', () => {
    const goal = { words: 'at most 1.5 times', most: 1.5 };
    expect(compare({ ...named, samples: [3], limit: [0], goal })).toMatchObject({
      ratio: null,
      holds: false,
    });
  });
});
