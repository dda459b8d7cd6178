import type { Block } from '../article/reading/block.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { Steps } from './steps.ts';

/** More elements than this keep the extraction library busy for longer than a page may stand still. */
const mostForLibrary = 6000;

/** Elements that are looked at in one step. */
const atOnce = 5000;

/** On so large a page these are as many as what they stand beside. */
const margins = [
  ...['nav', 'aside', 'footer', 'svg', 'select', 'iframe', 'button', 'dialog'],
  ...['navigation', 'complementary', 'search', 'menu'].map((role) => `[role="${role}"]`),
  ...['comment', 'disqus', 'sidebar', 'related', 'replies'].flatMap((name) => [
    `[id*="${name}" i]`,
    `[class*="${name}" i]`,
  ]),
].join();

/** What no margin holds. */
const heart = 'h1, main, [itemprop~="articleBody"]';

/** UTF-16 units from which the text of one element, without what is in its inner elements, is prose. */
const leastProse = 60;

/** An inner element with this share of the prose of the one around it is where the article is. */
const clearShare = 0.75;

/** What is left of a large page: a page small enough for the library, or the article's blocks themselves. */
export type Narrowed = { page: Document } | { blocks: Block[] };

/**
 * Makes a large copied page small enough to be read without a long halt: first without its margins, then only the
 * part that holds most of its prose. Where that is large too, it is taken as it stands. A page of a usual size is
 * left as it is.
 *
 * @param copy is changed
 */
export function* narrowPage(copy: Document): Steps<Narrowed> {
  const { body } = copy;
  if (!body || size(body) <= mostForLibrary) return { page: copy };
  for (const margin of body.querySelectorAll(margins)) {
    if (margin.querySelector(heart) === null) margin.remove();
  }
  yield;
  if (size(body) <= mostForLibrary) return { page: copy };
  const place = yield* findProse(body);
  if (place === null) return { blocks: [] };
  if (size(place) > mostForLibrary) return { blocks: yield* gatherInSteps(place) };
  for (
    let inner: Element = place;
    inner !== body && inner.parentElement;
    inner = inner.parentElement
  ) {
    inner.parentElement.replaceChildren(inner);
  }
  return { page: copy };
}

function size(element: Element): number {
  return element.getElementsByTagName('*').length;
}

/** The smallest part of a page with most of its prose; null where there is none. */
function* findProse(body: Element): Steps<Element | null> {
  const prose = new Map<Element, number>();
  for (const [number, element] of [...body.querySelectorAll('*')].entries()) {
    if (number % atOnce === 0) yield;
    const own = ownText(element);
    if (own < leastProse) continue;
    for (
      let one: Element | null = element;
      one !== null && one !== body.parentElement;
      one = one.parentElement
    ) {
      prose.set(one, (prose.get(one) ?? 0) + own);
    }
  }
  if (!prose.has(body)) return null;
  for (let place = body; ; ) {
    const enough = (prose.get(place) ?? 0) * clearShare;
    const inner = [...place.children].find((child) => (prose.get(child) ?? 0) > enough);
    if (inner === undefined) return place;
    place = inner;
  }
}

/** UTF-16 units of text that stand in an element itself; none for a link, whose text is that of another page. */
function ownText(element: Element): number {
  if (element.localName === 'a') return 0;
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) length += (node.nodeValue ?? '').trim().length;
  }
  return length;
}

/** The blocks of each part of a long text in a step of its own. */
function* gatherInSteps(place: Element): Steps<Block[]> {
  const blocks: Block[] = [];
  for (const part of [...place.children]) {
    for (const block of gatherBlocks(part)) blocks.push(block);
    yield;
  }
  return blocks;
}
