import * as v from 'valibot';
import type { Comment } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { firstLine } from '../thread/first-line.ts';
import { listHashtags } from '../thread/hashtags.ts';
import { threadRowSchema } from '../thread/thread-row.ts';

/** What a thread's comments come to, kept beside its article. It is always what {@link summarise} makes of them. */
export const summarySchema = v.object({
  count: threadRowSchema.entries.count,
  latest: threadRowSchema.entries.latest,
  activity: threadRowSchema.entries.activity,
  /** When somebody other than the reader last wrote; 0 for never. */
  othersWrote: v.number(),
  hashtags: threadRowSchema.entries.hashtags,
});
export type Summary = v.InferOutput<typeof summarySchema>;

export const blankSummary: Summary = {
  count: 0,
  latest: null,
  activity: 0,
  othersWrote: 0,
  hashtags: [],
};

/** So many hashtags of a thread are told in a list. */
const mostTold = 12;

/** Enough for one line of a list, in UTF-16 units. */
const longestLine = 160;

/** The summary with one more comment of the thread. The order in which they come does not matter. */
export function grow(summary: Summary, comment: Comment): Summary {
  if (comment.deleted !== null) return summary;
  const { id, author, created } = comment;
  const newest = summary.latest === null || id > summary.latest.id;
  const others = author.key === readerKey ? 0 : created;
  return {
    count: summary.count + 1,
    latest: newest ? tell(comment) : summary.latest,
    activity: Math.max(summary.activity, comment.created, comment.edited ?? 0),
    othersWrote: Math.max(summary.othersWrote, others),
    hashtags: tellHashtags(summary, comment),
  };
}

/** The summary after one of its comments got another text; what had hashtags is summed up anew instead. */
export function rewrite(summary: Summary, comment: Comment): Summary {
  return {
    ...summary,
    latest: summary.latest?.id === comment.id ? tell(comment) : summary.latest,
    activity: Math.max(summary.activity, comment.created, comment.edited ?? 0),
    hashtags: tellHashtags(summary, comment),
  };
}

/** The first of the alphabet, so that it does not matter in which order comments come. */
function tellHashtags({ hashtags }: Summary, { text }: Comment): string[] {
  const found = listHashtags(text);
  if (found.length === 0) return hashtags;
  return [...new Set([...hashtags, ...found])].sort().slice(0, mostTold);
}

function tell({ id, author, text, created }: Comment): Summary['latest'] {
  return { id, author, line: firstLine(text, longestLine), created };
}

/** What all comments of one thread come to. */
export function summarise(comments: readonly Comment[]): Summary {
  return comments.reduce(grow, blankSummary);
}
