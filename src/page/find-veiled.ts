import { isCalledFold } from './fold-names.ts';
import { attempt, attribute } from './read-safely.ts';

/** So far out (CSS pixels) nothing is scrolled to: slides of a gallery stand nearer. One sort of skip link has 999. */
const farOut = 5000;
const skipLink = 999;

/** Elements around a text whose place is asked for. */
const mostLevels = 12;

const cutPath = /^(?:inset\((?:50|100)%|(?:circle|ellipse)\(0|polygon\((?:0[\w%]*[ ,)]+)+$)/;
/** Positions in which an element takes no room beside others. */
const outOfFlow = /^(?:absolute|fixed)$/;

const cutRect = /^rect\((\d)px,? \1px,? \1px,? \1px\)/;

/** Nodes of an element among which its own text is: a list of thousands has none. */
const mostNodes = 100;

/** Whether text stands in an element itself. */
export function hasText(element: Element): boolean {
  let node = element.firstChild;
  for (let nodes = 0; node && nodes < mostNodes; nodes++, node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/**
 * Whether an element that is rendered takes no room with its text, or stands far outside of the page: words for
 * screen readers, and for search engines. What is only cut at a height, or slid aside, is seen.
 */
export function isOffstage(element: Element): boolean {
  return attempt(() => {
    const box = Element.prototype.getBoundingClientRect.call(element);
    const isTiny = box.width <= 1 || box.height <= 1;
    if (!isTiny && box.right + scrollX > 0 && box.bottom + scrollY > 0) return false;
    const style = getComputedStyle(element);
    if (style.display === 'contents') return false;
    if (style.fontSize === '0px' || (box.width === 0 && box.height === 0)) return true;
    return around(element).some((one) => (isTiny ? isCut(one) : isFarOut(one)));
  }, false);
}

/**
 * Tells of a page's elements, in their order, whether one, or one around it, is cut to nothing, transparent or not drawn
 * by its styles, while it keeps its room. What is still to fade in is seen.
 */
export function seekVeils(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  /** What is called that stayed transparent when the reader came to it: there is no more to come of its like below. */
  const passed = new Set<string>();
  const isKnownVeil = (one: Element): boolean => {
    const veiled = known.get(one) ?? attempt(() => isVeil(one, passed), false);
    known.set(one, veiled);
    return veiled;
  };
  return (element) => isDot(element) || around(element).some(isKnownVeil);
}

/** CSS pixels of what is not written for readers. */
const dot = 2;

/** Whether an element's own text is as small as a dot; what is in it may have a size of its own. */
function isDot(element: Element): boolean {
  return attempt(
    () => hasText(element) && Number.parseFloat(getComputedStyle(element).fontSize) <= dot,
    false,
  );
}

function isVeil(element: Element, passed: Set<string>): boolean {
  const style = getComputedStyle(element);
  const { textIndent, clipPath, clip, opacity, position, contentVisibility } = style;
  if (contentVisibility === 'hidden') return !isFoldedByItself(element);
  const indent = Number.parseFloat(textIndent);
  if (textIndent.endsWith('%') ? indent <= -100 : indent <= -skipLink) return true;
  if (cutPath.test(clipPath) || (outOfFlow.test(position) && cutRect.test(clip))) return true;
  if (Number(opacity) !== 0 || fades(element, style)) return false;
  if (isOutOfPlay(style)) return true;
  const name = attribute(element, 'class');
  if (style.transform !== 'none' || !(isPassed(element) || passed.has(name))) return false;
  if (name !== '') passed.add(name);
  return true;
}

/** Whether what is not drawn waits for a click, or to be found (https://html.spec.whatwg.org/#attr-hidden). */
function isFoldedByItself(element: Element): boolean {
  return /^until-found$/i.test(attribute(element, 'hidden')) || isCalledFold(element);
}

/** How far into the window (a share of its height) what is to fade in is seen. */
const inView = 2 / 3;

/** Whether what is transparent takes no height, or would have faded in: it stands in view, or above, on a loaded page. */
function isPassed(element: Element): boolean {
  const { ownerDocument } = element;
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.height <= 1) return true;
  return ownerDocument.readyState === 'complete' && box.bottom < innerHeight * inView;
}

/** Whether what is transparent also takes no part in the page; else it waits for the reader to scroll to it. */
function isOutOfPlay({ position, pointerEvents, transform }: CSSStyleDeclaration): boolean {
  return transform === 'none' && (pointerEvents === 'none' || outOfFlow.test(position));
}

/** Whether what is transparent is about to be seen: by a transition, an animation, a script that sets it there or a click. */
function fades(element: Element, style: CSSStyleDeclaration): boolean {
  const { transitionDuration, animationName, willChange } = style;
  if (/[1-9]/.test(transitionDuration) || animationName !== 'none') return true;
  return (
    willChange !== 'auto' ||
    attribute(element, 'style').includes('opacity') ||
    isCalledFold(element)
  );
}

function around(element: Element): Element[] {
  const found: Element[] = [];
  for (
    let one: Element | null = element;
    one && found.length < mostLevels;
    one = one.parentElement
  ) {
    found.push(one);
  }
  return found;
}

function isCut(element: Element): boolean {
  const { position, overflowX, clip, clipPath } = getComputedStyle(element);
  if (!outOfFlow.test(position)) return false;
  return /hidden|clip/.test(overflowX) || clip !== 'auto' || clipPath !== 'none';
}

function isFarOut(element: Element): boolean {
  const { position, left, top, marginLeft, transform } = getComputedStyle(element);
  if (!outOfFlow.test(position)) return false;
  const [, x = 0, y = 0] = /, (-?[\d.]+), (-?[\d.]+)\)$/.exec(transform) ?? [];
  return [left, top, marginLeft, x, y]
    .map((length) => -Number.parseFloat(String(length)))
    .some((out) => out >= farOut || Math.round(out) === skipLink);
}
