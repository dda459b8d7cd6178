import { buildThread } from '../../../src/thread/build-thread.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import { listInOrder } from '../../../src/thread/list-rows.ts';
import { sampleComment } from '../sample-threads.ts';

/** A sample thread in which comments answer comments. */
export interface NestedThread {
  /** In the order in which they were written. */
  comments: Comment[];
  /** The same as they are read from top to bottom, each with how many it hangs below. */
  rows: { comment: Comment; depth: number }[];
}

/** No comment hangs below more than so many: all that is compared draws as deep. */
const deepest = 4;
/** Three of ten answer none; the others answer one of so many before them. */
const near = 30;

/**
 * Makes a thread of a size; the same each time.
 * @param thread the number of its article among the samples; no two threads share an id
 */
export function nestComments(thread: number, size: number): NestedThread {
  const comments: Comment[] = [];
  const depths: number[] = [];
  for (let index = 0; index < size; index += 1) {
    const answered = findAnswered(index);
    const above = depths[answered] ?? deepest;
    const parent = above < deepest ? comments[answered] : undefined;
    const comment = sampleComment(thread, thread * 100_000 + index, parent?.id ?? null);
    comments.push({ ...comment, text: `${comment.text} ${markOf(index)}` });
    depths.push(parent ? above + 1 : 0);
  }
  const nodes = listInOrder(buildThread(comments).roots, 'oldest');
  const rows = nodes.flatMap((node) =>
    node.kind === 'comment' ? { comment: node.comment, depth: node.depth } : [],
  );
  return { comments, rows };
}

/** A word that is in the text of one comment alone. */
export function markOf(index: number): string {
  return `mark${index}x`;
}

/** Which comment the one of this number answers; -1 for none. */
function findAnswered(index: number): number {
  const draw = (Math.imul(index + 1, 2654435761) >>> 8) % 1000;
  return draw < 300 ? -1 : index - 1 - (draw % near);
}
