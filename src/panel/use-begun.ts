import { useMemo, useRef } from 'preact/hooks';
import type { CommentId } from '../thread/comment.ts';
import type { Draft, DraftSlot } from '../thread/draft.ts';

/** Which replies and edits were begun. The same object for as long as they are the same ones. */
export interface Begun {
  /** The slots of the boxes that stand in a comment. */
  of(id: CommentId): readonly DraftSlot[];
  /** A draft as it is now. */
  draft(slot: DraftSlot): Draft | null;
  /** The comments to which a reply was begun: they keep their place, also when they are deleted. */
  answered: readonly CommentId[];
}

const none: readonly DraftSlot[] = [];

/** Replies and edits that were begun: a letter that is typed in one of them changes nothing for the list around it. */
export function useBegun(drafts: readonly Draft[]): Begun {
  const now = useRef(drafts);
  now.current = drafts;
  const slots = drafts
    .flatMap(({ slot }) => (slot === 'new' ? [] : slot))
    .sort()
    .join(' ');
  return useMemo(() => {
    const byComment = new Map<CommentId, DraftSlot[]>();
    const answered: CommentId[] = [];
    for (const slot of slots.split(' ') as DraftSlot[]) {
      const [what, id] = slot.split(':');
      if (id === undefined) continue;
      byComment.set(id, [...(byComment.get(id) ?? []), slot]);
      if (what === 'reply') answered.push(id);
    }
    return {
      of: (id) => byComment.get(id) ?? none,
      draft: (wanted) => now.current.find(({ slot }) => slot === wanted) ?? null,
      answered,
    };
  }, [slots]);
}
