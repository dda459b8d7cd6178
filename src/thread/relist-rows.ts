import { pathTo, type ThreadNode } from './build-thread.ts';
import type { CommentId } from './comment.ts';
import {
  listBranch,
  listRows,
  orderRoots,
  type Row,
  type ThreadView,
  type ViewedThread,
} from './list-rows.ts';

/** Of some rows, so many are gone from a place on, and so many have come there. */
export interface RowChange {
  from: readonly Row[];
  at: number;
  gone: number;
  come: number;
}

/** The rows of a thread, with what they were listed by. */
export interface ListedRows {
  rows: readonly Row[];
  /** What is different from the rows before; null where they have little to do with each other. */
  change: RowChange | null;
  collapsed: ReadonlySet<CommentId>;
  /** The roots from top to bottom, and the rows of each; none where one branch alone is shown. */
  roots: readonly ThreadNode[];
  lists: readonly (readonly Row[])[];
}

/**
 * Lists the rows of a thread as {@link listRows} does, again: only the branches between the first and the last in which
 * something has changed are looked at, and rows that say the same are the same objects.
 */
export function relistRows(
  before: ListedRows | null,
  thread: ViewedThread,
  view: ThreadView,
): ListedRows {
  const { collapsed } = view;
  if (view.branch !== null && thread.nodes.has(view.branch)) {
    const rows = keepRows(listRows(thread, view), before?.rows ?? []);
    return { rows, change: null, collapsed, roots: [], lists: [] };
  }
  const roots = orderRoots(thread.roots, view.order);
  // The rows of one branch are no part of these.
  const last = before && before.roots.length > 0 ? before : null;
  const { rows: from, roots: rootsBefore, lists: listsBefore } = last ?? nothing;
  const toggled = new Set(
    listToggled(last?.collapsed ?? collapsed, collapsed).map((id) => pathTo(thread, id)[0]),
  );
  const isSame = (root: ThreadNode | undefined, other: ThreadNode | undefined) =>
    root === other && !toggled.has(root);
  const fewer = Math.min(roots.length, rootsBefore.length);
  let head = 0;
  while (head < fewer && isSame(roots[head], rootsBefore[head])) head += 1;
  let tail = 0;
  while (tail < fewer - head && isSame(roots.at(-1 - tail), rootsBefore.at(-1 - tail))) tail += 1;

  const endBefore = rootsBefore.length - tail;
  const known = new Map<CommentId, { root: ThreadNode; rows: readonly Row[] }>();
  for (let index = head; index < endBefore; index += 1) {
    const [root, rows] = [rootsBefore[index], listsBefore[index]];
    if (root && rows) known.set(root.id, { root, rows });
  }
  const relisted = roots.slice(head, roots.length - tail).map((root) => {
    const same = known.get(root.id);
    if (same && isSame(root, same.root)) return same.rows;
    return keepRows(listBranch(root, [], collapsed), same?.rows ?? []);
  });
  const come = relisted.flat();
  const at = countRows(listsBefore, 0, head);
  const gone = countRows(listsBefore, head, endBefore);
  return {
    rows: from.slice(0, at).concat(come, from.slice(at + gone)),
    change: last && { from, at, gone, come: come.length },
    collapsed,
    roots,
    lists: listsBefore.slice(0, head).concat(relisted, listsBefore.slice(endBefore)),
  };
}

const nothing: Pick<ListedRows, 'rows' | 'roots' | 'lists'> = { rows: [], roots: [], lists: [] };

/** Which of the rows is a comment's; -1 where it is not among them. */
export function findRow(
  { rows, roots, lists }: ListedRows,
  thread: ViewedThread,
  id: CommentId,
): number {
  const [root] = pathTo(thread, id);
  const branch = root ? roots.indexOf(root) : -1;
  const inside = (lists[branch] ?? rows).findIndex(({ node }) => node.id === id);
  return inside === -1 ? -1 : countRows(lists, 0, branch) + inside;
}

function countRows(lists: readonly (readonly Row[])[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) count += lists[index]?.length ?? 0;
  return count;
}

/** What was folded away or unfolded meanwhile. */
function listToggled(before: ReadonlySet<CommentId>, now: ReadonlySet<CommentId>): CommentId[] {
  if (before === now) return [];
  return [...[...before].filter((id) => !now.has(id)), ...[...now].filter((id) => !before.has(id))];
}

/** The rows as they are now, each the same object as before where it says the same. */
function keepRows(rows: readonly Row[], before: readonly Row[]): readonly Row[] {
  if (before.length === 0) return rows;
  const known = new Map(before.map((row) => [row.node.id, row]));
  return rows.map((row) => {
    const same = known.get(row.node.id);
    return same && saysTheSame(same, row) ? same : row;
  });
}

function saysTheSame(one: Row, other: Row): boolean {
  return (
    one.depth === other.depth &&
    one.below === other.below &&
    one.hides === other.hides &&
    // What is hidden below is looked through by the browser's own find.
    (one.hides === null || one.node === other.node) &&
    isSameNode(one.node, other.node) &&
    (one.answers === null || other.answers === null
      ? one.answers === other.answers
      : isSameNode(one.answers, other.answers))
  );
}

/** Whether two nodes stand for the same: a comment in the same state, or the same placeholder. */
function isSameNode(one: ThreadNode, other: ThreadNode): boolean {
  if (one.kind === 'comment') return other.kind === 'comment' && one.comment === other.comment;
  return other.kind === 'placeholder' && one.id === other.id && one.why === other.why;
}
