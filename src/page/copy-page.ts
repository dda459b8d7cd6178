import { dropHidden } from './drop-hidden.ts';
import { dropOverlays } from './drop-overlays.ts';
import { findHidden } from './find-hidden.ts';
import { flattenShadow, openShadow, type ShadowOf } from './flatten-shadow.ts';
import { isInline, numberMark } from './gather-blocks.ts';
import { findAll, propertyOf } from './read-safely.ts';
import type { Steps } from './steps.ts';

/** Larger and deeper pages are not extracted: it would take seconds, or more stack than there is. */
const mostElements = 100_000;
const deepest = 1000;

/** Elements that are numbered in one step. */
const numberedAtOnce = 5000;

/**
 * Elements whose name can stand over properties of the document or of a form around them
 * (https://html.spec.whatwg.org/#dom-document-nameditem), which the library reads.
 */
const namesakes =
  'form, img, embed, object, iframe, input, button, select, textarea, output, fieldset';

/** What holds no text of the page: a script's is long, a `<noscript>`'s is for another browser, a drawing's is drawn. */
const mute = 'script, style, noscript, noframes, template, svg';

/** Of all that a tab shows, an article can be in these: not in a picture, in data, or in the browser's view of them. */
const readable = /html|^text\/plain/i;

/**
 * A copy of a document for the extraction library, in which each element has its number among all elements: the
 * library renames and moves elements, but leaves their attributes. The copy shows what the page shows: what its
 * styles hide is left out, what is folded is open, and components have their shadow trees in them. It is without what
 * the library trips over: names that hide properties, and HTML that waits in `<noscript>`.
 *
 * @param shadowOf sees into components
 * @returns null where the document is too large or too deep, or not of a type that has articles
 */
export function* copyPage(
  document: Document,
  shadowOf: ShadowOf = openShadow,
): Steps<Document | null> {
  const type = String(propertyOf(document, 'contentType') ?? '');
  if (!readable.test(type) || !isModest(document)) return null;
  // Before the first pause: what else was read of the page is of the same moment.
  const elements = findAll(document, '*');
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  const copies = findAll(copy, '*');
  for (let number = 0; number < copies.length; number++) {
    if (number % numberedAtOnce === 0) yield;
    const element = copies[number];
    // Text in a line is of the block around it.
    if (element === undefined || isInline(element.localName)) continue;
    Element.prototype.setAttribute.call(element, numberMark, String(number));
  }
  for (const element of findAll(copy, namesakes)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  for (const element of findAll(copy, mute)) Element.prototype.remove.call(element);
  const hidden = yield* findHidden(document, elements);
  for (let number = 0; number < elements.length; number++) {
    const [element, shown] = [elements[number], copies[number]];
    if (element && shown) flattenShadow(element, shown, shadowOf);
  }
  yield;
  dropHidden(copy, copies, hidden);
  dropOverlays(copy);
  return copy;
}

/** Whether a document is small and flat enough to be copied and searched through. */
function isModest(document: Document): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, document, 1);
  let level = 0;
  for (let elements = 0; elements <= mostElements && level <= deepest; elements++) {
    if (walker.firstChild()) {
      level++;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return true;
      level--;
    }
  }
  return false;
}
