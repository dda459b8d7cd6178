import type { Comment, CommentId } from './comment.ts';
import { uniteReactions } from './reactions.ts';

/**
 * A held list brought up to date with comments that are new or changed.
 * @param held the comments that are shown, oldest first (ids sort by time), at most one for each id.
 * @param changed what was pushed, in the order in which it happened.
 * @returns a new list, oldest first, with the later state of each comment.
 */
export function mergeComments(held: readonly Comment[], changed: readonly Comment[]): Comment[] {
  const merged = [...held];
  for (const comment of changed) {
    const place = placeOf(merged, comment.id);
    const known = merged[place];
    if (known?.id === comment.id) merged[place] = laterState(known, comment);
    else merged.splice(place, 0, comment);
  }
  return merged;
}

/** Where a comment stands among others, or would stand. */
function placeOf(comments: readonly Comment[], id: CommentId): number {
  let [from, to] = [0, comments.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((comments[middle]?.id ?? '') < id) from = middle + 1;
    else to = middle;
  }
  return from;
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

function isPurged(comment: Comment): boolean {
  return comment.deleted !== null && comment.text === '';
}

function writtenAt(comment: Comment): number {
  return comment.edited ?? comment.created;
}
