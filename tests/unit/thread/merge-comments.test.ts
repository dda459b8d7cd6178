import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeComments } from '../../../src/thread/merge-comments.ts';
import { sampleComment } from './sample-comment.ts';

const edited = (n: number, at: number) => sampleComment(n, null, { text: `at ${at}`, edited: at });
const deleted = (n: number) => sampleComment(n, null, { deleted: 1_800_000_000_000 });
const purged = (n: number) => sampleComment(n, null, { deleted: 1_800_000_000_000, text: '' });

describe('mergeComments', () => {
  it('puts new comments where their time belongs', () => {
    const held = [1, 3, 5].map((n) => sampleComment(n));
    const merged = mergeComments(held, [sampleComment(6), sampleComment(2)]);
    expect(merged).toEqual([1, 2, 3, 5, 6].map((n) => sampleComment(n)));
    expect(held).toHaveLength(3);
  });

  it('takes a changed comment in its old place', () => {
    const held = [1, 2, 3].map((n) => sampleComment(n));
    const changed = edited(2, 1_800_000_000_000);
    expect(mergeComments(held, [changed])).toEqual([held[0], changed, held[2]]);
  });

  it('does not go back to an earlier text', () => {
    const held = [edited(1, 1_800_000_000_000)];
    expect(mergeComments(held, [edited(1, 1_790_000_000_000), sampleComment(1)])).toEqual(held);
  });

  it('follows a deletion and its undoing', () => {
    const there = mergeComments([sampleComment(1)], [deleted(1)]);
    expect(there).toEqual([deleted(1)]);
    expect(mergeComments(there, [sampleComment(1)])).toEqual([sampleComment(1)]);
  });

  it('never brings back a comment whose text is gone', () => {
    expect(mergeComments([purged(1)], [edited(1, 1_900_000_000_000)])).toEqual([purged(1)]);
    expect(mergeComments([edited(1, 1_900_000_000_000)], [purged(1)])).toEqual([purged(1)]);
  });

  it('keeps what others reacted with, whichever state comes last', () => {
    const by = (key: string, at: number) => ({ emoji: '👍', by: key, at, taken: false });
    const held = [sampleComment(1, null, { reactions: [by('me', 1), by('b7', 2)] })];
    const merged = mergeComments(held, [sampleComment(1, null, { reactions: [by('c9', 3)] })]);
    expect(merged[0]?.reactions?.map(({ by: key }) => key)).toEqual(['me', 'b7', 'c9']);
    expect(mergeComments(held, [sampleComment(1)])[0]?.reactions).toEqual(held[0]?.reactions);
    expect(mergeComments(held, [purged(1)])[0]?.reactions).toBeUndefined();
  });

  it('merging the same change twice is merging it once', () => {
    const states = fc
      .tuple(fc.nat({ max: 8 }), fc.constantFrom('new', 'edited', 'deleted', 'purged'))
      .map(([n, state]) => {
        if (state === 'edited') return edited(n, 1_800_000_000_000 + n);
        if (state === 'deleted') return deleted(n);
        return state === 'purged' ? purged(n) : sampleComment(n);
      });
    const unique = fc.uniqueArray(states, { selector: ({ id }) => id });
    fc.assert(
      fc.property(unique, unique, (some, changed) => {
        const held = some.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const once = mergeComments(held, changed);
        expect(mergeComments(once, changed)).toEqual(once);
        const ids = once.map(({ id }) => id);
        expect(ids).toEqual([...new Set([...held, ...changed].map(({ id }) => id))].sort());
      }),
    );
  });
});
