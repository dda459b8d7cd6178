import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPostings, readPostings, writePostings } from '../../../src/search/postings.ts';

const postings = fc
  .uniqueArray(fc.nat(3_000_000), { maxLength: 60 })
  .map((documents) => documents.sort((a, b) => a - b))
  .chain((documents) =>
    fc.record({
      documents: fc.constant(documents),
      counts: fc.array(fc.integer({ min: 1, max: 70_000 }), {
        minLength: documents.length,
        maxLength: documents.length,
      }),
    }),
  );

test('what is written is read, and counted', () => {
  fc.assert(
    fc.property(postings, fc.uint8Array(), (written, before) => {
      const own = writePostings(written);
      const bytes = Uint8Array.from([...before, ...own]);
      const read = { documents: [] as number[], counts: [] as number[] };
      readPostings(bytes, before.length, bytes.length, (document, count) => {
        read.documents.push(document);
        read.counts.push(count);
      });
      expect(read).toEqual(written);
      expect(countPostings(bytes, before.length, bytes.length)).toBe(written.documents.length);
    }),
  );
});
