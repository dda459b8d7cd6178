import type { Comment } from '../thread/comment.ts';
import { listHashtags } from '../thread/hashtags.ts';

/** A hashtag as it is looked for, and the article of the comment that has it. */
export type HashtagKey = [string, string];

/** A comment with what its hashtags are found under. Those of a deleted one are not found. Never throws. */
export function noteHashtags<T extends Comment & { hashtags?: HashtagKey[] }>(comment: T): T {
  const { article, deleted, text } = comment;
  const noted = { ...comment };
  delete noted.hashtags;
  if (deleted !== null || typeof text !== 'string') return noted;
  const hashtags = listHashtags(text).map((hashtag): HashtagKey => [hashtag, article]);
  return hashtags.length > 0 ? { ...noted, hashtags } : noted;
}
