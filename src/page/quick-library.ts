import { Readability } from '@mozilla/readability';
import { findWithin, SketchElement } from './sketch-node.ts';
import type { SketchDocument } from './sketch-parts.ts';

/**
 * The extraction library on a sketch of a page, without what it does for readers of its HTML, and with faster ways to
 * some of its answers. What it finds is the same. Its methods are not public: `package.json` has its exact version, and
 * a test compares the two on every saved page.
 */
export class QuickLibrary extends Readability<SketchElement> {
  declare readonly REGEXPS: { byline: RegExp; unlikelyCandidates: RegExp };

  /** @param sketch is taken apart */
  constructor({ documentElement, body, title }: SketchDocument) {
    const document = {
      documentElement,
      body,
      title,
      // So the library tells its own DOM from a browser's: it gives an element another name where it stands.
      firstChild: { __JSDOMParser__: true },
      createElement: (name: string) => new SketchElement(name.toLowerCase(), -1),
      getElementsByTagName: (name: string) => documentElement.getElementsByTagName(name),
    };
    super(document as unknown as Document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as SketchElement,
    });
    if (body) this.keepWords(body);
  }

  /** What stands in a line of text is a part of it, whatever it is called: `<span class="legend">`. */
  private keepWords(body: SketchElement): void {
    const { unlikelyCandidates } = this.REGEXPS;
    for (const span of findWithin(body, ({ localName }) => localName === 'span')) {
      const isCalled = span.className !== '' && unlikelyCandidates.test(span.className);
      if (isCalled && isInLine(span)) span.className = '';
    }
  }

  _getAllNodesWithTag(root: SketchElement, tags: readonly string[]): SketchElement[] {
    const names = new Set(tags.map((tag) => tag.toLowerCase()));
    const within = (root as { documentElement?: SketchElement }).documentElement ?? root;
    return findWithin(within, ({ localName }) => names.has(localName));
  }

  _getInnerText(element: SketchElement, inLine = true): string {
    return inLine ? element.innerLine : element.textContent.trim();
  }

  /** Looks at the text of those alone that are called a byline. */
  _isValidByline(element: SketchElement, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < 100;
  }

  /** Looks for the first letter alone. */
  _isElementWithoutContent(element: SketchElement): boolean {
    if (!isBlank(element)) return false;
    const { length } = element.children;
    return length === 0 || length === findWithin(element, isBreak).length;
  }

  _isProbablyVisible(element: SketchElement): boolean {
    return (
      !element.veiled &&
      (element.getAttribute('aria-hidden') !== 'true' ||
        element.className.includes('fallback-image'))
    );
  }

  /** Looks are not sketched. */
  _cleanStyles(): void {}

  /** Pictures without an address and `<noscript>` are not sketched. */
  _unwrapNoscriptImages(): void {}

  /** What is no address makes no link. */
  _fixRelativeUris(content: SketchElement): void {
    const links = findWithin(content, ({ localName }) => localName === 'a');
    for (const link of links) {
      if (link.getAttribute('href')?.startsWith('javascript:')) link.replaceWith(link.childNodes);
    }
  }
}

/** UTF-16 units of a line that is more than a label. */
const longerThanLabel = 120;

/** Whether an element stands beside words in a paragraph of running text. */
function isInLine({ parentNode, previousSibling, nextSibling }: SketchElement): boolean {
  if (parentNode?.localName !== 'p' || parentNode.innerLine.length < longerThanLabel) return false;
  return [previousSibling, nextSibling].some(
    (node) => node?.nodeType === 3 && /\S/.test(node.textContent),
  );
}

function isBreak({ localName }: SketchElement): boolean {
  return localName === 'br' || localName === 'hr';
}

/** Whether there is nothing but white space in an element. */
function isBlank(element: SketchElement): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 ? !isBlank(node) : /\S/.test(node.textContent)) return false;
  }
  return true;
}
