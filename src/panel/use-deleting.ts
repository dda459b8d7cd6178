import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import type { ThreadChanges } from '../surface/use-thread.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import type { GrownThread } from '../thread/grow-thread.ts';
import { useUndoable } from './use-undoable.ts';

interface Deleting {
  remove(comment: Comment): void;
  undo(comment: Comment): void;
  /** What can still be brought back, the last deleted first. */
  undoable: Comment[];
  /** Why the last of it could not be done, or null. */
  fault: FaultCode | null;
}

/** Deletes comments of the reader's own, and brings them back: the keyboard then goes to what came back. */
export function useDeleting(
  grown: GrownThread,
  { show }: ThreadChanges,
  list: RefObject<HTMLElement | null>,
): Deleting {
  const undoable = useUndoable(grown);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const [restored, setRestored] = useState<CommentId | null>(null);

  // The button that brought it back is gone.
  useEffect(() => {
    if (restored === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-comment="${restored}"] button`)?.focus();
  }, [restored, list]);

  const remove = useCallback(
    ({ id }: Comment) => {
      setFault(null);
      void call('deleteComment', { id }).then((removed) => {
        if (!removed.ok) return setFault(removed.code);
        show(removed.value);
        setRestored(null);
      });
    },
    [show],
  );
  const undo = useCallback(
    ({ id }: Comment) => {
      setFault(null);
      void call('restoreComment', { id }).then((brought) => {
        if (!brought.ok) return setFault(brought.code);
        show(brought.value);
        setRestored(id);
      });
    },
    [show],
  );
  return { remove, undo, undoable, fault };
}
