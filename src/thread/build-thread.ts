import type { Comment, CommentId } from './comment.ts';
import { laterState } from './merge-comments.ts';

/** A comment's place in its thread. */
interface Place {
  id: CommentId;
  /** How many nodes it hangs below: 0 for a root. */
  depth: number;
  /** How many comments hang below it, at whatever depth, without placeholders. */
  below: number;
  /** Oldest first. */
  replies: ThreadNode[];
}

/** A comment in its place, or what stands in for one that cannot be shown but has replies. */
export type ThreadNode = Place &
  ({ kind: 'comment'; comment: Comment } | { kind: 'placeholder'; why: 'deleted' | 'missing' });

export interface Thread {
  /** Oldest first. */
  roots: ThreadNode[];
  /** How many comments it shows: those that are not deleted. */
  count: number;
  /** Comments that are their own ancestors, which no honest writer makes. They stand as roots. Sorted. */
  cycles: CommentId[];
  /** Every node, by its comment. */
  nodes: ReadonlyMap<CommentId, ThreadNode>;
  /** What each comment answers; a cycle's have none. */
  parents: ReadonlyMap<CommentId, CommentId>;
}

/**
 * Builds a thread's tree from its comments. A comment whose parent is not among them hangs below a placeholder. A
 * deleted comment stays as a placeholder while a reply below it lives, and vanishes otherwise. Takes O(n log n) and
 * no recursion, so that no chain of replies, however long, overflows the stack.
 * @param comments one thread's, in any order; of two with the same id the later state counts.
 * @param answered comments to which a reply is being written: a deleted one of them stays as a placeholder, too.
 */
export function buildThread(
  comments: readonly Comment[],
  answered: readonly CommentId[] = [],
): Thread {
  const known = new Map<CommentId, Comment>();
  for (const comment of comments) {
    const other = known.get(comment.id);
    known.set(comment.id, other === undefined ? comment : laterState(other, comment));
  }
  const { parents, cycles } = linkParents(known.values());
  const shown = findShown(known.values(), parents, new Set(answered));
  const nodes = new Map<CommentId, ThreadNode>();
  for (const id of inOrder(shown)) nodes.set(id, placeNode(id, known.get(id)));

  const roots: ThreadNode[] = [];
  for (const node of nodes.values()) {
    const parent = parents.get(node.id);
    const siblings = parent === undefined ? roots : nodes.get(parent)?.replies;
    siblings?.push(node);
  }
  return { roots, count: measure(listNodes(roots)), cycles, nodes, parents };
}

/** The nodes from a root down to one of the thread, by depth; none where it is not there. */
export function pathTo({ nodes, parents }: Pick<Thread, 'nodes' | 'parents'>, id: CommentId) {
  const path: ThreadNode[] = [];
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(parents.get(node.id) ?? '')) {
    path.push(node);
  }
  return path.reverse();
}

/** Ids sort by time, and a thread is read in its order: mostly there is nothing to sort. */
function inOrder(ids: ReadonlySet<CommentId>): Iterable<CommentId> {
  let before = '';
  for (const id of ids) {
    if (id < before) return [...ids].sort();
    before = id;
  }
  return ids;
}

/** Notes how deep each node hangs, and how many hang below it. Answers how many comments there are in all. */
function measure(listed: readonly ThreadNode[]): number {
  let count = 0;
  for (const node of listed) {
    if (node.kind === 'comment') count += 1;
    for (const reply of node.replies) reply.depth = node.depth + 1;
  }
  // Each node stands before its replies: from the end, those below it are counted already.
  for (let index = listed.length - 1; index >= 0; index -= 1) {
    const node = listed[index];
    for (const reply of node?.replies ?? []) {
      if (node) node.below += reply.below + (reply.kind === 'comment' ? 1 : 0);
    }
  }
  return count;
}

/**
 * A thread's nodes in reading order, each one before its replies: what a view renders as a flat list by `depth`,
 * since a chain of 10,000 replies would overflow a nested one.
 */
export function listNodes(roots: readonly ThreadNode[]): ThreadNode[] {
  const listed: ThreadNode[] = [];
  const waiting = roots.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    listed.push(node);
    pushReversed(waiting, node.replies);
  }
  return listed;
}

/** Lays nodes on a stack so that the first of them is taken first. */
export function pushReversed(stack: ThreadNode[], nodes: readonly ThreadNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node) stack.push(node);
  }
}

/** Each comment's parent, except where following the parents would come back: those links are cut. */
function linkParents(comments: Iterable<Comment>) {
  const parents = new Map<CommentId, CommentId>();
  // A way back up needs a step to a comment that is not older.
  let mayCircle = false;
  for (const { id, parent } of comments) {
    if (parent === null) continue;
    parents.set(id, parent);
    if (parent >= id) mayCircle = true;
  }
  const cycles = mayCircle ? findCycles(parents) : [];
  for (const id of cycles) parents.delete(id);
  return { parents, cycles };
}

/** Walks up from each comment once. A walk that meets its own trail has found a cycle; another walk's, nothing new. */
function findCycles(parents: ReadonlyMap<CommentId, CommentId>): CommentId[] {
  const walkOf = new Map<CommentId, CommentId>();
  const cycles: CommentId[] = [];
  for (const start of parents.keys()) {
    let at: CommentId | undefined = start;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, start);
      at = parents.get(at);
    }
    if (at === undefined || walkOf.get(at) !== start) continue;
    const first = at;
    do {
      cycles.push(at);
      at = parents.get(at);
    } while (at !== undefined && at !== first);
  }
  return cycles.sort();
}

/** What a thread has a place for: every comment that lives, and all that it hangs below. */
function findShown(
  comments: Iterable<Comment>,
  parents: ReadonlyMap<CommentId, CommentId>,
  answered: ReadonlySet<CommentId>,
) {
  const shown = new Set<CommentId>();
  for (const { id, deleted } of comments) {
    let at: CommentId | undefined = deleted === null || answered.has(id) ? id : undefined;
    while (at !== undefined && !shown.has(at)) {
      shown.add(at);
      at = parents.get(at);
    }
  }
  return shown;
}

function placeNode(id: CommentId, comment: Comment | undefined): ThreadNode {
  // Each written out: of ten thousand, copying a common part took longer than all the rest.
  if (comment === undefined) {
    return { kind: 'placeholder', why: 'missing', id, depth: 0, below: 0, replies: [] };
  }
  if (comment.deleted !== null) {
    return { kind: 'placeholder', why: 'deleted', id, depth: 0, below: 0, replies: [] };
  }
  return { kind: 'comment', comment, id, depth: 0, below: 0, replies: [] };
}
