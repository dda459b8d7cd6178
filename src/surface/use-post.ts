import { useCallback, useRef, useState } from 'preact/hooks';
import { v7 as uuidv7 } from 'uuid';
import type { Article } from '../article/article.ts';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import type { CommentId } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import type { DraftSlot } from '../thread/draft.ts';
import type { DraftHandle } from './use-draft.ts';
import type { ThreadChanges } from './use-thread.ts';

/**
 * Posts a draft: the comment shows at once; where it cannot be stored, it is back in the box, with a fault.
 *
 * @param onShown called when it shows
 * @param onStored called once it is on disk
 */
export function usePost(
  thread: ThreadChanges,
  draft: DraftHandle,
  { slot, parent, name }: { slot: DraftSlot; parent: CommentId | null; name: string },
  {
    onShown,
    onStored,
  }: { onShown?: (id: CommentId) => void; onStored?: (id: CommentId) => void } = {},
): { post(article: Article): void; fault: FaultCode | null } {
  const [fault, setFault] = useState<FaultCode | null>(null);
  // A post whose answer was lost may have been stored: trying again is the same comment, by the same id.
  const failed = useRef<{ id: CommentId; text: string } | null>(null);

  const post = useCallback(
    (article: Article) => {
      const { text, typed } = draft.lift();
      const trimmed = text.trim();
      const id = failed.current?.text === trimmed ? failed.current.id : uuidv7();
      failed.current = { id, text: trimmed };
      setFault(null);
      thread.show({
        id,
        article: article.id,
        parent,
        author: { key: readerKey, name },
        text: trimmed,
        created: Date.now(),
        edited: null,
        deleted: null,
        revisions: [],
      });
      onShown?.(id);
      const at = thread.joined();
      void call('postComment', {
        id,
        article,
        ...(at !== null && { at }),
        parent,
        text: trimmed,
        slot,
        typed,
      }).then((posted) => {
        if (posted.ok) {
          if (failed.current?.id === id) failed.current = null;
          thread.show(posted.value);
          onStored?.(id);
        } else {
          thread.takeBack(id);
          draft.putBack(text);
          setFault(posted.code);
        }
      });
    },
    [thread, draft, slot, parent, name, onShown, onStored],
  );
  return { post, fault };
}
