import type { RefObject } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'preact/hooks';
import type { ThreadNode } from '../thread/build-thread.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import {
  countUpTo,
  findMatches,
  holds,
  type Match,
  makeFindable,
  stepMatch,
} from '../thread/find-in-thread.ts';
import { listInOrder, type ThreadOrder } from '../thread/list-rows.ts';
import { type Muting, whyMuted } from '../thread/mute.ts';
import { nameOf } from '../ui/name-of.ts';
import { findMatch, markFound } from './mark-found.ts';
import { MutingContext } from './muting.ts';
import { scrollToFound } from './scroll-to-found.ts';
import type { Way } from './use-thread-view.ts';

/** What is looked through. */
export interface Findings {
  roots: readonly ThreadNode[];
  /** In which they are met. */
  order: ThreadOrder;
  list: RefObject<HTMLElement | null>;
  /** What was looked for when finding last ended. */
  last: { current: string };
  /** Brings a comment into view. */
  reveal(id: CommentId, way: Way): void;
}

export interface FindHandle {
  query: string;
  /** Which match the reader is at, from 1 on; 0 for none. */
  at: number;
  total: number;
  search(query: string): void;
  /** Goes to the next match, or the one before; after the last comes the first. */
  step(by: 1 | -1): void;
}

/**
 * Finds words in what people wrote in a thread and in their names, folded away or not, but not in what the reader muted.
 */
export function useFind({ roots, order, list, last, reveal }: Findings): FindHandle {
  const muting = useContext(MutingContext);
  const [query, setQuery] = useState(last.current);
  last.current = query;
  const [here, setHere] = useState<Match | null>(null);
  const findable = useMemo(
    () => makeFindable(listInOrder(roots, order), nameOf, (one) => isFolded(one, muting)),
    [roots, order, muting],
  );
  const found = useMemo(() => findMatches(findable, query), [findable, query]);
  const total = useMemo(() => found.reduce((sum, { count }) => sum + count, 0), [found]);

  useEffect(() => {
    if (!list.current) return undefined;
    return markFound(list.current, (text) => holds(text, query), here);
  }, [query, here, list]);

  // Once the comment is drawn whole, and before that is painted.
  useLayoutEffect(() => {
    if (!here) return undefined;
    const waiting = requestAnimationFrame(() => {
      const words = list.current && findMatch(list.current, here, (text) => holds(text, query));
      if (list.current && words) scrollToFound(list.current, words);
    });
    return () => cancelAnimationFrame(waiting);
  }, [here, query, list]);

  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepMatch(found, here, by);
      if (next === null) return;
      setHere(next);
      reveal(next.id, 'find');
    },
    [found, here, reveal],
  );
  return {
    query,
    at: countUpTo(found, here),
    total,
    search: useCallback((words: string) => {
      setQuery(words);
      setHere(null);
    }, []),
    step,
  };
}

/** Whether a comment is folded to one line, which says nothing of its words. */
function isFolded(comment: Comment, muting: Muting): boolean {
  return comment.report?.taken === false || whyMuted(comment, muting) !== null;
}
