import type { Block, BlockKind, Container } from '../article/reading/block.ts';
import { foldText } from './read-safely.ts';

/** The attribute of a copy's elements that has their number among all elements of the page. */
export const numberMark = 'data-afterword-number';

/** Elements that stand in a line of text; all others begin and end a block. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether an element of a name stands in a line of text. */
export function isInline(name: string): boolean {
  return inline.has(name);
}

/** Elements whose text is none of the page's. */
const silent = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas map button select textarea input ' +
    'head title datalist dialog'
  ).split(' '),
);

const kinds: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list item',
  dt: 'list item',
  dd: 'list item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

/** What holds for an element and all in it. */
interface Place {
  kind: BlockKind;
  within: readonly Container[];
  element: number;
  linked: boolean;
}

/**
 * The text of an element of a copied page, block by block: what stands in one line of text stays together, and
 * nothing else. What is not seen (scripts, `hidden`) is left out.
 *
 * @param root of a copy, whose elements have the attribute {@link numberMark}; not changed
 */
export function gatherBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  // Asked once of the whole tree: to ask each element takes longer than all the rest.
  const hidden = new Set([root, ...root.querySelectorAll('[hidden], [style]')].filter(isHidden));
  const marked = new Set([root, ...root.querySelectorAll('[role], [itemprop]')]);
  let text = '';
  let linked = 0;
  const close = ({ kind, within, element }: Place): void => {
    const written =
      kind === 'code' ? text.replace(/^\s*\n|\s+$/g, '') : foldText(text, text.length);
    if (written.trim()) {
      blocks.push({
        kind,
        text: written,
        linked: Math.min(linked, written.length),
        within,
        element,
      });
    }
    text = '';
    linked = 0;
  };
  const visit = (parent: Element, place: Place): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
        const data = node.nodeValue ?? '';
        text += data;
        if (place.linked) linked += data.trim().length;
      } else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, place);
    }
  };
  const enter = (element: Element, place: Place): void => {
    const name = element.localName;
    if (silent.has(name) || hidden.has(element)) return;
    if (name === 'br') {
      // Two line breaks end a paragraph; one only ends a line.
      if (place.kind !== 'code' && /\n\s*$/.test(text)) close(place);
      else text += '\n';
    } else if (inline.has(name)) {
      visit(element, name === 'a' ? { ...place, linked: true } : place);
    } else if ((name === 'td' || name === 'th') && isCell(element)) {
      text += ' ';
      visit(element, place);
    } else {
      close(place);
      const inner = placeOf(element, place, marked.has(element));
      visit(element, inner);
      close(inner);
    }
  };
  enter(root, { kind: 'paragraph', within: [], element: -1, linked: false });
  return blocks;
}

/** Whether a table's cell stands in a line with its neighbours: a table of data, not of layout. */
function isCell({ parentElement }: Element): boolean {
  return parentElement !== null && isDataRow(parentElement);
}

function isDataRow(row: Element): boolean {
  return (
    row.localName === 'tr' && row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4') === null
  );
}

function placeOf(element: Element, around: Place, isMarked: boolean): Place {
  const tag = element.localName;
  const container = containerOf(element, tag, isMarked);
  const number = element.getAttribute(numberMark);
  return {
    kind: kinds[tag] ?? (tag === 'tr' && isDataRow(element) ? 'table row' : around.kind),
    within: container ? [...around.within, container] : around.within,
    element: number === null ? around.element : Number(number),
    linked: around.linked,
  };
}

const naming = ['class', 'id'];
const marking = ['role', 'itemprop'];
const telling = new Set(['article', 'main', 'aside', 'nav', 'footer', 'form', 'figure']);

function containerOf(element: Element, tag: string, isMarked: boolean): Container | null {
  const marks = isMarked ? join(element, marking) : '';
  const names = join(element, naming) + marks;
  if (names === '' && !telling.has(tag)) return null;
  const words = names
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z\d]+/g, ' ')
    .toLowerCase()
    .trim();
  return { tag, names: ` ${words} `, marks: `${marks.toLowerCase()} ` };
}

/** The values of attributes, with a space before each. */
function join(element: Element, attributes: readonly string[]): string {
  let values = '';
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute);
    if (value) values += ` ${value}`;
  }
  return values;
}

/** What a page hides of itself and is about to show: its article, or all of it. */
const heart = 'main, article, [itemprop~="articleBody"]';

function isHidden(element: Element): boolean {
  return isVeiled(element) && element.localName !== 'body' && element.querySelector(heart) === null;
}

function isVeiled(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
