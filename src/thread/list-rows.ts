import { listNodes, pathTo, pushReversed, type Thread, type ThreadNode } from './build-thread.ts';
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

/** What of a thread a view needs. */
export type ViewedThread = Pick<Thread, 'roots' | 'nodes' | 'parents'>;

/**
 * A thread as rows from top to bottom. Takes no recursion: a chain of replies can be as long as the thread.
 */
export function listRows(thread: ViewedThread, view: ThreadView): Row[] {
  const path = view.branch === null ? [] : pathTo(thread, view.branch);
  const branch = path.at(-1);
  if (branch) return listBranch(branch, path.slice(0, -1), view.collapsed);
  return orderRoots(thread.roots, view.order).flatMap((root) =>
    listBranch(root, [], view.collapsed),
  );
}

/**
 * The rows of one branch, as they are drawn when it stands by itself.
 * @param path what its first node hangs below, from the root on
 */
export function listBranch(
  branch: ThreadNode,
  path: readonly ThreadNode[],
  collapsed: ReadonlySet<CommentId>,
): Row[] {
  /** What the next row hangs below, from the root on. */
  const above = [...path];
  const rows: Row[] = [];
  const waiting = [branch];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const depth = node.depth - branch.depth;
    const hides = whyHidden(node, depth, collapsed);
    const parent = above[node.depth - 1] ?? null;
    const answers = parent === rows.at(-1)?.node ? null : parent;
    rows.push({ node, depth, below: node.below, hides, answers });
    above[node.depth] = node;
    above.length = node.depth + 1;
    if (hides === null) pushReversed(waiting, node.replies);
  }
  return rows;
}

/**
 * What must change in a view so that a comment is among the rows.
 * @returns the view as it is where the comment is drawn in it already, or is not in the thread
 */
export function revealIn(thread: ViewedThread, view: ThreadView, id: CommentId): ThreadView {
  const path = pathTo(thread, id);
  const target = path.at(-1);
  if (!target || isDrawn(path, target, view)) return view;
  const collapsed = new Set(view.collapsed);
  for (const above of path.slice(0, -1)) collapsed.delete(above.id);
  const branch = path[target.depth - deepestShown]?.id ?? null;
  return { ...view, collapsed, branch: target.depth > deepestShown ? branch : null };
}

/** Whether a comment is among the rows. */
function isDrawn(
  path: readonly ThreadNode[],
  target: ThreadNode,
  { branch, collapsed }: ThreadView,
): boolean {
  const from = branch === null ? 0 : path.findIndex((node) => node.id === branch);
  if (from === -1 || target.depth - from > deepestShown) return false;
  return !path.slice(from, -1).some((node) => collapsed.has(node.id));
}

/** Every comment of a thread in the order in which a reader who unfolds everything meets it. */
export function listInOrder(roots: readonly ThreadNode[], by: ThreadOrder): ThreadNode[] {
  return listNodes(orderRoots(roots, by));
}

/** The comments that answer none, in an order. */
export function orderRoots(roots: readonly ThreadNode[], by: ThreadOrder): readonly ThreadNode[] {
  if (by === 'oldest') return roots;
  const newest = roots.toReversed();
  if (by === 'newest') return newest;
  // The sort is stable: of two that are discussed as much, the newer one comes first.
  return newest.sort((a, b) => b.below - a.below);
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
