import type { LineFact } from '../article/page-facts.ts';
import { inLine } from './lines-of-text.ts';
import { attempt, attribute, findAll, foldText, isWithin, textOf } from './read-safely.ts';

/** Lines that are read before the title and behind it. */
const most = { before: 8, behind: 40, prose: 2, nodes: 3000 };

/** A longer line (UTF-16 units) is prose: it says nothing in few words. */
const longestLine = 200;

/** UTF-16 units of the names of the elements around a line. */
const longestNames = 300;

/** Elements that hold no line of the page. */
const silent: ReadonlySet<string | undefined> = new Set(
  (
    'head script style noscript template svg math iframe object button select option textarea input nav footer form ' +
    'figure audio video'
  ).split(' '),
);

/** Elements that show a title where no first heading does. */
const titled = 'h2, h3, legend, [itemprop~="headline"], [class*="title"]';

const elsewhere = 'aside, [id^="comment"], [class*="comment"], [class*="related"]';

/**
 * The short lines of text around an article's title, where pages say who wrote it and when: at most eight before it,
 * and those behind it until its text has begun.
 *
 * @param titles that the page gives itself: of several headings the one that begins like one of them is the title
 */
export function readHeadLines(document: Document, titles: readonly string[]): LineFact[] {
  return attempt(() => {
    const title = findHeading(document, titles);
    return title === null
      ? []
      : [...walk(document, title, 'before').reverse(), ...walk(document, title, 'behind')];
  }, []);
}

/**
 * The element that shows the title: a first heading that is much like a title of the page, another element that is
 * exactly such, or else the first heading: of some pages that is the name of the site.
 */
function findHeading(document: Document, titles: readonly string[]): Element | null {
  const known = titles.filter(Boolean);
  const first = findAll(document, 'h1').filter((heading) => textOf(heading, 9) !== '');
  const like = first.find((heading) => known.some((title) => isLike(textOf(heading, 500), title)));
  const [only] = first;
  if (like || (only && first.length === 1 && wordsOf(textOf(only, 500)).length > 4)) {
    return like ?? only ?? null;
  }
  const named = findAll(document, titled).slice(0, 200);
  const exact = named.find((element) => known.some((title) => begins(title, textOf(element, 500))));
  return exact ?? first[0] ?? findShown(document, known);
}

/** The first element whose own text is the beginning of a title; null where there is none. */
function findShown(document: Document, titles: readonly string[]): Element | null {
  const [body] = findAll(document, 'body');
  if (body === undefined) return null;
  const walker = Document.prototype.createTreeWalker.call(document, body, 4);
  for (let nodes = 0; nodes < most.nodes; nodes++) {
    const text = walker.nextNode();
    if (!(text instanceof Text)) return null;
    const { data, parentElement } = text;
    if (data.length < 12 || parentElement === null || silent.has(parentElement.localName)) continue;
    if (titles.some((title) => begins(title, foldText(data, 500)))) return parentElement;
  }
  return null;
}

/** Whether a title begins with a heading, or has most of its words. */
function isLike(heading: string, title: string): boolean {
  const words = wordsOf(heading);
  const shared = wordsOf(title).filter((word) => words.includes(word));
  return begins(title, heading) || (words.length > 2 && shared.length * 2 > words.length);
}

function begins(title: string, heading: string): boolean {
  const words = wordsOf(heading).join(' ');
  return words.length > 3 && `${wordsOf(title).join(' ')} `.startsWith(`${words} `);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The lines on one side of an element, the nearest first. */
function walk(document: Document, title: Element, side: 'before' | 'behind'): LineFact[] {
  const walker = Document.prototype.createTreeWalker.call(document, document, 5, (node) =>
    silent.has((node as Partial<Element>).localName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const lines: LineFact[] = [];
  let block: Element | null = null;
  let texts: Text[] = [];
  let prose = 0;
  const close = (): void => {
    const parts = texts.map(({ data }) => foldText(data, longestLine)).filter(Boolean);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length >= longestLine) prose++;
    else if (block && length > 0 && !isWithin(block, elsewhere)) {
      lines.push({
        parts,
        names: namesOf(texts, block),
        datetime: datetimeIn(texts),
        before: side === 'before',
      });
    }
    texts = [];
  };
  walker.currentNode = side === 'before' ? title : lastIn(title);
  for (let nodes = 0; nodes < most.nodes; nodes++) {
    const node = side === 'before' ? walker.previousNode() : walker.nextNode();
    if (node === null) break;
    if ((node as Partial<Element>).localName === 'br') close();
    if (!isWritten(node) || title.contains(node)) continue;
    const around = blockOf(node);
    if (around !== block) {
      close();
      if (prose >= most.prose || lines.length >= most[side]) return lines;
      block = around;
    }
    if (side === 'before') texts.unshift(node);
    else texts.push(node);
  }
  close();
  return lines;
}

/** Whether a node is a text with something in it. */
function isWritten(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');
}

/** The last node in an element, from which a walk goes on behind it. */
function lastIn(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The nearest element around a text that does not stand in a line. */
function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && inLine.has(element.localName)) element = element.parentElement;
  return element;
}

/** What the authors of a page call the elements around texts in a line, and where its links lead: lower-case words. */
function namesOf(texts: readonly Text[], block: Element): string {
  const elements = new Set<Element>(block.parentElement ? [block.parentElement, block] : [block]);
  for (const text of texts) {
    let element = text.parentElement;
    for (; element && element !== block; element = element.parentElement) elements.add(element);
  }
  const names = [...elements].flatMap((element) =>
    ['class', 'id', 'itemprop', 'rel', 'href'].map((name) =>
      attribute(element, name).slice(0, 200),
    ),
  );
  const words = names
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return foldText(words.toLowerCase(), longestNames);
}

function datetimeIn(texts: readonly Text[]): string {
  for (const { parentElement } of texts) {
    const time = parentElement?.closest('time[datetime]');
    if (time) return foldText(attribute(time, 'datetime'), 100);
  }
  return '';
}
