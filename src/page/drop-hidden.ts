import type { Hidden } from './find-hidden.ts';

/** A page that hides more than this share of its text is about to show it, or only veiled: nothing is dropped. */
const mostHidden = 0.65;

/** What hides an element by itself, and what opens when it goes. */
const veils = ['hidden', 'style', 'aria-hidden'];

/** Folded by the page's own word, whatever its styles are. */
const foldedByName = '[hidden="until-found" i]';

/**
 * Makes a copy show what its page shows: without what is hidden, and with what is folded.
 *
 * @param copies the copy's elements, by the numbers of their originals
 */
export function dropHidden(copy: Document, copies: readonly Element[], hidden: Hidden): void {
  const { gone, unseen, folded } = hidden;
  const elements = (numbers: number[]) => numbers.flatMap((number) => copies[number] ?? []);
  for (const fold of [...elements(folded), ...copy.querySelectorAll(foldedByName)]) {
    for (const inner of [fold, ...fold.querySelectorAll('[hidden], [style], [aria-hidden]')]) {
      for (const veil of veils) inner.removeAttribute(veil);
    }
  }
  const lost = elements(gone).reduce((sum, element) => sum + textOutsideLinks(element), 0);
  if (lost > 0 && lost > textOutsideLinks(copy.documentElement) * mostHidden) return;
  for (const element of elements(gone)) element.remove();
  for (const element of elements(unseen)) {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE) node.remove();
    }
  }
}

/** UTF-16 units; links do not count, since whole menus hide. */
function textOutsideLinks(element: Element): number {
  const length = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').length;
  return [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum - length(link),
    length(element),
  );
}
