import { readerKey } from '../thread/comment-rules.ts';
import { changeReaction, type ReactionEmoji } from '../thread/reactions.ts';
import { readComment } from './comment-record.ts';
import { answerStored, type Changed, putChanged } from './comments.ts';
import { StoreFault } from './fault.ts';
import type { CommentRecord, Store } from './schema.ts';
import { type Change, change } from './transaction.ts';

/** What a reader marks a comment with, their own or another's. None of it is an activity of the thread. */

/**
 * Gives a comment one of the reader's reactions, or takes it back. What is so already is no change.
 * @throws StoreFault `missing` where there is no such comment, or it is deleted
 */
export async function reactToComment(
  db: Store,
  id: string,
  { emoji, on }: { emoji: ReactionEmoji; on: boolean },
  now: number,
): Promise<Changed> {
  return change(db, 'strict', async (tx) => {
    const stored = await findLiving(tx, id);
    const before = stored.reactions ?? [];
    const reactions = changeReaction(before, { emoji, by: readerKey, on }, now);
    if (reactions === before) return answerStored(tx, stored);
    return putChanged(tx, { ...stored, reactions: [...reactions] }, (summary) => summary);
  });
}

async function findLiving(tx: Change, id: string): Promise<CommentRecord> {
  const stored = await tx.objectStore('comments').get(id);
  if (!stored) throw new StoreFault('missing', `comment ${id}`);
  if (!readComment(stored)) throw new StoreFault('corrupt', `comment ${id}`);
  if (stored.deleted !== null) throw new StoreFault('missing', `deleted comment ${id}`);
  return stored;
}
