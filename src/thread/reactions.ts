import { mostReactions } from './comment-rules.ts';
import type { Reaction } from './reaction.ts';

/** What a reader can answer a comment with at one click, in the order in which it is offered. */
export const reactionEmoji = ['👍', '❤️', '😂', '🤔', '😮', '😢'] as const;
export type ReactionEmoji = (typeof reactionEmoji)[number];

/** How many gave one emoji, and whether the reader is one of them. */
export interface ReactionCount {
  emoji: ReactionEmoji;
  count: number;
  mine: boolean;
}

/**
 * The emoji that somebody gave, in the order in which they are offered.
 * @param reader the reader's author key
 */
export function countReactions(reactions: readonly Reaction[], reader: string): ReactionCount[] {
  if (reactions.length === 0) return [];
  const given = uniteReactions(reactions, []).filter(({ taken }) => !taken);
  return reactionEmoji.flatMap((emoji) => {
    const same = given.filter((reaction) => reaction.emoji === emoji);
    const mine = same.some(({ by }) => by === reader);
    return same.length > 0 ? [{ emoji, count: same.length, mine }] : [];
  });
}

/**
 * The reactions after one person gave one, or took it back. What is so already is no change.
 * @param now milliseconds since 1970; the change counts as later than what it changes even where a clock went back
 */
export function changeReaction(
  reactions: readonly Reaction[],
  { emoji, by, on }: { emoji: ReactionEmoji; by: string; on: boolean },
  now: number,
): readonly Reaction[] {
  const before = reactions.find((reaction) => reaction.emoji === emoji && reaction.by === by);
  if (on === (before !== undefined && !before.taken)) return reactions;
  const at = Math.max(now, (before?.at ?? 0) + 1);
  return uniteReactions(reactions, [{ emoji, by, at, taken: !on }]);
}

/**
 * What two copies of a comment know of its reactions, each person's each emoji once, in the order in which they came:
 * the later state wins, and of two at the same time the one that was taken back. The order of the copies does not
 * matter, and a second time changes nothing.
 */
export function uniteReactions(a: readonly Reaction[], b: readonly Reaction[]): Reaction[] {
  const latest = new Map<string, Reaction>();
  for (const reaction of [...a, ...b]) {
    const key = keyOf(reaction);
    const known = latest.get(key);
    if (known === undefined || isLater(reaction, known)) latest.set(key, reaction);
  }
  return [...latest.values()]
    .sort((one, other) => one.at - other.at || (keyOf(one) < keyOf(other) ? -1 : 1))
    .slice(0, mostReactions);
}

const keyOf = ({ emoji, by }: Reaction) => JSON.stringify([emoji, by]);

function isLater(one: Reaction, other: Reaction): boolean {
  return one.at > other.at || (one.at === other.at && one.taken && !other.taken);
}
