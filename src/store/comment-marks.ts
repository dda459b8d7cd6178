import { readerKey } from '../thread/comment-rules.ts';
import { changeReaction, type ReactionEmoji } from '../thread/reactions.ts';
import type { ReportReason } from '../thread/report-reasons.ts';
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

/**
 * Reports a comment of another's, or takes the report back. What is so already is no change.
 * @param report why, or null to take it back
 * @throws StoreFault `missing` where there is no such comment, or it is deleted; `invalid` where it is the reader's own
 */
export async function reportComment(
  db: Store,
  id: string,
  report: { reason: ReportReason; text: string } | null,
  now: number,
): Promise<Changed> {
  return change(db, 'strict', async (tx) => {
    const stored = await findLiving(tx, id);
    if (stored.author.key === readerKey) throw new StoreFault('invalid', `own comment ${id}`);
    const before = stored.report;
    const made = report ?? before;
    const taken = report === null;
    if (
      !made ||
      (before?.taken === taken && before.reason === made.reason && before.text === made.text)
    ) {
      return answerStored(tx, stored);
    }
    const at = Math.max(now, (before?.at ?? 0) + 1);
    const next = { reason: made.reason, text: made.text, at, taken };
    return putChanged(tx, { ...stored, report: next }, (summary) => summary);
  });
}

async function findLiving(tx: Change, id: string): Promise<CommentRecord> {
  const stored = await tx.objectStore('comments').get(id);
  if (!stored) throw new StoreFault('missing', `comment ${id}`);
  if (!readComment(stored)) throw new StoreFault('corrupt', `comment ${id}`);
  if (stored.deleted !== null) throw new StoreFault('missing', `deleted comment ${id}`);
  return stored;
}
