import { noteHashtags } from './note-hashtags.ts';
import type { CommentRecord } from './schema.ts';
import type { Change } from './transaction.ts';

/**
 * Writes a comment, with what it is found by: its hashtags at once, its words once the index gets to it. Every comment
 * that is stored, changed, moved or emptied goes through here.
 */
export async function putComment(tx: Change, comment: CommentRecord): Promise<void> {
  const comments = tx.objectStore('comments');
  const before = comments.getKey(comment.id);
  // Where the disk is full, the first failure is told, and none of the others goes unheard.
  before.catch(() => undefined);
  const written = comments.put(noteHashtags(comment));
  written.catch(() => undefined);
  const queued = { id: comment.id, fresh: (await before) === undefined, stamp: Math.random() };
  await Promise.all([written, tx.objectStore('indexQueue').put(queued)]);
}

/** Takes a comment out of the store as though it had never been there, and with it what it is found by. */
export async function dropComment(tx: Change, id: string): Promise<void> {
  await tx.objectStore('comments').delete(id);
  await tx.objectStore('indexQueue').put({ id, fresh: false, stamp: Math.random() });
}
