import type { Block, BlockKind, Container } from '../article/reading/block.ts';
import { foldText } from './read-safely.ts';
import type { SketchElement } from './sketch-node.ts';
import { hasWithin, isArticle } from './sketch-parts.ts';

/** Elements that stand in a line of text; all others begin and end a block. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

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
 * The text of an element of a sketch, block by block: what stands in one line of text stays together, and nothing
 * else. What is not seen (scripts, `hidden`) is left out.
 */
export function gatherBlocks(root: SketchElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const close = ({ kind, within, element }: Place): void => {
    if (text === '') return;
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
  const visit = (parent: SketchElement, place: Place): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) {
        enter(node, place);
        continue;
      }
      text += node.textContent;
      if (place.linked) linked += node.textContent.trim().length;
    }
  };
  const enter = (element: SketchElement, place: Place): void => {
    const name = element.localName;
    if (silent.has(name) || (element.veiled && isHidden(element))) return;
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
      const inner = placeOf(element, place);
      visit(element, inner);
      close(inner);
    }
  };
  enter(root, { kind: 'paragraph', within: [], element: -1, linked: false });
  return blocks;
}

/** Whether a table's cell stands in a line with its neighbours: a table of data, not of layout. */
function isCell({ parentNode }: SketchElement): boolean {
  return parentNode !== null && isDataRow(parentNode);
}

const notOfRow = /^(?:p|div|[uo]l|table|h[1-4])$/;

function isDataRow(row: SketchElement): boolean {
  return row.localName === 'tr' && !hasWithin(row, ({ localName }) => notOfRow.test(localName));
}

function placeOf(element: SketchElement, around: Place): Place {
  const tag = element.localName;
  const container = containerOf(element, tag);
  const { number } = element;
  return {
    kind: kinds[tag] ?? (tag === 'tr' && isDataRow(element) ? 'table row' : around.kind),
    within: container ? [...around.within, container] : around.within,
    element: number < 0 ? around.element : number,
    linked: around.linked,
  };
}

const naming = ['class', 'id'];
const marking = ['role', 'itemprop'];
const telling = new Set(['article', 'main', 'aside', 'nav', 'footer', 'form', 'figure']);

function containerOf(element: SketchElement, tag: string): Container | null {
  const marks = join(element, marking);
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
function join(element: SketchElement, attributes: readonly string[]): string {
  let values = '';
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute);
    if (value) values += ` ${value}`;
  }
  return values;
}

/** What a page hides of itself and is about to show is not hidden: its article, or all of it. */
function isHidden(element: SketchElement): boolean {
  return element.localName !== 'body' && !hasWithin(element, isArticle);
}
