import type { Block } from './block.ts';
import { findPlaces } from './find-places.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Headings in a row that are taken back: more of them are a list. */
const most = 1;

/** Takes back headings that stand between two found blocks: the library drops those that are called `header`. */
export const restoreHeadings: ReadingPass = {
  name: 'headings',
  run(blocks, { page }) {
    const places = findPlaces(blocks, page);
    return blocks.flatMap((block, index) => {
      const [before = -1, place = -1] = [places[index - 1], places[index]];
      const between = before < 0 || place < 0 ? [] : page.slice(before + 1, place);
      return between.length <= most && between.every(isHeading) ? [...between, block] : [block];
    });
  },
};

function isHeading({ kind }: Block): boolean {
  return kind === 'heading';
}
