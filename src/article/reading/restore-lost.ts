import type { Block } from './block.ts';
import { findPlaces } from './find-places.ts';
import type { ReadingPass } from './reading-pass.ts';

/** Blocks of a quotation that are taken back: a single one is a pull quote, which says again what the text says. */
const quoted = { fewest: 2, most: 8 };

/**
 * Takes back what stands between two found blocks and is surely the text's: a heading, since the library drops those
 * that are called `header`, and a quotation of several lines, as a post is that was put into the text.
 */
export const restoreLost: ReadingPass = {
  name: 'lost',
  run(blocks, { page, titles }) {
    const places = findPlaces(blocks, page);
    return blocks.flatMap((block, index) => {
      const [before = -1, place = -1] = [places[index - 1], places[index]];
      const isBehind = before >= 0 && place - before <= quoted.most + 1;
      const between = isBehind ? page.slice(before + 1, Math.max(place, 0)) : [];
      return isHeading(between, titles) || isQuotation(between) ? [...between, block] : [block];
    });
  },
};

/** More headings in a row are a list, and that of the page is not the text's. */
function isHeading([block, ...more]: readonly Block[], titles: readonly string[]): boolean {
  return block?.kind === 'heading' && more.length === 0 && !titles.includes(block.text);
}

function isQuotation(blocks: readonly Block[]): boolean {
  return blocks.length >= quoted.fewest && blocks.every(({ kind }) => kind === 'quote');
}
