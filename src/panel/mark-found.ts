import type { Match } from '../thread/find-in-thread.ts';

/** Where a text holds the words that are looked for, as ranges of UTF-16 units. */
type FindIn = (text: string) => [number, number][];

/** The names of the marks in the style sheet (`::highlight(found)`, https://drafts.csswg.org/css-highlight-api-1/). */
const all = 'found';
const current = 'found-here';

/**
 * Marks words in what people wrote and in their names, and the one that the reader is at, now and whenever more is
 * drawn. The document stays as it is.
 * @returns how to end it
 */
export function markFound(list: HTMLElement, find: FindIn, here: Match | null): () => void {
  const mark = (): void => {
    const ranges = [...list.querySelectorAll(wordsOfComment)].flatMap((one) => findIn(one, find));
    CSS.highlights.set(all, new Highlight(...ranges));
    const at = here && findMatch(list, here, find);
    const marks = new Highlight(...(at ? [at] : []));
    marks.priority = 1;
    CSS.highlights.set(current, marks);
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
    CSS.highlights.delete(all);
    CSS.highlights.delete(current);
  };
}

const wordsOfComment = '.comment-author, .comment-body > .written-text';

/** A match of a comment that is drawn, or the last that there is: marks that are not shown may have been counted. */
export function findMatch(list: HTMLElement, { id, index }: Match, find: FindIn): Range | null {
  const row = list.querySelector(`[data-comment="${id}"]`);
  const words = [...(row?.querySelectorAll(wordsOfComment) ?? [])];
  const ranges = words.flatMap((one) => findIn(one, find));
  return ranges[index] ?? ranges.at(-1) ?? null;
}

/** Where words stand in a written text or a name, from its beginning on, whatever marks are within them. */
function findIn(written: Element, find: FindIn): Range[] {
  const lines = [...written.querySelectorAll('p, pre')];
  return (lines.length > 0 ? lines : [written]).flatMap((line) => {
    const pieces = listPieces(line);
    const text = pieces.map(({ text: piece }) => piece).join('');
    return find(text).flatMap(([from, to]) => {
      const range = new Range();
      let begin = 0;
      for (const { node, text: piece } of pieces) {
        const end = begin + piece.length;
        if (node && from >= begin && from < end) range.setStart(node, from - begin);
        if (node && to > begin && to <= end) range.setEnd(node, to - begin);
        begin = end;
      }
      return range.collapsed ? [] : range;
    });
  });
}

/** The texts of a line, and its line ends; what is said of a link beside it is none of it. */
function listPieces(line: Element): { node: Text | null; text: string }[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: { node: Text | null; text: string }[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof HTMLBRElement) pieces.push({ node: null, text: '\n' });
    const { parentElement } = currentNode;
    if (!(currentNode instanceof Text) || parentElement?.closest('.written-text-host')) continue;
    pieces.push({ node: currentNode, text: currentNode.data });
  }
  return pieces;
}
