import { findWithin, type SketchElement, type SketchNode } from './sketch-node.ts';

/** What a page's styles hide of it. */
export interface Lost {
  /** Not rendered at all, with all that is in them. */
  gone: SketchElement[];
  /** Whose own text is not seen. */
  unseen: SketchElement[];
}

/** A page that hides more than this share of its text is about to show it, or only veiled: nothing is dropped. */
const mostHidden = 0.65;

/** Drops from a sketch what its page hides. */
export function dropHidden(whole: SketchElement, { gone, unseen }: Lost): void {
  if (gone.length === 0 && unseen.length === 0) return;
  const lost: SketchNode[] = [...gone, ...unseen.flatMap(ownText)];
  if (isVeiled(whole, lost)) return;
  for (const node of lost) node.remove();
}

/** The text that stands in an element itself. */
function ownText(element: SketchElement): SketchNode[] {
  return element.childNodes.filter(({ nodeType }) => nodeType === 3);
}

/** Whether so much of a page is hidden that it is about to be shown. */
function isVeiled(whole: SketchElement, lost: readonly SketchNode[]): boolean {
  const hidden = lost.reduce((sum, node) => sum + textOutsideLinks(node), 0);
  return hidden > 0 && hidden > textOutsideLinks(whole) * mostHidden;
}

/** UTF-16 units; links do not count, since whole menus hide. */
function textOutsideLinks(node: SketchNode): number {
  if (node.nodeType === 3) return node.textContent.trim().length;
  const links = findWithin(node, ({ localName }) => localName === 'a');
  return links.reduce((sum, { innerLine }) => sum - innerLine.length, node.innerLine.length);
}
