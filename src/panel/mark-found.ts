/** The name of the marks in the style sheet (`::highlight(found)`, https://drafts.csswg.org/css-highlight-api-1/). */
const name = 'found';

/**
 * Marks words in what people wrote, now and whenever more of it is drawn. The document stays as it is.
 * @param find where a text holds the words, as ranges of UTF-16 units
 * @returns how to end it
 */
export function markFound(
  list: HTMLElement,
  find: (text: string) => [number, number][],
): () => void {
  const mark = (): void => {
    const ranges = [...list.querySelectorAll('.written-text')].flatMap((written) =>
      findRanges(written, find),
    );
    CSS.highlights.set(name, new Highlight(...ranges));
  };
  let waiting = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(mark);
  });
  observer.observe(list, { childList: true, subtree: true });
  mark();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
    CSS.highlights.delete(name);
  };
}

/** Where the words stand in a written text, from its beginning on. */
export function findRanges(written: Element, find: (text: string) => [number, number][]): Range[] {
  return textsIn(written).flatMap((text) =>
    find(text.data).map(([from, to]) => {
      const range = new Range();
      range.setStart(text, from);
      range.setEnd(text, to);
      return range;
    }),
  );
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
