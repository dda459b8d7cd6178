import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestHits, bestParts, type Ranked } from '../../../src/search/best-hits.ts';

const ranked = fc
  .array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), { maxLength: 4 })
  .map((segments): Ranked[] =>
    segments.map((merits) => ({
      documents: Uint32Array.from(merits, (_, document) => document),
      merits: Float64Array.from(merits),
    })),
  );

test('the best are those that a sort of all puts first', () => {
  fc.assert(
    fc.property(ranked, fc.integer({ min: 1, max: 50 }), (segments, most) => {
      const all = segments.flatMap(({ merits }, segment) =>
        Array.from(merits, (merit, document) => ({ segment, document, merit })),
      );
      // A sort keeps the order of equal ones: that of segments, then of documents.
      const sorted = all.sort((a, b) => b.merit - a.merit).slice(0, most);
      expect(bestHits(segments, most)).toEqual(sorted);
    }),
  );
});

test('part by part the same come as at once', () => {
  fc.assert(
    fc.property(ranked, fc.integer({ min: 1, max: 9 }), fc.nat(250), (segments, first, most) => {
      const parts = [...bestParts(segments, first, most)];
      expect(parts.flat()).toEqual(bestHits(segments, most));
      expect(parts[0]?.length ?? 0).toBeLessThanOrEqual(first);
    }),
  );
});
