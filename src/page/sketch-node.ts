/**
 * A sketch of a page: what matters of its elements and texts, as plain objects, with as much of the DOM's interface as
 * the extraction library uses (https://dom.spec.whatwg.org/). To ask one of these is far faster than to ask the
 * browser, and a text that was put together once is kept until something in it changes.
 */

/** Any node of a sketch. */
export type SketchNode = SketchElement | SketchText;

const nothing: readonly SketchNode[] = [];

/** A text. */
export class SketchText {
  readonly nodeType = 3;
  readonly childNodes: readonly SketchNode[] = nothing;
  parentNode: SketchElement | null = null;
  previousSibling: SketchNode | null = null;
  nextSibling: SketchNode | null = null;

  constructor(readonly textContent: string) {}

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** An attribute, as lists of them have it. */
interface SketchAttribute {
  name: string;
  value: string;
  cloneNode(): SketchAttribute;
}

const none: ReadonlyMap<string, string> = new Map();

/** An element. Its names are fields, since everything asks for them. */
export class SketchElement {
  readonly nodeType = 1;
  parentNode: SketchElement | null = null;
  previousSibling: SketchNode | null = null;
  nextSibling: SketchNode | null = null;
  firstChild: SketchNode | null = null;
  lastChild: SketchNode | null = null;
  className = '';
  id = '';
  /** Whether its own attributes hide it. */
  veiled = false;
  tagName: string;
  /** What the library thinks of it. */
  readability: unknown;
  _readabilityDataTable: unknown;
  private others = none;
  private text: string | null = null;
  private line: string | null = null;

  /** @param number among the elements of the document, in order; -1 where it is none of them */
  constructor(
    public localName: string,
    readonly number: number,
  ) {
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get firstElementChild(): SketchElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): SketchElement | null {
    return elementFrom(this.nextSibling);
  }

  get childNodes(): SketchNode[] {
    const nodes: SketchNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): SketchElement[] {
    return this.childNodes.filter((node) => node.nodeType === 1);
  }

  get textContent(): string {
    if (this.text === null) {
      let text = '';
      for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
      this.text = text;
    }
    return this.text;
  }

  /** Its text as the library measures it: trimmed, and with one space for several. */
  get innerLine(): string {
    this.line ??= this.textContent.trim().replace(/\s{2,}/g, ' ');
    return this.line;
  }

  getAttribute(name: string): string | null {
    if (name === 'class') return this.className || null;
    if (name === 'id') return this.id || null;
    return this.others.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    if (name === 'class') this.className = value;
    else if (name === 'id') this.id = value;
    else this.others = new Map([...this.others, [name, value]]);
  }

  setAttributeNode({ name, value }: SketchAttribute): void {
    if (value) this.setAttribute(name, value);
  }

  get attributes(): SketchAttribute[] {
    return [...this.others, ['class', this.className], ['id', this.id]].map(
      ([name = '', value = '']) => {
        const attribute = { name, value, cloneNode: () => attribute };
        return attribute;
      },
    );
  }

  getElementsByTagName(tag: string): SketchElement[] {
    return findWithin(this, ({ localName }) => localName === tag);
  }

  appendChild(node: SketchNode): void {
    node.parentNode?.removeChild(node);
    this.put(node, this.lastChild, null);
  }

  replaceChild(node: SketchNode, old: SketchNode): void {
    node.parentNode?.removeChild(node);
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    this.put(node, previousSibling, nextSibling);
  }

  removeChild(node: SketchNode): void {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.forget();
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** Puts a new node behind all others, of an element whose text nobody asked for yet. */
  append(node: SketchNode): void {
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
  }

  /** Puts other nodes in its place. */
  replaceWith(nodes: readonly SketchNode[]): void {
    const parent = this.parentNode;
    if (parent === null) return;
    for (const node of nodes) {
      node.parentNode?.removeChild(node);
      parent.put(node, this.previousSibling, this);
    }
    parent.removeChild(this);
  }

  /**
   * All that is in it. No HTML, and nothing is parsed: the library takes this of a page before it changes anything,
   * and gives it back to begin again. It never looks into it, so a copy serves, under the name that the library uses.
   */
  get innerHTML(): SketchElement {
    return this.copy();
  }

  set innerHTML(kept: SketchElement) {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of kept.copy().childNodes) this.appendChild(node);
  }

  /** An element like it, with copies of all that is in it. */
  private copy(): SketchElement {
    const copy = new SketchElement(this.localName, this.number);
    copy.className = this.className;
    copy.id = this.id;
    copy.veiled = this.veiled;
    copy.others = this.others;
    for (let node = this.firstChild; node; node = node.nextSibling) {
      copy.append(node.nodeType === 1 ? node.copy() : new SketchText(node.textContent));
    }
    return copy;
  }

  private put(node: SketchNode, before: SketchNode | null, behind: SketchNode | null): void {
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = behind;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (behind) behind.previousSibling = node;
    else this.lastChild = node;
    this.forget();
  }

  /** Its text has changed, and so has that of all around it: none of these is known that it is not part of. */
  private forget(): void {
    let element: SketchElement | null = this;
    for (; element !== null && element.text !== null; element = element.parentNode) {
      element.text = null;
      element.line = null;
    }
  }
}

/** Elements in an element, in order, that are of a sort. */
export function findWithin(
  root: SketchElement,
  isWanted: (element: SketchElement) => boolean,
): SketchElement[] {
  const found: SketchElement[] = [];
  for (let one = root.firstElementChild; one; one = nextWithin(root, one)) {
    if (isWanted(one)) found.push(one);
  }
  return found;
}

/** The element behind another one in an element, in the order of the page. */
function nextWithin(root: SketchElement, element: SketchElement): SketchElement | null {
  const inner = elementFrom(element.firstChild);
  if (inner !== null) return inner;
  for (
    let one: SketchElement | null = element;
    one !== null && one !== root;
    one = one.parentNode
  ) {
    const next = elementFrom(one.nextSibling);
    if (next !== null) return next;
  }
  return null;
}

/** The first element from a node on. */
function elementFrom(first: SketchNode | null): SketchElement | null {
  let node = first;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  return node;
}
