import type { Lost } from './drop-hidden.ts';
import type { Sight } from './find-hidden.ts';
import { fillSlots, type ShadowOf } from './flatten-shadow.ts';
import { isWord, nameInLine } from './lines-of-text.ts';
import { readFormula } from './read-formula.ts';
import { attribute } from './read-safely.ts';
import { SketchElement, SketchText } from './sketch-node.ts';
import { runAtOnce, type Steps } from './steps.ts';

/** Larger pages are not extracted: it would take seconds. */
const mostElements = 100_000;

/** Browsers nest what they parse no deeper; scripts may. More is more stack than there is for who reads the sketch. */
const deepest = 512;

/** Nodes that are sketched in one step. */
const atOnce = 2000;

/**
 * What holds no text of the page: a script's is long, a `<noscript>`'s is for another browser, a drawing's is drawn, and
 * what stands over a sign (`<rt>`) says how it is read.
 */
const mute = new Set('script style noscript noframes template svg rt rp'.split(' '));

/** Attributes that say something of any element, besides `class` and `id`... */
const telling =
  'hidden style aria-hidden aria-modal role itemprop rel slot rowspan colspan summary'.split(' ');

/** ...and all that do of some. */
const wanted = new Set([...telling, 'href', 'name', 'property', 'content']);

/** Elements with such attributes. There are few, and the browser finds them faster than each could be asked. */
export const markedElements = [
  ...telling.map((name) => `[${name}]`),
  'a[href^="#"], a[href^="javascript:"], meta[content], slot[name], iframe, embed, object',
  'img:not([src], [srcset], [data-src], [data-srcset])',
].join();

/** What shows something from elsewhere: any of its attributes may say what. */
const embedded = new Set(['iframe', 'embed', 'object']);

const pictureName = /\.(jpg|jpeg|png|webp)/i;
const hiddenByStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What a reader clicks to open a fold, where it is the fold's heading too. */
const headings = /^(?:h[1-6]|summary)$/;

/** Types of nodes that are text (https://dom.spec.whatwg.org/#dom-node-nodetype): in XHTML it can be marked as data. */
const text = 3;
const data = 4;

/** What holds for all that is in an element: bits. */
const fold = 1;
const gone = 2;
const heading = 4;

/** How a page is looked at: nothing of it is lost where it is not. */
export interface Looks {
  /** Sees into components. */
  shadowOf: ShadowOf;
  /** Tells how an element is seen. */
  look: ((element: Element) => Sight) | null;
  /** Takes what is not. */
  lost: Lost;
}

/**
 * Sketches what is in a node into an element: each live node is read once, and stays as it is. What nests too deep
 * follows its parent instead of standing in it.
 *
 * @param marked all of {@link markedElements} in it
 * @param host the number of all elements in it, and the level of those around it; where it is left out, they are counted
 * from 0
 * @returns false where it is too large
 */
