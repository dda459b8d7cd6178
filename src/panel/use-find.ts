import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ThreadNode } from '../thread/build-thread.ts';
import type { CommentId } from '../thread/comment.ts';
import { findMatches, holds, makeFindable } from '../thread/find-in-thread.ts';
import { markFound } from './mark-found.ts';
import { scrollToFound } from './scroll-to-found.ts';
import type { Way } from './use-thread-view.ts';

export interface FindHandle {
  open: boolean;
  query: string;
  /** Which comment with a match the reader is at, from 1 on; 0 for none. */
  at: number;
  total: number;
  /** Opens the bar. */
  begin(): void;
  search(query: string): void;
  /** Goes to the next match, or the one before; after the last comes the first. */
  step(by: 1 | -1): void;
  close(): void;
}

/**
 * Finds words in a thread, folded away or not.
 * @param nodes all comments, in the order in which they are met
 * @param reveal brings one into view
 */
export function useFind(
  nodes: readonly ThreadNode[],
  reveal: (id: CommentId, way: Way) => void,
  list: RefObject<HTMLElement | null>,
): FindHandle {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [here, setHere] = useState<{ id: CommentId } | null>(null);
  const current = here?.id ?? null;
  const findable = useMemo(() => (open ? makeFindable(nodes) : []), [open, nodes]);
  const found = useMemo(() => findMatches(findable, query), [findable, query]);

  useEffect(() => {
    if (!open || !list.current) return undefined;
    return markFound(list.current, (text) => holds(text, query));
  }, [open, query, list]);

  // Once the comment is drawn whole, and before that is painted.
  useLayoutEffect(() => {
    if (!here) return undefined;
    const scroll = () =>
      list.current && scrollToFound(list.current, here.id, (text) => holds(text, query));
    const waiting = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(waiting);
  }, [here, query, list]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (found.length === 0) return;
      const here = current === null ? -1 : found.indexOf(current);
      const next = here < 0 ? (by === 1 ? 0 : found.length - 1) : here + by;
      const id = found[(next + found.length) % found.length];
      if (id === undefined) return;
      setHere({ id });
      reveal(id, 'find');
    },
    [found, current, reveal],
  );
  return {
    open,
    query,
    at: current === null ? 0 : found.indexOf(current) + 1,
    total: found.length,
    begin: useCallback(() => setOpen(true), []),
    search: useCallback((words: string) => {
      setQuery(words);
      setHere(null);
    }, []),
    step,
    close: useCallback(() => setOpen(false), []),
  };
}
