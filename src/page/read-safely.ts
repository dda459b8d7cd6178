/**
 * Reading a page without trusting it. A page can put an element over almost any property of `document` and of its
 * forms (`<img name="querySelectorAll">`, https://html.spec.whatwg.org/#dom-document-nameditem), so what is asked of
 * a node is asked of its prototype.
 */

/** Elements of a document that match a selector, in order; none where that fails. */
export function findAll(document: Document, selector: string): Element[] {
  return attempt(() => [...Document.prototype.querySelectorAll.call(document, selector)], []);
}

/** An attribute as it is written; '' where there is none. */
export function attribute(element: Element, name: string): string {
  try {
    return Element.prototype.getAttribute.call(element, name) ?? '';
  } catch {
    return '';
  }
}

/** Whether an element, or one around it, matches a selector. */
export function isWithin(element: Element, selector: string): boolean {
  return attempt(() => Element.prototype.closest.call(element, selector) !== null, false);
}

/** Whether an element is shown, as far as can be told: in a document without a window everything is. */
export function isShown(element: Element): boolean {
  return attempt(
    () => element.ownerDocument.defaultView === null || element.checkVisibility(),
    true,
  );
}

/** A property of a document as its interface has it, whatever the page put over it; undefined where that fails. */
export function propertyOf(document: Document, name: keyof Document): unknown {
  return attempt(() => Reflect.get(Document.prototype, name, document), undefined);
}

/** An element's text on one line, at most so long. */
export function textOf(element: Element, most: number): string {
  const text = attempt(() => Reflect.get(Element.prototype, 'textContent', element), '');
  return foldText(String(text ?? ''), most);
}

/**
 * A text on one line: white space and control characters become single spaces, marks that would turn the direction
 * of everything behind them and those that only say where a word may be broken are dropped, and it is cut after `most` UTF-16 units, never inside a character.
 */
export function foldText(text: string, most: number): string {
  return text
    .slice(0, most * 4)
    .replace(/[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '');
}

/** An address in a page made absolute; null for what is none, or longer than any that is used. */
export function absolute(address: string, base: string): string | null {
  const written = address.trim();
  if (!written || written.length > 4096) return null;
  return attempt(() => new URL(written, base).href, null);
}

/** What a function returns, or `otherwise` where it throws. */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
