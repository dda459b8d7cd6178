import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestHits } from '../../../src/search/best-hits.ts';
import type { Need } from '../../../src/search/list-needs.ts';
import { rank } from '../../../src/search/rank.ts';
import {
  type IndexedDocument,
  makeSegment,
  mergeSegments,
  type Segment,
} from '../../../src/search/segment.ts';

const term = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'é', '字') });
const document = fc.record({
  key: fc.uuid(),
  written: fc.nat(),
  terms: fc
    .array(fc.tuple(term, fc.integer({ min: 1, max: 300 })))
    .map((entries) => new Map(entries)),
});
const documents = fc.uniqueArray(document, { maxLength: 40, selector: ({ key }) => key });

/** The keys of the documents that a segment finds. */
function find({ columns, blocks }: Segment, needs: readonly Need[]): string[] {
  const searched = { ...columns, blocks: needs.map(() => blocks) };
  const time = { from: 0, to: Number.POSITIVE_INFINITY };
  return bestHits(rank([searched], needs, time), 1000)
    .map(({ document: number }) => columns.keys[number] ?? '')
    .sort();
}

function expected(all: readonly IndexedDocument[], { term: asked, begins }: Need): string[] {
  const has = (one: string) => one === asked || (begins && one.startsWith(asked));
  return all
    .filter(({ terms }) => [...terms.keys()].some(has))
    .map(({ key }) => key)
    .sort();
}

test('a segment finds the documents that have a term, or one that begins so', () => {
  fc.assert(
    fc.property(documents, term, fc.boolean(), (all, asked, begins) => {
      const need = { term: asked, begins, ranks: true, beside: null, owns: true };
      expect(find(makeSegment(all), [need])).toEqual(expected(all, need));
    }),
  );
});

test('merged, segments find what each of them found, without what is dropped', () => {
  fc.assert(
    fc.property(documents, documents, term, (some, others, asked) => {
      const need = { term: asked, begins: true, ranks: true, beside: null, owns: true };
      const dropped = new Set(some.slice(0, 3).map(({ key }) => key));
      const whole = [makeSegment(some), makeSegment(others)];
      const merged = mergeSegments(
        whole,
        (segment, number) => segment === 1 || !dropped.has(whole[0]?.columns.keys[number] ?? ''),
      );
      const left = some.filter(({ key }) => !dropped.has(key));
      expect(find(merged, [need])).toEqual(expected([...left, ...others], need));
    }),
  );
});

test('many terms are found in their blocks', () => {
  const terms = new Map(Array.from({ length: 3000 }, (_, n) => [`term${n}`, 1]));
  const segment = makeSegment([{ key: 'one', written: 1, terms }]);
  expect(segment.blocks.length).toBeGreaterThan(5);
  expect(
    find(segment, [{ term: 'term2999', begins: false, ranks: true, beside: null, owns: true }]),
  ).toEqual(['one']);
});

test('the better answer comes first, of equal ones the newer, and at most as many as are wanted', () => {
  const of = (key: string, written: number, words: [string, number][]): IndexedDocument => ({
    key,
    written,
    terms: new Map(words),
  });
  const { columns, blocks } = makeSegment([
    of('long', 9, [
      ['ferry', 1],
      ['and', 30],
    ]),
    of('older', 1, [['ferry', 1]]),
    of('newer', 2, [['ferry', 1]]),
    of('begins', 9, [['ferryman', 1]]),
  ]);
  const needs = [{ term: 'ferry', begins: true, ranks: true, beside: null, owns: true }];
  const hits = bestHits(rank([{ ...columns, blocks: [blocks] }], needs, { from: 0, to: 99 }), 3);
  const keys = hits.map(({ document: number }) => columns.keys[number]);
  expect(keys.slice(0, 2)).toEqual(['newer', 'older']);
  expect(keys).toHaveLength(3);
});
