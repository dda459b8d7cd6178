import type { Block } from './block.ts';
import { dropRepeats } from './drop-repeats.ts';
import type { ReadingContext, ReadingPass } from './reading-pass.ts';
import { rescueShort, undoHarm } from './rescue.ts';

/**
 * The article's blocks, from what the extraction library found and what the page holds. What passes drop is taken
 * back where they leave too little; a rescue stays.
 *
 * @param passes that run, in their order
 */
export function cleanReading(
  context: ReadingContext,
  passes: readonly ReadingPass[],
): readonly Block[] {
  let start = context.found;
  let blocks = start;
  for (const pass of passes) {
    blocks = pass.run(blocks, context);
    if (pass === rescueShort || pass === dropRepeats) start = blocks;
  }
  return undoHarm(start, blocks);
}
