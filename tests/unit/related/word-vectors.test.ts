import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, describeText, type WordVectors } from '../../../src/related/word-vectors.ts';
import { makeVectors } from './sample-vectors.ts';

const vectors = makeVectors({
  strike: [9, 1],
  walkout: [8, 2],
  tulip: [-3, 9],
  'well-known': [5, 5],
});
const alike = (one: string, other: string): number =>
  compareTexts(describeText(one, vectors), describeText(other, vectors));

const words = fc.array(fc.constantFrom('strike', 'walkout', 'tulip', 'well-known', 'unheard'));

describe('the vector of a text', () => {
  it('tells what is alike from what is not', () => {
    expect(alike('The strike', 'A walkout')).toBeGreaterThan(0.9);
    expect(alike('The strike', 'A tulip')).toBeLessThan(0);
  });

  it('knows a word by its genitive, and one of several parts by each', () => {
    expect(describeText('STRIKE’s', vectors)).toEqual(describeText('strike', vectors));
    expect(describeText("strike's", vectors)).toEqual(describeText('strike', vectors));
    expect(describeText('tulip-strike', vectors)).toEqual(describeText('tulip strike', vectors));
    expect(describeText('well-known', vectors)).not.toEqual(describeText('known', vectors));
  });

  it('counts what everybody writes less than what few do', () => {
    const places = new Map([
      ['of', 0],
      ['walkout', 9999],
    ]);
    const numbers = new Int8Array(2 * 10_000);
    numbers.set([100, 0], 0);
    numbers.set([0, 100], 2 * 9999);
    const few: WordVectors = { dimensions: 2, places, numbers };
    const [often = 0, rarely = 0] = describeText('of of of walkout', few);
    expect(often).toBeGreaterThan(0);
    expect(rarely).toBeGreaterThan(50 * often);
  });

  it('is not known of what has no known word', () => {
    expect(alike('', 'strike')).toBe(0);
    expect(alike('unheard, of', 'strike')).toBe(0);
  });

  it('is the same in any order, and alike to itself; likeness is mutual, from -1 to 1', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(', ')];
        expect(alike(a, b)).toBeCloseTo(alike(b, a), 9);
        expect(Math.abs(alike(a, b))).toBeLessThanOrEqual(1 + 1e-9);
        const known = describeText(a, vectors).some((x) => x !== 0);
        expect(alike(a, [...one].reverse().join(' '))).toBeCloseTo(known ? 1 : 0, 9);
      }),
    );
  });
});
