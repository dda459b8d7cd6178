import type { Block, Container } from './block.ts';
import { findPlaces } from './find-places.ts';
import { isOnly } from './page-phrases.ts';
import type { ReadingPass } from './reading-pass.ts';

/** UTF-16 units. */
const longestHeading = 120;

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
      if (!isHeading(between, titles) && !isQuotation(between)) return [block];
      const around = page[place]?.within ?? [];
      return [...between.map((lost) => besides(lost, around)), block];
    });
  },
};

/**
 * A block without the elements around a found one too: the library has taken that out of them, whatever they are called,
 * and a whole page can stand in `right-sidebar`.
 */
function besides(block: Block, around: readonly Container[]): Block {
  return { ...block, within: block.within.filter((container) => !around.includes(container)) };
}

/**
 * Whether blocks are a heading of the text: more in a row are a list, that of the page is not the text's, and what is
 * longer, or leads elsewhere, calls for something.
 */
function isHeading([block, ...more]: readonly Block[], titles: readonly string[]): boolean {
  if (block?.kind !== 'heading' || more.length > 0) return false;
  const { text, linked } = block;
  return (
    text.length <= longestHeading &&
    linked * 2 < text.length &&
    !titles.includes(text) &&
    !isOnly(text, 'elsewhere')
  );
}

function isQuotation(blocks: readonly Block[]): boolean {
  return blocks.length >= quoted.fewest && blocks.every(({ kind }) => kind === 'quote');
}
