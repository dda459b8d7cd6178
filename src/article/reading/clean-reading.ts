import type { Block } from './block.ts';
import { dropRepeats } from './drop-repeats.ts';
import type { ReadingContext, ReadingPass } from './reading-pass.ts';
import { rescueShort, undoHarm } from './rescue.ts';

/**
 * The article's blocks, from what the extraction library found and what the page holds, with a step for each pass. What
 * a pass drops is taken back where it leaves too little, and so is what all of them drop; a rescue stays.
 *
 * @param passes that run, in their order
 */
export function* cleanReading(
  context: ReadingContext,
  passes: readonly ReadingPass[],
): Generator<undefined, readonly Block[], undefined> {
  let start = context.found;
  let blocks = start;
  for (const pass of passes) {
    const cleaned = pass.run(blocks, context);
    if (pass === rescueShort || pass === dropRepeats) start = cleaned;
    const isShorter = cleaned !== start && cleaned.length < blocks.length;
    blocks = isShorter ? undoHarm(blocks, cleaned) : cleaned;
    yield;
  }
  return undoHarm(start, blocks);
}
