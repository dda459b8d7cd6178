import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reaction } from '../../../src/thread/reaction.ts';
import {
  changeReaction,
  countReactions,
  reactionEmoji,
  uniteReactions,
} from '../../../src/thread/reactions.ts';

const reaction: fc.Arbitrary<Reaction> = fc.record({
  emoji: fc.constantFrom(...reactionEmoji, '🦀'),
  by: fc.constantFrom('me', 'b7', 'c9'),
  at: fc.nat({ max: 5 }),
  taken: fc.boolean(),
});
const some = fc.array(reaction, { maxLength: 12 });
const thumb = { emoji: '👍', by: 'me' } as const;

describe('changeReaction', () => {
  it('gives, takes back, and gives again', () => {
    const given = changeReaction([], { ...thumb, on: true }, 10);
    expect(given).toEqual([{ ...thumb, at: 10, taken: false }]);
    const taken = changeReaction(given, { ...thumb, on: false }, 20);
    expect(taken).toEqual([{ ...thumb, at: 20, taken: true }]);
    expect(changeReaction(taken, { ...thumb, on: true }, 30)).toEqual([
      { ...thumb, at: 30, taken: false },
    ]);
  });

  it('changes nothing where it is so already', () => {
    const given = changeReaction([], { ...thumb, on: true }, 10);
    expect(changeReaction(given, { ...thumb, on: true }, 20)).toBe(given);
    const none: Reaction[] = [];
    expect(changeReaction(none, { ...thumb, on: false }, 20)).toBe(none);
  });

  it('counts as later even where the clock went back', () => {
    const given = changeReaction([], { ...thumb, on: true }, 10);
    const taken = changeReaction(given, { ...thumb, on: false }, 3);
    expect(uniteReactions(given, taken)).toEqual(taken);
    expect(countReactions(taken, 'me')).toEqual([]);
  });

  it('leaves those of others alone', () => {
    const others = changeReaction([], { emoji: '👍', by: 'b7', on: true }, 5);
    const both = changeReaction(others, { ...thumb, on: true }, 6);
    expect(countReactions(both, 'me')).toEqual([{ emoji: '👍', count: 2, mine: true }]);
    expect(countReactions(changeReaction(both, { ...thumb, on: false }, 7), 'me')).toEqual([
      { emoji: '👍', count: 1, mine: false },
    ]);
  });
});

describe('uniteReactions', () => {
  it('lets a reaction that was taken back stay so, whichever copy comes first', () => {
    const given = [{ ...thumb, at: 1, taken: false }];
    const taken = [{ ...thumb, at: 2, taken: true }];
    expect(uniteReactions(given, taken)).toEqual(taken);
    expect(uniteReactions(taken, given)).toEqual(taken);
    const sameTime = [{ ...thumb, at: 1, taken: true }];
    expect(uniteReactions(sameTime, given)).toEqual(sameTime);
  });

  it('is the same in any order, in any grouping, and a second time', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const ab = uniteReactions(a, b);
        expect(uniteReactions(b, a)).toEqual(ab);
        expect(uniteReactions(ab, b)).toEqual(ab);
        expect(uniteReactions(ab, c)).toEqual(uniteReactions(a, uniteReactions(b, c)));
      }),
    );
  });
});

describe('countReactions', () => {
  it('counts each person once for each emoji, and shows none that it does not offer', () => {
    fc.assert(
      fc.property(some, (reactions) => {
        const counts = countReactions(reactions, 'me');
        for (const { emoji, count } of counts) {
          expect(reactionEmoji).toContain(emoji);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(3);
        }
        const order = counts.map(({ emoji }) => reactionEmoji.indexOf(emoji));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
