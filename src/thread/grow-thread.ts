import { buildThread, pathTo, type Thread, type ThreadNode } from './build-thread.ts';
import type { Comment, CommentId } from './comment.ts';

/** A thread, and what it was built from. */
export interface GrownThread {
  comments: readonly Comment[];
  answered: readonly CommentId[];
  thread: Thread;
  /** Those that are new or not as before; all, where it was built anew. */
  changed: readonly Comment[];
}

/** More changes at once than this are as quickly built anew. */
const most = 50;

/**
 * Builds a thread as {@link buildThread} does, from the one before where that is quicker: a comment that came, or that
 * says something else, makes new objects of its own node and of those that it hangs below, and of no other.
 * @param before used up by it: its maps go on as those of the new one
 * @param comments oldest first, each once
 */
export function growThread(
  before: GrownThread | null,
  comments: readonly Comment[],
  answered: readonly CommentId[],
): GrownThread {
  const changed = before && listChanged(before.comments, comments);
  const grown =
    changed && isAnsweredAlike(before, answered) ? growFrom(before.thread, changed) : null;
  const thread = grown ?? buildThread(comments, answered);
  return { comments, answered, thread, changed: grown && changed ? changed : comments };
}

/** Whether a change of what is being answered matters nothing: only a deleted comment keeps its place by it. */
function isAnsweredAlike(
  { answered: before, thread: { nodes } }: GrownThread,
  answered: readonly CommentId[],
): boolean {
  const differing = [
    ...before.filter((id) => !answered.includes(id)),
    ...answered.filter((id) => !before.includes(id)),
  ];
  return differing.every((id) => nodes.get(id)?.kind === 'comment');
}

function growFrom(before: Thread, changed: readonly Comment[]): Thread | null {
  if (before.cycles.length > 0) return null;
  let thread: Thread | null = before;
  for (const comment of changed) thread = thread && withComment(thread, comment);
  return thread;
}

/** The comments that are new or another object; null where one is gone, or there are many. */
function listChanged(before: readonly Comment[], after: readonly Comment[]): Comment[] | null {
  const changed: Comment[] = [];
  let at = 0;
  for (const comment of after) {
    const known = before[at];
    if (known === comment) {
      at += 1;
      continue;
    }
    if (known?.id === comment.id) at += 1;
    changed.push(comment);
    if (changed.length > most) return null;
  }
  return at === before.length ? changed : null;
}

/** A thread with one comment as it is now; null where more than its own place changes with it. */
function withComment(thread: Thread, comment: Comment): Thread | null {
  const { id, parent } = comment;
  const known = thread.nodes.get(id);
  if (comment.deleted !== null || (parent !== null && parent >= id)) return null;
  if (known) {
    if (known.kind !== 'comment' || known.comment.parent !== parent) return null;
    return withNode(thread, pathTo(thread, id).slice(0, -1), { ...known, comment }, known);
  }
  if (parent !== null && !thread.nodes.has(parent)) return null;
  const above = parent === null ? [] : pathTo(thread, parent);
  const node: ThreadNode = {
    kind: 'comment',
    comment,
    id,
    depth: above.length,
    below: 0,
    replies: [],
  };
  if (parent !== null) (thread.parents as Map<CommentId, CommentId>).set(id, parent);
  return withNode(thread, above, node, null);
}

/**
 * A thread with one node more, or one in the place of another.
 * @param above what it hangs below, from the root on
 * @param old what stood in its place
 */
function withNode(
  thread: Thread,
  above: readonly ThreadNode[],
  node: ThreadNode,
  old: ThreadNode | null,
): Thread {
  const nodes = thread.nodes as Map<CommentId, ThreadNode>;
  const more = old === null ? 1 : 0;
  nodes.set(node.id, node);
  let [child, gone] = [node, old];
  for (const parent of above.toReversed()) {
    const replies = place(parent.replies, child, gone);
    child = { ...parent, replies, below: parent.below + more };
    nodes.set(child.id, child);
    gone = parent;
  }
  return { ...thread, roots: place(thread.roots, child, gone), count: thread.count + more };
}

/** Siblings with one in the place of another, or in its own: ids sort by time. */
function place(
  siblings: readonly ThreadNode[],
  node: ThreadNode,
  old: ThreadNode | null,
): ThreadNode[] {
  if (old !== null) return siblings.with(siblings.lastIndexOf(old), node);
  const before = siblings.findLastIndex(({ id }) => id < node.id);
  return siblings.toSpliced(before + 1, 0, node);
}
