import type { Block } from '../article/reading/block.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { findWithin, type SketchElement } from './sketch-node.ts';
import { hasWithin, isArticleBody, type SketchDocument } from './sketch-parts.ts';
import type { Steps } from './steps.ts';

/** More elements than this keep the extraction library busy for longer than a page may stand still. */
const mostForLibrary = 6000;

/** Elements that are looked at in one step. */
const atOnce = 5000;

/** On so large a page these are as many as what they stand beside. */
const margins = new Set('nav aside footer svg select iframe button dialog'.split(' '));
const marginRoles = new Set('navigation complementary search menu'.split(' '));
const marginName = /comment|disqus|sidebar|related|replies/i;

/** UTF-16 units from which the text of one element, without what is in its inner elements, is prose. */
const leastProse = 60;

/** An inner element with this share of the prose of the one around it is where the article is. */
const clearShare = 0.75;

/** What is left of a large page: a page small enough for the library, or the article's blocks themselves. */
export type Narrowed = { page: SketchDocument } | { blocks: Block[] };

/**
 * Makes the sketch of a large page small enough to be read without a long halt: first without its margins, then only the
 * part that holds most of its prose. Where that is large too, it is taken as it stands. A page of a usual size is
 * left as it is.
 *
 * @param sketch is changed
 */
export function* narrowPage(sketch: SketchDocument): Steps<Narrowed> {
  const { body } = sketch;
  if (!body || size(body) <= mostForLibrary) return { page: sketch };
  for (const margin of findWithin(body, isMargin)) {
    if (!hasWithin(margin, isHeart)) margin.remove();
  }
  yield;
  if (size(body) <= mostForLibrary) return { page: sketch };
  const place = yield* findProse(body);
  if (place === null) return { blocks: [] };
  if (size(place) > mostForLibrary) return { blocks: yield* gatherInSteps(place) };
  for (let inner = place; inner !== body && inner.parentNode; inner = inner.parentNode) {
    for (const other of inner.parentNode.childNodes) if (other !== inner) other.remove();
  }
  return { page: sketch };
}

function size(element: SketchElement): number {
  return findWithin(element, () => true).length;
}

function isMargin(element: SketchElement): boolean {
  const { localName, className, id } = element;
  if (margins.has(localName) || marginName.test(className) || marginName.test(id)) return true;
  return marginRoles.has(element.getAttribute('role') ?? '');
}

/** What no margin holds. */
function isHeart(element: SketchElement): boolean {
  const { localName } = element;
  return localName === 'h1' || localName === 'main' || isArticleBody(element);
}

/** The smallest part of a page with most of its prose; null where there is none. */
function* findProse(body: SketchElement): Steps<SketchElement | null> {
  const prose = new Map<SketchElement, number>();
  for (const [number, element] of findWithin(body, () => true).entries()) {
    if (number % atOnce === 0) yield;
    const own = ownText(element);
    if (own < leastProse) continue;
    for (
      let one: SketchElement | null = element;
      one !== null && one !== body.parentNode;
      one = one.parentNode
    ) {
      prose.set(one, (prose.get(one) ?? 0) + own);
    }
  }
  if (!prose.has(body)) return null;
  for (let place = body; ; ) {
    const enough = (prose.get(place) ?? 0) * clearShare;
    const inner = place.children.find((child) => (prose.get(child) ?? 0) > enough);
    if (inner === undefined) return place;
    place = inner;
  }
}

/** Elements that stand in a line of text, whose words are those of the element around them. */
const inLine = new Set('b strong i em span code mark u q cite abbr sub sup small font'.split(' '));

/** UTF-16 units of text that stand in an element itself and its lines; none for a link, whose text is that of another page. */
function ownText(element: SketchElement): number {
  if (element.localName === 'a' || inLine.has(element.localName)) return 0;
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || inLine.has(node.localName)) length += node.textContent.trim().length;
  }
  return length;
}

/** The blocks of each part of a long text in a step of its own. */
function* gatherInSteps(place: SketchElement): Steps<Block[]> {
  const blocks: Block[] = [];
  for (const part of place.children) {
    for (const block of gatherBlocks(part)) blocks.push(block);
    yield;
  }
  return blocks;
}
