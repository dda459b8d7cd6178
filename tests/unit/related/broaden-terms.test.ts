import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broadenTerms, gatherTerms } from '../../../src/related/broaden-terms.ts';

const own = [
  { term: 'ferri', weight: 3 },
  { term: 'strike', weight: 1 },
];
const text = (merit: number, counts: Record<string, number>) => ({
  merit,
  counts: new Map(Object.entries(counts)),
});
const namesOf = (terms: readonly { term: string }[]) => terms.map(({ term }) => term);

describe('the terms of what was found', () => {
  it('are those that are most of it, without the article’s own', () => {
    const gathered = gatherTerms(
      [text(1, { ferri: 4, mediat: 2, quay: 1 }), text(1, { strike: 1, mediat: 1 })],
      own,
    );
    expect(namesOf(gathered)).toEqual(['mediat', 'quay']);
  });

  it('count more of what was found as better', () => {
    const gathered = gatherTerms([text(1, { choir: 1 }), text(2, { mediat: 1 })], own);
    expect(namesOf(gathered)).toEqual(['mediat', 'choir']);
  });

  it('are chosen by how few others have them', () => {
    const gathered = [
      { term: 'town', weight: 1 },
      { term: 'mediat', weight: 0.8 },
    ];
    const broadened = broadenTerms(gathered, own, (term) => (term === 'town' ? 900 : 3), 1000);
    expect(namesOf(broadened)).toEqual(['mediat', 'town']);
  });

  it('are at most twenty, none the article’s own, and together a quarter of these, whatever was found', () => {
    const counts = fc.dictionary(
      fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom('ferri', 'strike')),
      fc.integer({ min: 1, max: 9 }),
      { maxKeys: 60 },
    );
    const found = fc.array(
      fc.record({ merit: fc.integer({ min: 1, max: 100 }), counts }).map((one) => ({
        merit: one.merit,
        counts: new Map(Object.entries(one.counts)),
      })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(found, (texts) => {
        const broadened = broadenTerms(gatherTerms(texts, own), own, () => 5, 1000);
        expect(broadened.length).toBeLessThanOrEqual(20);
        const names = namesOf(broadened);
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain('ferri');
        const together = broadened.reduce((sum, { weight }) => sum + weight, 0);
        expect(together).toBeCloseTo(broadened.length === 0 ? 0 : 1);
      }),
    );
  });
});
