import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread, listNodes } from '../../../src/thread/build-thread.ts';
import type { Author } from '../../../src/thread/comment.ts';
import {
  countUpTo,
  findMatches,
  holds,
  type Match,
  makeFindable,
  stepMatch,
} from '../../../src/thread/find-in-thread.ts';
import { foldSpelling } from '../../../src/thread/fold-spelling.ts';
import { idOf, sampleComment } from './sample-comment.ts';

const nameOf = ({ name }: Author) => name;

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
      nameOf,
      () => false,
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
    ['die Straße, Große', 'strasse', 'die [Straße], Große'],
    ['Straße', 'stras', '[Straß]e'],
    ['in Łódź.', 'lodz', 'in [Łódź].'],
    ['le CŒUR', 'coeur', 'le [CŒUR]'],
    ['كتـــاب', 'كتاب', '[كتـــاب]'],
    ['カフェで', 'かふぇ', '[カフェ]で'],
    ['two\n  lines', 'two lines', '[two\n  lines]'],
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
          expect(foldSpelling(text.slice(from, to))).toContain(foldSpelling(query).trim()[0]);
        }
      }),
    );
  });
});

it('findMatches gives the comments that hold a query, how often, and no deleted or hidden one', () => {
  const gone = { deleted: 1_700_000_000_500 };
  const comments = [
    sampleComment(0, null, { text: 'The pier, and the\npier again' }),
    sampleComment(1, 0, { text: 'which PIÉR?', ...gone }),
    sampleComment(2, 1, { text: 'PIÉR two' }),
    sampleComment(3, 1, { text: 'a pier' }),
    sampleComment(4, 1, { author: { key: 'p', name: 'Jo Pierce' } }),
  ];
  const nodes = listNodes(buildThread(comments).roots);
  const findable = makeFindable(nodes, nameOf, ({ id }) => id === idOf(3));
  expect(findMatches(findable, 'pier')).toEqual([
    { id: idOf(0), count: 2 },
    { id: idOf(2), count: 1 },
    { id: idOf(4), count: 1 },
  ]);
  expect(findMatches(findable, 'the pier')).toEqual([{ id: idOf(0), count: 2 }]);
  expect(findMatches(findable, '  ')).toEqual([]);
});

it('steps go match by match, forwards and back, round and round', () => {
  const found = [
    { id: 'a', count: 2 },
    { id: 'b', count: 1 },
    { id: 'c', count: 3 },
  ];
  const walk = (by: 1 | -1) => {
    let at: Match | null = null;
    return Array.from({ length: 7 }, () => {
      at = stepMatch(found, at, by);
      return countUpTo(found, at);
    });
  };
  expect(walk(1)).toEqual([1, 2, 3, 4, 5, 6, 1]);
  expect(walk(-1)).toEqual([6, 5, 4, 3, 2, 1, 6]);
  expect(stepMatch([], null, 1)).toBeNull();
  expect(stepMatch(found, { id: 'gone', index: 4 }, 1)).toEqual({ id: 'a', index: 0 });
  expect(countUpTo(found, { id: 'gone', index: 4 })).toBe(0);
});
