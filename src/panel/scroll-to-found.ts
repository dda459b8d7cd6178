/**
 * Brings words to the middle of the list: a long comment is higher than the list.
 * @param list what scrolls; in a low window what is around it does, to the words' paragraph
 */
export function scrollToFound(list: HTMLElement, words: Range): void {
  words.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { top, bottom } = words.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  list.scrollBy(0, (top + bottom - view.top - view.bottom) / 2);
}
