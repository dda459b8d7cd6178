import type { Comment, CommentId } from './comment.ts';
import { uniteReactions } from './reactions.ts';

/**
 * A held list brought up to date with comments that are new or changed.
 * @param held the comments that are shown, at most one for each id.
 * @param changed what was pushed, in the order in which it happened.
 * @returns a new list, oldest first (ids sort by time), with the later state of each comment.
 */
export function mergeComments(held: readonly Comment[], changed: readonly Comment[]): Comment[] {
  const news = new Map<CommentId, Comment[]>();
  for (const comment of changed) news.set(comment.id, [...(news.get(comment.id) ?? []), comment]);
  const merged = held.map((known) => {
    const states = news.get(known.id);
    news.delete(known.id);
    return states === undefined ? known : states.reduce(laterState, known);
  });
  for (const states of news.values()) merged.push(states.reduce(laterState));
  // Mostly they are in order: what is new comes last.
  const sorted = merged.every(
    (comment, at) => at === 0 || byTime(merged[at - 1] ?? comment, comment) <= 0,
  );
  return sorted ? merged : merged.sort(byTime);
}

/**
 * The later of two states of one comment. A text written later wins. Of two with the same text the one that came
 * last wins, since a deletion can be undone. Once a deleted comment's text is gone, nothing brings it back.
 * Reactions are those of both.
 */
export function laterState(known: Comment, came: Comment): Comment {
  if (isPurged(known) !== isPurged(came)) return isPurged(known) ? known : came;
  const [later, earlier] = writtenAt(came) >= writtenAt(known) ? [came, known] : [known, came];
  if (earlier.reactions === undefined || isPurged(later)) return later;
  return { ...later, reactions: uniteReactions(later.reactions ?? [], earlier.reactions) };
}

function byTime(a: Comment, b: Comment): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function isPurged(comment: Comment): boolean {
  return comment.deleted !== null && comment.text === '';
}

function writtenAt(comment: Comment): number {
  return comment.edited ?? comment.created;
}