export function* sketchInto(
  into: SketchElement,
  root: Node,
  marked: Iterable<Element>,
  { shadowOf, look, lost }: Looks,
  host?: { number: number; level: number },
): Steps<boolean> {
  const toFirst = wayTo('firstChild');
  const toNext = wayTo('nextSibling');
  const withAttributes = new Set<Node>(marked);
  let count = 0;
  /** What holds in the element that was entered last, and its level. */
  let inside = 0;
  let level = host?.level ?? 0;

  /** Sketches a node. Returns where what is in it belongs; null where nothing in it matters. */
  const enter = (live: Node, parent: SketchElement): SketchElement | null => {
    const { nodeType } = live;
    if (nodeType === text || nodeType === data) {
      parent.append(new SketchText((live as Text).data));
      return null;
    }
    // A form's own properties can be hidden by the names of what is in it.
    const isElement = nodeType === 1;
    if (!isElement && typeof nodeType === 'number') return null;
    const { localName } = live as Element;
    const name = isElement && typeof localName === 'string' ? localName : 'form';
    return enterElement(live as Element, nameInLine(live as Element, name, look !== null), parent);
  };

  const enterElement = (
    live: Element,
    name: string,
    parent: SketchElement,
  ): SketchElement | null => {
    const element = new SketchElement(name, host?.number ?? count);
    count++;
    if (mute.has(name)) {
      count += live.querySelectorAll('*').length;
      return null;
    }
    const formula = readFormula(live, live.localName);
    if (formula !== '') {
      count += Element.prototype.querySelectorAll.call(live, '*').length;
      parent.append(new SketchText(formula));
      return null;
    }
    const isMarked = withAttributes.has(live);
    if (isMarked && name === 'img' && !mayBePicture(live)) return null;
    element.className = attribute(live, 'class');
    element.id = attribute(live, 'id');
    if (isMarked && readAttributes(live, element)) inside |= fold;
    const isGone = see(live, element);
    if (name === 'button' && !isGone && (inside & heading || isWord(live))) return parent;
    if (headings.test(name)) inside |= heading;
    parent.append(element);
    return enterShadow(live, element) ? null : element;
  };

  /** Notes how an element is seen. Returns whether it is not rendered. */
  const see = (live: Element, element: SketchElement): boolean => {
    const sight = inside & (fold | gone) ? '' : look?.(live);
    if (sight === 'folded') inside |= fold;
    if (inside & fold) open(element);
    if (sight === 'unseen') lost.unseen.push(element);
    if (sight !== 'gone') return false;
    lost.gone.push(element);
    inside |= gone;
    return true;
  };

  /** Sketches what a component shows: its shadow tree, with its own children in its slots. */
  const enterShadow = (live: Element, element: SketchElement): boolean => {
    const shadow = level < deepest ? shadowOf(live) : null;
    if (shadow === null) return false;
    const { number } = element;
    const tree = new SketchElement('', -1);
    const inner = shadow.querySelectorAll(markedElements);
    const looks = { shadowOf, look: null, lost };
    runAtOnce(sketchInto(tree, shadow, inner, looks, { number, level }));
    runAtOnce(walk(element, live));
    fillSlots(tree, element);
    return true;
  };

  function* walk(around: SketchElement, root: Node): Steps<boolean> {
    const ways: { live: Node | null; parent: SketchElement; within: number; at: number }[] = [];
    ways.push({ live: toFirst(root), parent: around, within: inside, at: level + 1 });
    for (let nodes = 1, way = ways.pop(); way; way = ways.pop(), nodes++) {
      const { live, parent, within, at } = way;
      if (!live) continue;
      if (nodes % atOnce === 0) yield;
      if (count > mostElements) return false;
      inside = within;
      level = at;
      const inner = enter(live, parent);
      ways.push({ live: toNext(live), parent, within, at });
      if (!inner) continue;
      const place = at < deepest ? inner : parent;
      ways.push({ live: toFirst(live), parent: place, within: inside, at: at + 1 });
    }
    return true;
  }
  return yield* walk(into, root);
}

/** Notes what the attributes of an element say. Returns whether it is folded by its own word. */
function readAttributes(live: Element, element: SketchElement): boolean {
  let isFold = false;
  for (const name of attributeNames(live)) {
    const value = attribute(live, name);
    if (name === 'hidden') {
      // https://html.spec.whatwg.org/#attr-hidden
      isFold = value.toLowerCase() === 'until-found';
      element.veiled = true;
    } else if (name === 'style') element.veiled ||= hiddenByStyle.test(value);
    else if (wanted.has(name) || embedded.has(element.localName)) element.setAttribute(name, value);
  }
  return isFold;
}

/** Shows an element that is folded, or in what is. */
function open(element: SketchElement): void {
  element.veiled = false;
  element.setAttribute('aria-hidden', '');
}

function attributeNames(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Whether a picture without an address has one in another attribute. */
function mayBePicture(image: Element): boolean {
  return attributeNames(image).some((name) => pictureName.test(attribute(image, name)));
}

/** The browser's own way from a node to another one, which no page can hide. */
function wayTo(name: 'firstChild' | 'nextSibling'): (node: Node) => Node | null {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node) => get?.call(node);
}
