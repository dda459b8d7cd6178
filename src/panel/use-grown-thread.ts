import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comment, CommentId } from '../thread/comment.ts';
import { type GrownThread, growThread } from '../thread/grow-thread.ts';
import { inTurn } from './in-turn.ts';

/** When more comments than this come at once, what they hang below is found out in a task of its own. */
const mostAtOnce = 500;

/**
 * The thread's tree, of which what does not change stays the same objects. When all the rest of a long thread comes, it
 * is the tree as it was until the new one is built: keys are heard, and frames painted, before it is built and drawn.
 */
export function useGrownThread(
  comments: readonly Comment[],
  answered: readonly CommentId[],
): GrownThread {
  const held = useRef<GrownThread | null>(null);
  /** The last that was given: who draws it has heard of what changed up to it. */
  const given = useRef<GrownThread | null>(null);
  const [, countTurn] = useState(0);
  const before = held.current;
  const waits = before !== null && comments.length - before.comments.length > mostAtOnce;
  useLayoutEffect(() => {
    if (!waits) return undefined;
    let cancel = inTurn(() => {
      held.current = growThread(held.current, comments, answered);
      cancel = inTurn(() => countTurn((turn) => turn + 1));
    });
    return () => cancel();
  }, [waits, comments, answered]);
  return useMemo(() => {
    const known = held.current;
    const isBuilt = known?.comments === comments && known.answered === answered;
    if (!known || !(waits || isBuilt)) {
      const grown = growThread(known, comments, answered);
      held.current = known === given.current ? grown : { ...grown, changed: comments };
    }
    given.current = held.current;
    return held.current as GrownThread;
  }, [waits, comments, answered]);
}
