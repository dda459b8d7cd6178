import { type Block, measureProse } from './block.ts';
import { findContained } from './find-contained.ts';
import { isOnly } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** The library found far too little when it has less than this share of the prose in the container. */
const fairShare = 2 / 3;

/** A container with less prose (UTF-16 units) is no article that could have been missed. */
const leastProse = 250;

/** Cleaning that leaves less than this share of a text's prose has mistaken the article for furniture. */
const leastLeft = 0.35;

/** Takes the page's one plausible container where the library found far less prose than there is in it. */
export const rescueShort: ReadingPass = {
  name: 'rescue',
  run(blocks, context) {
    const contained = findContained(context.page);
    const whole = measureOwn(contained);
    return whole >= leastProse && measureProse(blocks) < whole * fairShare ? contained : blocks;
  },
};

/** How much prose stands above a heading such as "About the author", where that is the larger part; or else how much in all. */
function measureOwn(blocks: readonly Block[]): number {
  const whole = measureProse(blocks);
  const end = blocks.findIndex(({ kind, text }) => kind === 'heading' && isOnly(text, 'elsewhere'));
  const above = measureProse(blocks.slice(0, Math.max(0, end)));
  return above * 2 >= whole ? above : whole;
}

/** What a text was before its cleaning, where the cleaning left too little of it. */
export function undoHarm(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  return measureProse(after) < measureProse(before) * leastLeft ? before : after;
}
