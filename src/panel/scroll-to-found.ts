import type { CommentId } from '../thread/comment.ts';
import { findRanges } from './mark-found.ts';

/**
 * Brings the first of the words that were found in a comment to the middle of the list: a long comment is higher than
 * the list. Does nothing where the words are not drawn.
 * @param list what scrolls; in a low window what is around it does, to the words' paragraph
 * @param find where a text holds the words, as ranges of UTF-16 units
 */
export function scrollToFound(
  list: HTMLElement,
  id: CommentId,
  find: (text: string) => [number, number][],
): void {
  const written = list.querySelectorAll(`[data-comment="${id}"] .comment-body > .written-text`);
  const [match] = [...written].flatMap((text) => findRanges(text, find));
  if (!match) return;
  match.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const words = match.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  list.scrollBy(0, (words.top + words.bottom - view.top - view.bottom) / 2);
}
