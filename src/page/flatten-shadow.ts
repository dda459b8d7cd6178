import { numberMark } from './gather-blocks.ts';

/** Gives the shadow root of an element, or null where it has none that can be seen into. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Components in components that are followed. */
const mostLevels = 20;

/** The shadow root that a page lets anyone see into. */
export const openShadow: ShadowOf = (element) => {
  getShadow ??= Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  return getShadow?.call(element) ?? null;
};

/** The browser's own way to it, which no page can replace for this script. */
let getShadow: ((this: Element) => ShadowRoot | null) | undefined;

/**
 * Puts what a component shows in the place of the component's own children, in a copy: its shadow tree, with each
 * slot filled as the browser fills it (https://dom.spec.whatwg.org/#slotables).
 *
 * @param host the live element
 * @param copy its copy, which is changed; what comes out of the shadow gets its number
 */
export function flattenShadow(host: Element, copy: Element, shadowOf: ShadowOf, level = 0): void {
  const shadow = level < mostLevels ? shadowOf(host) : null;
  if (shadow === null) return;
  const tree = copy.ownerDocument.createDocumentFragment();
  for (const node of shadow.childNodes) tree.append(copy.ownerDocument.importNode(node, true));
  const inside = [...shadow.querySelectorAll('*')];
  const number = copy.getAttribute(numberMark);
  for (const [index, inner] of [...tree.querySelectorAll('*')].entries()) {
    if (number !== null) inner.setAttribute(numberMark, number);
    const live = inside[index];
    if (live) flattenShadow(live, inner, shadowOf, level + 1);
  }
  const light = new Set(copy.childNodes);
  for (const slot of tree.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const filled = [...light].filter((node) => slotOf(node) === name);
    for (const node of filled) light.delete(node);
    slot.replaceWith(...(filled.length > 0 ? filled : slot.childNodes));
  }
  copy.replaceChildren(tree);
}

function slotOf(node: Node): string {
  return (node instanceof Element && node.getAttribute('slot')) || '';
}
