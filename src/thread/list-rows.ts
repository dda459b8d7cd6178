import { listNodes, type ThreadNode } from './build-thread.ts';
import type { CommentId } from './comment.ts';

/** How the comments that answer none are ordered; the replies below each are always oldest first, as they were said. */
export const threadOrders = ['oldest', 'newest', 'discussed'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

/** Replies are drawn this deep; those below are read on a page of their own. */
export const deepestShown = 4;

/** How a reader looks at a thread. */
export interface ThreadView {
  order: ThreadOrder;
  /** Comments whose replies are folded away. */
  collapsed: ReadonlySet<CommentId>;
  /** The comment whose branch alone is shown, or null for the whole thread. */
  branch: CommentId | null;
}

/** One row of a drawn thread. */
export interface Row {
  node: ThreadNode;
  /** How far in it is drawn. */
  depth: number;
  /** How many comments hang below it, drawn or not. */
  below: number;
  /** Why those below are not drawn: folded by the reader, or too deep; null where they are. */
  hides: 'folded' | 'deeper' | null;
  /** The comment that it answers, where that does not stand right above it; else null. */
  answers: ThreadNode | null;
}

/**
 * A thread as rows from top to bottom. Takes no recursion: a chain of replies can be as long as the thread.
 * @param roots of the whole thread, oldest first
 */
export function listRows(roots: readonly ThreadNode[], view: ThreadView): Row[] {
  const { below, parents } = countBelow(roots);
  const branch = view.branch === null ? undefined : findNode(below.keys(), view.branch);
  const start = branch ? [branch] : order(roots, view.order, below);
  const offset = branch?.depth ?? 0;
  const rows: Row[] = [];
  const waiting = start.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const depth = node.depth - offset;
    const hides = whyHidden(node, depth, view.collapsed);
    const parent = parents.get(node) ?? null;
    const answers = parent === rows.at(-1)?.node ? null : parent;
    rows.push({ node, depth, below: below.get(node) ?? 0, hides, answers });
    if (hides !== null) continue;
    for (const reply of node.replies.toReversed()) waiting.push(reply);
  }
  return rows;
}

/**
 * What must change in a view so that a comment is among the rows.
 * @returns the view as it is where the comment is drawn in it already, or is not in the thread
 */
export function revealIn(
  roots: readonly ThreadNode[],
  view: ThreadView,
  id: CommentId,
): ThreadView {
  if (listRows(roots, view).some(({ node }) => node.id === id)) return view;
  const { below, parents } = countBelow(roots);
  const target = findNode(below.keys(), id);
  if (!target) return view;
  const collapsed = new Set(view.collapsed);
  let branch: CommentId | null = null;
  for (let at = parents.get(target); at !== undefined; at = parents.get(at)) {
    collapsed.delete(at.id);
    if (branch === null && target.depth - at.depth === deepestShown) branch = at.id;
  }
  return { ...view, collapsed, branch: target.depth > deepestShown ? branch : null };
}

/** Every comment of a thread in the order in which a reader who unfolds everything meets it. */
export function listInOrder(roots: readonly ThreadNode[], by: ThreadOrder): ThreadNode[] {
  return listNodes(order(roots, by, countBelow(roots).below));
}

/** How many living comments hang below each node, and what each answers; the nodes in reading order. */
function countBelow(roots: readonly ThreadNode[]) {
  const below = new Map<ThreadNode, number>();
  const parents = new Map<ThreadNode, ThreadNode>();
  const waiting = roots.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    below.set(node, 0);
    for (const reply of node.replies.toReversed()) {
      parents.set(reply, node);
      waiting.push(reply);
    }
  }
  for (const node of [...below.keys()].reverse()) {
    const parent = parents.get(node);
    if (!parent) continue;
    const own = node.kind === 'comment' ? 1 : 0;
    below.set(parent, (below.get(parent) ?? 0) + (below.get(node) ?? 0) + own);
  }
  return { below, parents };
}

function findNode(nodes: Iterable<ThreadNode>, id: CommentId): ThreadNode | undefined {
  for (const node of nodes) if (node.id === id) return node;
  return undefined;
}

function order(
  roots: readonly ThreadNode[],
  by: ThreadOrder,
  below: ReadonlyMap<ThreadNode, number>,
): ThreadNode[] {
  if (by === 'oldest') return [...roots];
  const newest = roots.toReversed();
  if (by === 'newest') return newest;
  // The sort is stable: of two that are discussed as much, the newer one comes first.
  return newest.sort((a, b) => (below.get(b) ?? 0) - (below.get(a) ?? 0));
}

function whyHidden(
  node: ThreadNode,
  depth: number,
  collapsed: ReadonlySet<CommentId>,
): Row['hides'] {
  if (node.replies.length === 0) return null;
  if (collapsed.has(node.id)) return 'folded';
  return depth >= deepestShown ? 'deeper' : null;
}
