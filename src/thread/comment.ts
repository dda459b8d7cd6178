import * as v from 'valibot';
import { articleIdSchema } from '../article/article.ts';
import { longestComment } from './comment-rules.ts';
import { reactionsSchema } from './reaction.ts';
import { reportSchema } from './report.ts';

/** A comment's id: a UUIDv7 (RFC 9562, section 5.7), so that ids sort by time. */
export const commentIdSchema = v.pipe(v.string(), v.uuid());
export type CommentId = v.InferOutput<typeof commentIdSchema>;

const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const commentTextSchema = v.pipe(v.string(), v.maxLength(longestComment));

/** Who wrote a comment. */
export const authorSchema = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(100)),
});
export type Author = v.InferOutput<typeof authorSchema>;

/** One comment as it is stored, sent and exported. Plain JSON; times are milliseconds since 1970. */
export const commentSchema = v.object({
  id: commentIdSchema,
  article: articleIdSchema,
  /** The article that it was written on, where the reader has since said that this is the same one. */
  origin: v.exactOptional(articleIdSchema),
  /** The comment that this one answers, or null. */
  parent: v.nullable(commentIdSchema),
  author: authorSchema,
  /** As written. Empty once a deleted comment's time to undo is over. */
  text: commentTextSchema,
  created: moment,
  /** When its text was last changed, or null. */
  edited: v.nullable(moment),
  /** When it was deleted, or null. A deleted comment stays as a mark, so that no import brings it back. */
  deleted: v.nullable(moment),
  /** Its earlier texts, oldest first, each with the time at which it was written. */
  revisions: v.array(v.object({ text: commentTextSchema, written: moment })),
  /** Left out where nobody ever reacted, as in what was stored before there were reactions. */
  reactions: v.exactOptional(reactionsSchema),
  /** Left out where the reader never reported it. */
  report: v.exactOptional(reportSchema),
});
export type Comment = v.InferOutput<typeof commentSchema>;
