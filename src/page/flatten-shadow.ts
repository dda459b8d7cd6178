import { findWithin, type SketchElement, type SketchNode } from './sketch-node.ts';

/** Gives the shadow root of an element, or null where it has none that can be seen into. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** The shadow root that a page lets anyone see into. */
export const openShadow: ShadowOf = (element) => {
  getShadow ??= Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  return getShadow?.call(element) ?? null;
};

/** The browser's own way to it, which no page can replace for this script. */
let getShadow: ((this: Element) => ShadowRoot | null) | undefined;

/**
 * Puts what a component shows in the place of the component's own children: its shadow tree, with each slot filled as
 * the browser fills it (https://dom.spec.whatwg.org/#slotables).
 *
 * @param tree what is in the shadow tree
 * @param host is changed
 */
export function fillSlots(tree: SketchElement, host: SketchElement): void {
  const light = new Set(host.childNodes);
  for (const slot of findWithin(tree, ({ localName }) => localName === 'slot')) {
    const name = slot.getAttribute('name') ?? '';
    const filled = [...light].filter((node) => slotOf(node) === name);
    for (const node of filled) light.delete(node);
    slot.replaceWith(filled.length > 0 ? filled : slot.childNodes);
  }
  for (const node of light) node.remove();
  for (const node of tree.childNodes) host.appendChild(node);
}

function slotOf(node: SketchNode): string {
  return (node.nodeType === 1 && node.getAttribute('slot')) || '';
}
