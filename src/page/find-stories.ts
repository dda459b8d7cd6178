import { emptyDocument, type Story } from './isolate-story.ts';
import { readJsonLd } from './read-json-ld.ts';
import {
  absolute,
  attempt,
  attribute,
  findAll,
  isWithin,
  propertyOf,
  textOf,
} from './read-safely.ts';

const articles = 'article, [role="article"]';
const heading = 'h1, h2';

/** A stream with more articles in it is a list. */
const mostStories = 50;

/** UTF-16 units from which an article is one, and not a card that leads to it. */
const leastText = 600;

/** How pages note an article's address on its element... */
const addressAttributes = [
  ...['data-url', 'data-href', 'data-permalink', 'data-canonical-url', 'data-canonical'],
  ...['data-article-url', 'data-page-url', 'data-share-url', 'itemid'],
];

/** ...and inside of it. */
const addressLinks =
  '[itemprop~="url"][href], [itemprop~="mainEntityOfPage"], a[rel~="bookmark"], h1 a[href], h2 a[href]';

/** The addresses that the page showed while an article was in view that names none itself. */
const shown = new WeakMap<Element, string>();

/** The addresses found, since a stream is looked through at each scroll. */
const known = new WeakMap<Element, string | null>();

/**
 * The article of a stream that the reader is at: the one at the middle of the window. Null where a page is no stream,
 * which is one with several whole articles, each with a heading and an address of its own on this site, one of which
 * is the page's.
 *
 * @param loadedFrom the address that the document was loaded from, which is the first article's where it names none
 */
export function storyInView(document: Document, loadedFrom: string): Story | null {
  const stories = findStories(document, loadedFrom);
  return inMiddle(stories, ({ element }) => element) ?? null;
}

/** Of several articles, in order, the one at the middle of the window. */
function inMiddle<T>(all: readonly T[], elementOf: (one: T) => Element): T | undefined {
  const middle = window.innerHeight / 2;
  return all.findLast((one) => topOf(elementOf(one)) <= middle) ?? all[0];
}

function findStories(document: Document, loadedFrom: string): Story[] {
  const whole = findWhole(document);
  noteShown(document, whole, loadedFrom);
  const stories = whole.flatMap((element, index) => {
    const address =
      ownAddress(document, element) ?? shown.get(element) ?? (index === 0 ? loadedFrom : null);
    return address === null ? [] : [{ element, address }];
  });
  const places = new Set(stories.map(({ address }) => placeOf(address)));
  const here = [placeOf(location.href), placeOf(loadedFrom)];
  const isStream =
    places.size > 1 && places.size <= mostStories && here.some((place) => places.has(place));
  return isStream ? stories : [];
}

/** What may be articles of a stream: whatever the page calls so, or else the parts that have a first heading each. */
function findWhole(document: Document): Element[] {
  const all = findAll(document, articles);
  if (all.length > mostStories * 10) return [];
  const whole = all.filter(
    (element) => isOutermost(element) && hasHeading(element) && hasText(element),
  );
  if (whole.length > 1) return whole;
  const headings = findAll(document, 'h1');
  if (headings.length < 2 || headings.length > mostStories) return [];
  const parts = headings.map((heading, index) =>
    partAround(heading, [headings[index - 1], headings[index + 1]]),
  );
  return parts.filter(hasText);
}

/** The largest element around a heading that holds neither the one before it nor the one behind it. */
function partAround(heading: Element, others: readonly (Element | undefined)[]): Element {
  let part = heading;
  for (
    let around = part.parentElement;
    around && !others.some((other) => other && Node.prototype.contains.call(around, other));
    around = around.parentElement
  ) {
    part = around;
  }
  return part;
}

/** Notes the page's address for the article in view, where the page moved on to it and the article names none. */
function noteShown(document: Document, whole: readonly Element[], loadedFrom: string): void {
  const here = placeOf(location.href);
  const current = inMiddle(whole, (element) => element);
  if (current === undefined || current === whole[0] || here === placeOf(loadedFrom)) return;
  const isKnown = whole.some((element) => {
    const address = ownAddress(document, element) ?? shown.get(element);
    return address !== undefined && placeOf(address) === here;
  });
  if (!isKnown && ownAddress(document, current) === null) shown.set(current, location.href);
}

function isOutermost(element: Element): boolean {
  const { parentElement } = element;
  return parentElement === null || !isWithin(parentElement, articles);
}

function hasHeading(element: Element): boolean {
  return attempt(() => Element.prototype.querySelector.call(element, heading) !== null, false);
}

function hasText(element: Element): boolean {
  return textOf(element, leastText).length >= leastText;
}

/** An address on this very site: a page speaks for no other. */
function ownAddress(document: Document, element: Element): string | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  const base = String(propertyOf(document, 'baseURI') ?? location.href);
  const inside = attempt(
    () => [...Element.prototype.querySelectorAll.call(element, addressLinks)].slice(0, 5),
    [],
  );
  const written = [
    ...addressAttributes.map((name) => attribute(element, name)),
    ...linkedAddresses(element, base),
    ...inside.flatMap((one) => [attribute(one, 'href'), attribute(one, 'content')]),
  ];
  const found = written
    .flatMap((address) => absolute(address, base) ?? [])
    .find((address) => new URL(address).origin === location.origin);
  const address = found ?? null;
  known.set(element, address);
  return address;
}

/** What JSON-LD inside of an article says of its address. */
function linkedAddresses(element: Element, base: string): string[] {
  return attempt(() => {
    const alone = emptyDocument(element.ownerDocument);
    for (const script of element.querySelectorAll('script[type*="ld+json" i]')) {
      alone.head.append(alone.importNode(script, true));
    }
    return readJsonLd(alone, (address) => absolute(address, base)).flatMap((one) => one.addresses);
  }, []);
}

/** An address without what changes on the way to it. */
function placeOf(address: string): string {
  return attempt(() => {
    const { origin, pathname } = new URL(address);
    return origin + pathname.replace(/\/$/, '');
  }, address);
}

/** Where an element begins, in CSS pixels below the top of the window. */
function topOf(element: Element): number {
  return attempt(() => Element.prototype.getBoundingClientRect.call(element).top, 0);
}
