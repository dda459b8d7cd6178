import { type Block, isProse } from './block.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Different paragraphs of prose in a run: a shorter one is repeated on purpose, as a refrain or a quotation. */
const fewest = 5;

/** Blocks that are compared: a page of one text over and over would keep this busy for long. */
const mostCompared = 20_000;

/** Drops a text that stands in the page once more, for another size of screen. */
export const dropRepeats: ReadingPass = {
  name: 'repeats',
  run(blocks) {
    const first = new Map<string, number>();
    const kept: Block[] = [];
    let left = mostCompared;
    for (let at = 0; at < blocks.length; ) {
      const block = blocks[at];
      if (block === undefined) break;
      const before = first.get(block.text);
      const length = before === undefined ? 0 : lengthOfRun(blocks, before, at, left);
      left -= length;
      if (countProse(blocks.slice(at, at + length)) >= fewest) {
        at += length;
        continue;
      }
      if (before === undefined) first.set(block.text, at);
      kept.push(block);
      at++;
    }
    return kept;
  },
};

function countProse(blocks: readonly Block[]): number {
  return new Set(blocks.filter(isProse).map(({ text }) => text)).size;
}

/** How many blocks are the same from two places on, at most so many. */
function lengthOfRun(blocks: readonly Block[], one: number, other: number, left: number): number {
  let length = 0;
  const most = Math.min(left, other - one, blocks.length - other);
  while (length < most) {
    if (blocks[one + length]?.text !== blocks[other + length]?.text) break;
    length++;
  }
  return length;
}
