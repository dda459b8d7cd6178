import * as v from 'valibot';
import { articleIdSchema } from '../article/article.ts';
import { authorSchema, commentIdSchema } from './comment.ts';

/** What a list shows of a thread: one row, read without its comments. */
export const threadRowSchema = v.object({
  id: articleIdSchema,
  kind: v.picklist(['article', 'page']),
  title: v.string(),
  site: v.string(),
  address: v.string(),
  /** Comments that are not deleted. */
  count: v.number(),
  /** The newest comment that is not deleted: its first line, cut for a list. */
  latest: v.nullable(
    v.object({ id: commentIdSchema, author: authorSchema, line: v.string(), created: v.number() }),
  ),
  /** When something last happened in it: the order of recent threads. */
  activity: v.number(),
  /** Whether somebody else wrote in it since the reader last saw it. */
  unread: v.boolean(),
  /** The hashtags of its comments as they are looked for, in the order of the alphabet: the first few. */
  hashtags: v.array(v.string()),
  archived: v.boolean(),
  /** Whether it has a draft: only where that was asked for. */
  drafted: v.exactOptional(v.boolean()),
});
export type ThreadRow = v.InferOutput<typeof threadRowSchema>;
