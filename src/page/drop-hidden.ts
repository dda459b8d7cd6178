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
  const lost = elements(gone);
  if (isVeiled(copy, lost, unseenText)) return;
  for (const element of lost) element.remove();
  for (const node of unseenText) node.remove();
}

/** The text that stands in an element itself. */
function ownText(element: Element): Text[] {
  return [...element.childNodes].filter((node) => node instanceof Text);
}

/** Whether so much of a page is hidden that it is about to be shown. */
function isVeiled(copy: Document, lost: readonly Element[], unseen: readonly Text[]): boolean {
  const whole = copy.documentElement;
  const total = (of: (node: Element | Text) => number) =>
    [...lost, ...unseen].reduce((sum, node) => sum + of(node), 0);
  // Hidden menus are in nearly every page: what is little even with its links needs no closer look.
  if (total(rawLength) <= rawLength(whole) * surelyLittle) return false;
  const hidden = total((node) =>
    node instanceof Element ? textOutsideLinks(node) : measure(node),
  );
  return hidden > 0 && hidden > textOutsideLinks(whole) * mostHidden;
}

/** White space in the source and links can make up the rest between this share and {@link mostHidden}. */
const surelyLittle = 0.15;

const rawLength = (node: Node): number => (node.textContent ?? '').length;

/** UTF-16 units; links do not count, since whole menus hide. */
function textOutsideLinks(element: Element): number {
  const links = [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum - measure(link), measure(element));
}

/** The length of a node's text, its white space folded. */
function measure(node: Node): number {
  return (node.textContent ?? '').replace(/\s+/g, ' ').length;
}
