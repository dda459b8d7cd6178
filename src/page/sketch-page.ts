import { dropHidden, type Lost } from './drop-hidden.ts';
import { dropOverlays } from './drop-overlays.ts';
import { lookAt } from './find-hidden.ts';
import { openShadow, type ShadowOf } from './flatten-shadow.ts';
import { findAll, propertyOf } from './read-safely.ts';
import { markedElements, sketchInto } from './sketch-elements.ts';
import { findWithin, SketchElement } from './sketch-node.ts';
import type { SketchDocument } from './sketch-parts.ts';
import { runAtOnce, type Steps } from './steps.ts';

/** Of all that a tab shows, an article can be in these: not in a picture, in data, or in the browser's view of them. */
const readable = /html|^text\/plain/i;

/**
 * A sketch of a document for the extraction library: what the page shows, and nothing else. What its styles hide is
 * left out, what is folded is open, and components have their shadow trees in them. It is without what the library
 * trips over: names that hide properties, and HTML that waits in `<noscript>`. The page stays as it is.
 *
 * @param shadowOf sees into components
 * @param veiled the numbers of elements that are known not to be seen
 * @returns null where the document is too large, or not of a type that has articles
 */
export function* sketchPage(
  document: Document,
  shadowOf: ShadowOf = openShadow,
  veiled: readonly number[] = [],
): Steps<SketchDocument | null> {
  const type = String(propertyOf(document, 'contentType') ?? '');
  if (!readable.test(type)) return null;
  const lost: Lost = { gone: [], unseen: [] };
  const whole = new SketchElement('', -1);
  const looks = { shadowOf, look: lookAt(document), lost };
  const marked = findAll(document, markedElements);
  yield;
  if (!(yield* sketchInto(whole, document, marked, looks))) return null;
  yield;
  const documentElement = whole.firstElementChild;
  if (documentElement === null) return null;
  documentElement.remove();
  dropHidden(documentElement, lost);
  yield;
  if (veiled.length > 0) dropNumbered(documentElement, new Set(veiled));
  const body = documentElement.children.find(isBody) ?? null;
  if (body) dropOverlays(body);
  return { documentElement, body, title: String(propertyOf(document, 'title') ?? '') };
}

function dropNumbered(whole: SketchElement, numbers: ReadonlySet<number>): void {
  for (const element of findWithin(whole, ({ number }) => numbers.has(number))) element.remove();
}

function isBody({ localName }: SketchElement): boolean {
  return localName === 'body' || localName === 'frameset';
}

/** A sketch of an element with all that is in it, whether it is seen or not. */
export function sketchElement(element: Element): SketchElement {
  const sketch = new SketchElement(element.localName, -1);
  sketch.className = element.className;
  sketch.id = element.id;
  const marked = element.querySelectorAll(markedElements);
  const looks = { shadowOf: () => null, look: null, lost: { gone: [], unseen: [] } };
  runAtOnce(sketchInto(sketch, element, marked, looks));
  return sketch;
}
