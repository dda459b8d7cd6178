import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread, listNodes } from '../../../src/thread/build-thread.ts';
import { findMatches, holds, makeFindable } from '../../../src/thread/find-in-thread.ts';
import { foldLetters } from '../../../src/thread/fold-letters.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const drawn = (text: string, query: string) =>
  holds(text, query)
    .reverse()
    .reduce(
      (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
      text,
    );

describe('findMatches', () => {
  it('looks through what is shown, not through marks and addresses', () => {
    const text = 'a *very* important thing, see [the report](https://zebra.example/), **nee**dle';
    const comments = makeFindable(
      listNodes(buildThread([sampleComment(1, null, { text })], []).roots),
    );
    const finds = (query: string) => findMatches(comments, query).length === 1;
    expect(['very important', 'see the report', 'needle'].map(finds)).toEqual([true, true, true]);
    expect(['**', 'zebra', '](http'].map(finds)).toEqual([false, false, false]);
  });
});

describe('holds', () => {
  it.each([
    ['The café and the CAFE', 'cafe', 'The [café] and the [CAFE]'],
    ['cafe\u0301s', 'café', '[cafe\u0301]s'],
    ['ΟΔΟΣ οδός', 'οδος', '[ΟΔΟΣ] [οδός]'],
    ['ﬁne', 'fi', '[ﬁ]ne'],
    ['aaa', 'aa', '[aa]a'],
    ['nothing', ' ', 'nothing'],
  ])('finds in %j the query %j', (text, query, found) => {
    expect(drawn(text, query)).toBe(found);
  });

  it('finds a text in itself, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, query) => {
        const ranges = holds(text, query);
        for (const [index, [from, to]] of ranges.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(ranges[index - 1]?.[0] ?? 0);
          expect(foldLetters(text.slice(from, to))).toContain(foldLetters(query).trim()[0]);
        }
      }),
    );
  });
});

it('findMatches gives the comments that hold a query, in their order, and no deleted one', () => {
  const gone = { deleted: 1_700_000_000_500 };
  const comments = [
    sampleComment(0, null, { text: 'The pier' }),
    sampleComment(1, 0, { text: 'which PIÉR?', ...gone }),
    sampleComment(2, 1, { text: 'PIÉR two' }),
  ];
  const findable = makeFindable(listNodes(buildThread(comments).roots));
  expect(findMatches(findable, 'pier')).toEqual([idOf(0), idOf(2)]);
  expect(findMatches(findable, '  ')).toEqual([]);
});
