import { attempt, attribute, foldText } from './read-safely.ts';

/** UTF-16 units from which a text in a `<span>` may be a paragraph. */
const leastParagraph = 60;

/** Where a button between words is one of them, for readers who want to know more of it. */
const running = new Set('p li dd td blockquote span em i b strong'.split(' '));

/**
 * The name of the element that an element is in its line of text: a component between words is a `span`, and so is a
 * large first letter; a `span` that the page's styles make a paragraph is a `div`.
 *
 * @param isStyled whether its document is rendered
 */
export function nameInLine(element: Element, name: string, isStyled: boolean): string {
  if (name.includes('-')) return isBetweenWords(element) ? 'span' : name;
  if ((name === 'div' || name === 'p') && isInitial(element)) return 'span';
  return name === 'span' && isStyled && isParagraph(element) ? 'div' : name;
}

/** Whether a button is a word of a sentence: words follow it, in what holds running text. */
export function isWord(button: Element): boolean {
  const { parentElement } = button;
  return (
    parentElement !== null && running.has(parentElement.localName) && hasWords(button.nextSibling)
  );
}

/** What pages call a large first letter, with a quotation mark before it. */
const initialName =
  /(?:^|[\s_-])(?:drop-?_?caps?|initiale?|lettrine|first-?(?:letter|character))(?:[\s_-]|$)/i;
const mostOfInitial = 3;

function isInitial(element: Element): boolean {
  const { firstChild } = element;
  if (firstChild?.nodeType !== 3 || firstChild.nextSibling !== null) return false;
  const { length } = (firstChild.nodeValue ?? '').trim();
  return length > 0 && length <= mostOfInitial && initialName.test(attribute(element, 'class'));
}

function isBetweenWords({ previousSibling, nextSibling }: Element): boolean {
  return hasWords(previousSibling) || hasWords(nextSibling);
}

function hasWords(node: Node | null): boolean {
  return node !== null && node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
}

function isParagraph(span: Element): boolean {
  const { firstChild } = span;
  if (firstChild?.nodeType !== 3 || (firstChild.nodeValue ?? '').length < leastParagraph)
    return false;
  return isShownAsBlock(span);
}

/** Whether the styles of a rendered page give an element lines of its own. */
function isShownAsBlock(element: Element): boolean {
  return attempt(
    () =>
      element.ownerDocument.defaultView !== null &&
      /^(?:block|flex|grid|list-item)/.test(getComputedStyle(element).display),
    false,
  );
}

/** Elements that stand in a line of text. */
export const inLine: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data em font i ins label mark small span strong sub sup time u'.split(
    ' ',
  ),
);

/** Texts that are read of an element. */
const mostTexts = 50;

/** An element's text with a line break wherever a block in it begins or ends; at most so long. */
export function linesOf(element: Element, most: number): string {
  return attempt(() => {
    const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, 4);
    const lines: string[] = [];
    let block: Element | null = null;
    for (let texts = 0; texts < mostTexts; texts++) {
      const text = walker.nextNode();
      if (text === null) break;
      const around = blockAround(text, element);
      if (around === block) lines.push((lines.pop() ?? '') + (text.nodeValue ?? ''));
      else if (/\S/.test(text.nodeValue ?? '')) lines.push(text.nodeValue ?? '');
      else continue;
      block = around;
    }
    return lines
      .map((line) => foldText(line, most))
      .filter(Boolean)
      .join('\n')
      .slice(0, most);
  }, '');
}

function blockAround({ parentElement }: Node, within: Element): Element | null {
  let element = parentElement;
  while (element && element !== within && isInline(element)) element = element.parentElement;
  return element;
}

function isInline(element: Element): boolean {
  if (!inLine.has(element.localName)) return false;
  return element.localName !== 'span' || !isShownAsBlock(element);
}
