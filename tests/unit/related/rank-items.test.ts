import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTerms } from '../../../src/related/article-terms.ts';
import { matchDocuments } from '../../../src/related/match-documents.ts';
import { countHaving, rankItems, type SearchedItems } from '../../../src/related/rank-items.ts';
import { blocksWith, type IndexedDocument, makeSegment } from '../../../src/search/segment.ts';

const words = ['ferry', 'quay', 'union', 'night', 'shift', 'harbour'];
const document = fc.record({
  written: fc.nat(1000),
  counts: fc.dictionary(fc.constantFrom(...words), fc.integer({ min: 1, max: 4 }), { minKeys: 1 }),
});
const several = fc.array(fc.array(document, { maxLength: 8 }), { maxLength: 3 });

const describeAll = (lists: { written: number; counts: Record<string, number> }[][]) =>
  lists.map((list, at) =>
    list.map(
      ({ written, counts }, n): IndexedDocument => ({
        key: `${at} ${n}`,
        written,
        terms: new Map(Object.entries(counts)),
      }),
    ),
  );

function opened(lists: IndexedDocument[][], terms: readonly string[]): SearchedItems[] {
  return lists.map((list) => {
    const { columns, blocks } = makeSegment(list);
    const firsts = blocks.map((block) => block.terms[0] ?? '');
    return {
      written: columns.written,
      lengths: columns.lengths,
      blocks: terms.map((term) => blocks[blocksWith(firsts, { term, begins: false })[0] ?? -1]),
    };
  });
}

describe('ranking what is related', () => {
  it('finds just the documents that have some of the terms, in whatever segments they are', () => {
    const terms = ['ferry', 'night', 'nowhere'];
    fc.assert(
      fc.property(several, (lists) => {
        const documents = describeAll(lists);
        const segments = opened(documents, terms);
        const sought = terms.map((term) => ({ term, weight: 1 }));
        const hits = rankItems(segments, sought, () => 1, 1000);
        const keys = hits.map((hit) => documents[hit.segment]?.[hit.document]?.key);
        const expected = documents
          .flat()
          .filter((one) => terms.some((term) => one.terms.has(term)));
        expect(keys.sort()).toEqual(expected.map(({ key }) => key).sort());
        expect(countHaving(terms, segments)).toEqual(
          terms.map((term) => documents.flat().filter((one) => one.terms.has(term)).length),
        );
      }),
    );
  });

  it('gives the best in their order, however many are wanted', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 6 }), (lists, most) => {
        const segments = opened(describeAll(lists), words);
        const sought = words.map((term, at) => ({ term, weight: at + 1 }));
        const all = rankItems(segments, sought, (written) => 1 + written / 1000, 1000);
        const some = rankItems(segments, sought, (written) => 1 + written / 1000, most);
        expect(some.map(({ merit }) => merit)).toEqual(
          all.slice(0, most).map(({ merit }) => merit),
        );
      }),
    );
  });

  it('puts a document with more of what is sought before one with less', () => {
    const segments = opened(
      describeAll([
        [
          { written: 1, counts: { ferry: 1 } },
          { written: 1, counts: { ferry: 1, union: 1 } },
        ],
      ]),
      ['ferry', 'union'],
    );
    const sought = [
      { term: 'ferry', weight: 1 },
      { term: 'union', weight: 1 },
    ];
    expect(rankItems(segments, sought, () => 1, 5).map((hit) => hit.document)).toEqual([1, 0]);
  });

  it('looks for what others have too, and for the rare before the common', () => {
    const terms = ['ferry', 'night', 'quay'].map((term) => ({ term, word: term, count: 2 }));
    const having: Record<string, number> = { ferry: 3, night: 900, quay: 0 };
    const { sought: chosen } = chooseTerms(terms, (term) => having[term] ?? 0, 1000);
    expect(chosen.map(({ term }) => term)).toEqual(['ferry', 'night']);
  });
});

describe('matching what has all words of a hashtag', () => {
  it('takes one term of each group, newest first', () => {
    fc.assert(
      fc.property(several, (lists) => {
        const documents = describeAll(lists);
        const groups = [['ferry', 'quay'], ['night']];
        const found = matchDocuments(opened(documents, groups.flat()), groups.flat(), groups);
        const expected = documents
          .flat()
          .filter((one) => groups.every((group) => group.some((term) => one.terms.has(term))));
        expect(found).toHaveLength(expected.length);
        const times = found.map(({ written }) => written);
        expect(times).toEqual([...times].sort((a, b) => b - a));
      }),
    );
  });
});
