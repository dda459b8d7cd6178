import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Comment, CommentId } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { GrownThread } from '../thread/grow-thread.ts';
import { listInOrder, type ThreadOrder } from '../thread/list-rows.ts';
import type { Target } from './use-thread-view.ts';

const none: ReadonlySet<CommentId> = new Set();

/**
 * What others wrote since the reader's last visit, if there was one.
 * @param seen when that was, in milliseconds since 1970; 0 for never
 * @returns those comments, and the way to the next of them in the order in which they are met
 */
export function useFresh(
  { thread, comments, changed }: GrownThread,
  seen: number,
  { order, target }: { order: ThreadOrder; target: Target | null },
  reveal: (id: CommentId) => void,
): { fresh: ReadonlySet<CommentId>; goToNext(): void } {
  const held = useRef(none);
  const fresh = useMemo(() => {
    const before = changed === comments ? none : held.current;
    if (seen === 0 || !changed.some((one) => isFresh(one, seen) !== before.has(one.id))) {
      held.current = before;
      return before;
    }
    const ids = new Set(before);
    for (const one of changed) {
      if (isFresh(one, seen)) ids.add(one.id);
      else ids.delete(one.id);
    }
    held.current = ids;
    return held.current;
  }, [comments, changed, seen]);
  const goToNext = useCallback(() => {
    const ids = listInOrder(thread.roots, order).flatMap(({ id }) => (fresh.has(id) ? id : []));
    const here = target === null ? -1 : ids.indexOf(target.id);
    const next = ids[(here + 1) % ids.length];
    if (next !== undefined) reveal(next);
  }, [thread, order, target, fresh, reveal]);
  return { fresh, goToNext };
}

function isFresh({ author, created, deleted }: Comment, seen: number): boolean {
  return created > seen && deleted === null && author.key !== readerKey;
}
