import type { Hidden } from './find-hidden.ts';

/** A page that hides more than this share of its text is about to show it, or only veiled: nothing is dropped. */
const mostHidden = 0.65;

/** What hides an element by itself, and what opens when it goes. */
const veils = ['hidden', 'style', 'aria-hidden'];

/** What a reader clicks to open a fold, where it is the fold's heading too. */
const headingButtons = ':is(h1, h2, h3, h4, h5, h6, summary) button';

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
  const unseenText = elements(unseen).flatMap(ownText);
  for (const button of copy.querySelectorAll(headingButtons)) {
    button.replaceWith(...button.childNodes);
  }
  const lost =
    elements(gone).reduce((sum, element) => sum + textOutsideLinks(element), 0) +
    unseenText.reduce((sum, node) => sum + measure(node), 0);
  if (lost > 0 && lost > textOutsideLinks(copy.documentElement) * mostHidden) return;
  for (const element of elements(gone)) element.remove();
  for (const node of unseenText) node.remove();
}

/** The text that stands in an element itself. */
function ownText(element: Element): Text[] {
  return [...element.childNodes].filter((node) => node instanceof Text);
}

/** UTF-16 units; links do not count, since whole menus hide. */
function textOutsideLinks(element: Element): number {
  const links = [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum - measure(link), measure(element));
}

/** The length of a node's text, its white space folded. */
function measure(node: Node): number {
  return (node.textContent ?? '').replace(/\s+/g, ' ').length;
}
