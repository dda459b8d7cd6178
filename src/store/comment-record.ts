import * as v from 'valibot';
import { type Comment, commentSchema } from '../thread/comment.ts';
import { uniteReactions } from '../thread/reactions.ts';
import type { CommentRecord } from './schema.ts';

/** A stored comment without what the store notes beside it, or null where the record is broken. */
export function readComment(raw: unknown): Comment | null {
  const parsed = v.safeParse(commentSchema, raw);
  return parsed.success ? parsed.output : null;
}

/** A stored comment, known to be whole, without what the store notes beside it. */
export function withoutNotes({
  purgeAt: _,
  restored: __,
  hashtags: ___,
  ...comment
}: CommentRecord): Comment {
  return comment;
}

/**
 * A comment as it leaves in a file: a deleted one is a mark without its texts and what they were answered with, even
 * while it can be undone.
 */
export function bareComment(comment: CommentRecord): CommentRecord {
  if (comment.deleted === null) return comment;
  const { reactions: _, report: __, ...mark } = comment;
  return { ...mark, text: '', revisions: [] };
}

/**
 * Whether two copies of one id are copies of one comment: who wrote it, where and when never changes. A copy may stand
 * in the thread that another's article was joined with since.
 */
export function isSameComment(a: Comment, b: Comment): boolean {
  return (
    (a.article === b.article || a.origin === b.article || a.article === b.origin) &&
    a.parent === b.parent &&
    a.author.key === b.author.key &&
    a.created === b.created
  );
}

/**
 * A stored comment with what another copy of it knows better: the text written later wins and the other becomes a
 * revision, revisions and reactions are united, and a deletion wins over everything written before it. A mark of deletion in the
 * store stays whatever comes. A second time changes nothing.
 */
export function uniteComments(stored: CommentRecord, other: Comment): CommentRecord {
  if (stored.deleted !== null) return stored;
  if (other.deleted !== null) {
    const lastTouched = Math.max(writtenAt(stored), stored.restored ?? 0);
    if (other.deleted < lastTouched) return stored;
    const { restored: _, ...comment } = stored;
    return bareComment({ ...comment, deleted: other.deleted });
  }
  const [winner, loser] = writtenAt(other) > writtenAt(stored) ? [other, stored] : [stored, other];
  const texts = [...stored.revisions, ...other.revisions, currentText(loser)];
  return {
    ...stored,
    text: winner.text,
    edited: winner.edited,
    revisions: orderRevisions(texts, currentText(winner)),
    ...reactionsOf(stored, other),
    ...reportOf(stored, other),
  };
}

/** A comment from a file as it is stored when it is new here. */
export function adoptComment(comment: Comment): Comment {
  const revisions = orderRevisions(comment.revisions, currentText(comment));
  return bareComment({ ...comment, revisions, ...reactionsOf(comment) });
}

/** The later state of the reader's report; of two at the same time the one that was taken back. */
function reportOf(one: Comment, other: Comment): Pick<Comment, 'report'> {
  const [a, b] = [one.report, other.report];
  const later = a && b ? (b.at > a.at || (b.at === a.at && b.taken) ? b : a) : (a ?? b);
  return later ? { report: later } : {};
}

/** The reactions that copies of a comment know of, as a part of it: none where nobody ever reacted. */
function reactionsOf(one: Comment, other?: Comment): Pick<Comment, 'reactions'> {
  const reactions = uniteReactions(one.reactions ?? [], other?.reactions ?? []);
  return reactions.length > 0 ? { reactions } : {};
}

type Revision = Comment['revisions'][number];

/** When a comment's text was written, in milliseconds since 1970. */
export function writtenAt(comment: Comment): number {
  return comment.edited ?? comment.created;
}

/** A comment's text as the revision that it becomes with the next edit. */
export function currentText(comment: Comment): Revision {
  return { text: comment.text, written: writtenAt(comment) };
}

/** Each text once, oldest first, without the current one. */
function orderRevisions(texts: readonly Revision[], current: Revision): Revision[] {
  const keyOf = ({ written, text }: Revision) => `${written} ${text}`;
  const each = new Map(texts.map((revision) => [keyOf(revision), revision]));
  each.delete(keyOf(current));
  return [...each.values()].sort((a, b) => a.written - b.written);
}
