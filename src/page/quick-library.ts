import { Readability } from '@mozilla/readability';

/**
 * The extraction library without what it does for readers of its HTML, and with faster ways to some of its answers:
 * its own take the text of each element around a text again. What it finds is the same. Its methods are not public:
 * `package.json` has its exact version, and a test compares the two on every saved page.
 */
export class QuickLibrary extends Readability<Node> {
  declare readonly REGEXPS: { byline: RegExp };

  /** @param copy of a page, without scripts and drawings; it is taken apart */
  constructor(copy: Document) {
    super(copy, { disableJSONLD: true, keepClasses: true, serializer: (node) => node });
  }

  /** Looks at the text of those alone that are called a byline. */
  _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = (element.textContent ?? '').trim();
    return length > 0 && length < 100;
  }

  /** Looks for the first letter alone. */
  _isElementWithoutContent(element: Element): boolean {
    if (!isBlank(element)) return false;
    const count = (tag: string) => element.getElementsByTagName(tag).length;
    const { length } = element.children;
    return length === 0 || length === count('br') + count('hr');
  }

  /** Has the browser read no style where none is written. */
  _isProbablyVisible(element: HTMLElement): boolean {
    if (element.hasAttribute('hidden')) return false;
    if (element.hasAttribute('style')) {
      const { display, visibility } = element.style ?? {};
      if (display === 'none' || visibility === 'hidden') return false;
    }
    return (
      element.getAttribute('aria-hidden') !== 'true' ||
      (element.getAttribute('class') ?? '').includes('fallback-image')
    );
  }

  /** Of text in lists, spans and the like it is asked only whether there is any. */
  _getTextDensity(element: Element, tags: readonly string[]): number {
    const inside = [...element.querySelectorAll(tags.join())];
    if (tags.includes('SPAN')) return inside.some((inner) => !isBlank(inner)) ? 1 : 0;
    const whole = lengthOf(element);
    return whole === 0 ? 0 : inside.reduce((sum, inner) => sum + lengthOf(inner), 0) / whole;
  }

  /** Of the looks of what it found, only what hides a text matters behind it. */
  _cleanStyles(element: Element): void {
    for (const styled of element.querySelectorAll('[style]')) styled.removeAttribute('style');
  }

  /** There is no `<noscript>` in the copy. */
  _unwrapNoscriptImages(copy: Document): void {
    for (const image of copy.querySelectorAll(emptyImage)) {
      if (![...image.attributes].some(({ value }) => pictureName.test(value))) image.remove();
    }
  }

  /** Nothing is loaded. */
  _fixLazyImages(): void {}

  /** What is no address makes no link. */
  _fixRelativeUris(content: Element): void {
    for (const link of content.querySelectorAll('a[href^="javascript:"]')) {
      link.replaceWith(...link.childNodes);
    }
  }
}

const emptyImage = 'img:not([src], [srcset], [data-src], [data-srcset])';
const pictureName = /\.(jpg|jpeg|png|webp)/i;
const spaces = /\s{2,}/g;

/** Whether there is nothing but white space in an element. */
function isBlank(element: Node): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === Node.ELEMENT_NODE) {
      if (!isBlank(node)) return false;
    } else if (nodeType !== Node.COMMENT_NODE && /\S/.test(node.nodeValue ?? '')) return false;
  }
  return true;
}

/** UTF-16 units of an element's text, white space folded as the library folds it. */
function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().replace(spaces, ' ').length;
}
