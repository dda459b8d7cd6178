import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comment } from '../thread/comment.ts';
import { readerKey, undoMilliseconds } from '../thread/comment-rules.ts';
import type { GrownThread } from '../thread/grow-thread.ts';

/**
 * The reader's own comments whose deletion can still be undone, the last deleted first. It is read off the comments
 * themselves, so that it is the same in every window, and after the panel was closed and opened again.
 */
export function useUndoable({ comments, changed }: GrownThread): Comment[] {
  const [, countTurn] = useState(0);
  const now = Date.now();
  const held = useRef<readonly Comment[]>([]);
  const deleted = useMemo(() => {
    const ids = new Set(changed.map(({ id }) => id));
    const others = changed === comments ? [] : held.current.filter(({ id }) => !ids.has(id));
    held.current = [...others, ...changed.filter(isOwnDeleted)];
    return held.current;
  }, [comments, changed]);
  const undoable = deleted
    .filter((comment) => left(comment, now) > 0)
    .sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0));
  const next = Math.min(...undoable.map((comment) => left(comment, now)));

  // After each rendering anew: the first of them that runs out takes itself away.
  useEffect(() => {
    if (!Number.isFinite(next)) return undefined;
    const timer = setTimeout(() => countTurn((turn) => turn + 1), next + 1);
    return () => clearTimeout(timer);
  });
  return undoable;
}

function isOwnDeleted({ author, text, deleted }: Comment): boolean {
  return deleted !== null && author.key === readerKey && text !== '';
}

function left({ deleted }: Comment, now: number): number {
  return Math.min((deleted ?? 0) + undoMilliseconds - now, undoMilliseconds);
}
