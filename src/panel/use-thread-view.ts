import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { OpenThread } from '../contract.ts';
import type { Thread } from '../thread/build-thread.ts';
import type { CommentId } from '../thread/comment.ts';
import { revealIn, type ThreadOrder, type ThreadView } from '../thread/list-rows.ts';
import { findRow, type ListedRows, relistRows } from '../thread/relist-rows.ts';

/** `go` shows a comment whole and takes the keyboard there, `find` leaves the keyboard, `show` moves as little as it can. */
export type Way = 'go' | 'find' | 'show';

/** A comment to bring into view; each asking is another one. */
export interface Target {
  id: CommentId;
  way: Way;
}

export interface ThreadViewHandle {
  view: ThreadView;
  listed: ListedRows;
  target: Target | null;
  /** Which row that is; -1 where it is not among them. */
  targetAt: number;
  /** Folds the replies to a comment away, or unfolds them: remembered. */
  fold(id: CommentId, folded: boolean): void;
  /** Shows one branch alone, or the whole thread. */
  showBranch(id: CommentId | null): void;
  /** Brings a comment into view, wherever it is folded away. */
  reveal(id: CommentId, way?: Way): void;
}

/** How the reader looks at a thread: what is folded, which branch, and what is brought into view. */
export function useThreadView(
  { article, folded }: OpenThread,
  thread: Thread,
  order: ThreadOrder,
): ThreadViewHandle {
  const [collapsed, setCollapsed] = useState<ReadonlySet<CommentId>>(() => new Set(folded));
  const [branch, setBranch] = useState<CommentId | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const view = useMemo(() => ({ order, collapsed, branch }), [order, collapsed, branch]);
  const before = useRef<ListedRows | null>(null);
  const listed = useMemo(() => {
    before.current = relistRows(before.current, thread, view);
    return before.current;
  }, [thread, view]);
  const targetAt = useMemo(
    () => (target === null ? -1 : findRow(listed, thread, target.id)),
    [listed, thread, target],
  );

  const keep = useCallback(
    (id: CommentId, now: boolean) =>
      void call('foldBranch', { article: article.id, comment: id, folded: now }),
    [article.id],
  );
  const fold = useCallback(
    (id: CommentId, now: boolean) => {
      setCollapsed((before) => {
        const after = new Set(before);
        if (now) after.add(id);
        else after.delete(id);
        return after;
      });
      keep(id, now);
    },
    [keep],
  );
  const showBranch = useCallback(
    (id: CommentId | null) => {
      setBranch(id);
      const back = id ?? branch;
      if (back !== null) setTarget({ id: back, way: 'go' });
    },
    [branch],
  );
  const now = useRef({ thread, view });
  now.current = { thread, view };
  const reveal = useCallback(
    (id: CommentId, way: Way = 'go') => {
      const { thread: all, view: shown } = now.current;
      const after = revealIn(all, shown, id);
      for (const one of shown.collapsed) if (!after.collapsed.has(one)) keep(one, false);
      setCollapsed(after.collapsed);
      setBranch(after.branch);
      setTarget({ id, way });
    },
    [keep],
  );
  return { view, listed, target, targetAt, fold, showBranch, reveal };
}
