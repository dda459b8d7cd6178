import type { Article } from '../article/article.ts';
import { linkTo } from '../article/text-fragment.ts';
import type { Comment } from '../thread/comment.ts';
import { findQuoted } from '../thread/find-quoted.ts';

/** The article's address; it leads to the words that a comment quotes first. */
export function linkToComment({ text }: Comment, { address }: Article): string {
  const exact = findQuoted(text);
  return linkTo(address, exact === null ? null : { exact, prefix: '', suffix: '' });
}
