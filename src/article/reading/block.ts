import { weighText } from './split-words.ts';

/**
 * What a part of an article is. A caption is part of the article, and not of its running text: see {@link joinText}.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list item'
  | 'quote'
  | 'caption'
  | 'code'
  | 'table row';

/** One block of a page's text, in the order of the page. */
export interface Block {
  kind: BlockKind;
  /** On one line, its white space folded; code keeps its lines. Never ''. */
  text: string;
  /** UTF-16 units of the text that stand in links. */
  linked: number;
  /** The number of the element that it came from among all elements of the document, in order; -1 where none is known. */
  element: number;
  /** The elements around it that have a name or a role, the outermost first; shared by all blocks in them. */
  within: readonly Container[];
}

/** An element around blocks, by what its author called it. */
export interface Container {
  /** Lower case. */
  tag: string;
  /** The words of its class, id, role and `itemprop`: lower case, with one space between two and at both ends. */
  names: string;
  /** Its role and `itemprop`, as they are written: lower case, with one space between two and at both ends. */
  marks: string;
}

/** The weight from which a text is prose rather than a label, in letters of an alphabet. */
const proseLength = 80;

/** Whether a block is a sentence or more of running text, most of it outside of links. */
export function isProse({ kind, text, linked }: Block): boolean {
  if (kind === 'heading' || kind === 'caption') return false;
  if (linked * 2 >= text.length || text.length * 3 < proseLength) return false;
  return text.length >= proseLength || weighText(text) >= proseLength;
}

/** How much of blocks is prose, in UTF-16 units. */
export function measureProse(blocks: readonly Block[]): number {
  return measure(blocks.filter(isProse));
}

/** How much text there is in blocks, in UTF-16 units. */
export function measure(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The running text of an article, a line a block, without the captions of its pictures. */
export function joinText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');
}
