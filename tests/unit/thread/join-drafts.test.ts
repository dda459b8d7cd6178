import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDrafts } from '../../../src/thread/join-drafts.ts';

test('one after the other, or one alone', () => {
  expect(joinDrafts('stored', 'typed')).toBe('stored\n\ntyped');
  expect(joinDrafts('', 'typed')).toBe('typed');
  expect(joinDrafts('stored', '')).toBe('stored');
  expect(joinDrafts('same', 'same')).toBe('same');
});

test('neither is ever lost, and joining twice is joining once', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      const joined = joinDrafts(first, second);
      expect(joined).toContain(first);
      expect(joined).toContain(second);
      expect(joinDrafts(joined, second)).toBe(joined);
    }),
  );
});
