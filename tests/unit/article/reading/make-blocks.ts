import type { Block } from '../../../../src/article/reading/block.ts';
import type { ReadingContext } from '../../../../src/article/reading/reading-pass.ts';

/** A paragraph of prose, its number in it. */
export function prose(number: number): Block {
  const text = `The tide came back on Tuesday, later than anyone in the harbour had said it would, and paragraph ${number} says so.`;
  return block(text);
}

/** A paragraph unless said otherwise. */
export function block(text: string, given: Partial<Block> = {}): Block {
  return { kind: 'paragraph', text, linked: 0, element: -1, within: [], ...given };
}

/** A block that is nothing but a link. */
export function link(text: string, given: Partial<Block> = {}): Block {
  return block(text, { linked: text.length, ...given });
}

/** An element with names, for the blocks in it. */
export function inside(names: string, tag = 'div'): Partial<Block> {
  return { within: [{ tag, names: ` ${names} `, marks: '' }] };
}

/** So many paragraphs. */
export function paragraphs(count: number): Block[] {
  return Array.from({ length: count }, (_, index) => prose(index));
}

export const nothingKnown: ReadingContext = { titles: [], found: [], page: [] };

export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ text }) => text);
}
