import { Readability } from '@mozilla/readability';
import type { ProseFacts } from '../article/page-facts.ts';
import { attempt, foldText } from './read-safely.ts';

/** Larger and deeper pages are not extracted: it would take seconds, or more stack than there is. */
const mostElements = 20_000;
const deepest = 1000;

/** UTF-16 units in which words are counted; the rest of a longer text is taken to be like them. */
const counted = 200_000;

const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, div, section, figcaption, br';

/**
 * Elements whose name can stand over properties of the document or of a form around them
 * (https://html.spec.whatwg.org/#dom-document-nameditem), which the library reads.
 */
const namesakes =
  'form, img, embed, object, iframe, input, button, select, textarea, output, fieldset';

/**
 * What Readability makes of a page's text, on a copy: the page stays as it is.
 *
 * @param language BCP 47, or '' where it is not known
 * @returns null where it finds no article, or the page is too large, or anything goes wrong
 */
export function extractProse(document: Document, language: string): ProseFacts | null {
  return attempt(() => {
    if (!isModest(document)) return null;
    const article = new Readability<Node>(copyOf(document), {
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    if (!(article?.content instanceof Element)) return null;
    for (const block of article.content.querySelectorAll(blocks)) block.append('\n');
    return {
      title: foldText(article.title ?? '', 500),
      byline: foldText(article.byline ?? '', 200),
      excerpt: foldText(article.excerpt ?? '', 500),
      words: countWords(article.content.textContent, language),
    };
  }, null);
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

/** A copy without what the library trips over: names that hide properties, and HTML that waits in `<noscript>`. */
function copyOf(document: Document): Document {
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  for (const element of Document.prototype.querySelectorAll.call(copy, namesakes)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  for (const element of Document.prototype.querySelectorAll.call(copy, 'noscript')) {
    Element.prototype.remove.call(element);
  }
  return copy;
}

/**
 * Words by the rules of a text's language, where it has any (https://unicode.org/reports/tr29/). In pieces that end
 * between words: V8 of 2023 (in Node 20) needs time by the square of what it is given at once.
 */
function countWords(text: string, language: string): number {
  const segmenter = attempt(
    () => new Intl.Segmenter(language || undefined, { granularity: 'word' }),
    new Intl.Segmenter(undefined, { granularity: 'word' }),
  );
  const start = text.slice(0, counted);
  let words = 0;
  for (const piece of start.match(/[\s\S]{1,500}(?:\s|$)|[\s\S]{1,500}/g) ?? []) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words++;
  }
  return start.length < text.length ? Math.round((words * text.length) / start.length) : words;
}
