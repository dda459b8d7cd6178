import type { Container } from './block.ts';
import { findPlaces } from './find-places.ts';
import type { ReadingPass } from './reading-pass.ts';

/**
 * Gives blocks back their own element, and the innermost ones around them, that the extraction library took away with
 * their names: it makes a paragraph of a `<div class="byline">`.
 */
export const restoreNames: ReadingPass = {
  name: 'names',
  run(blocks, { page }) {
    const places = findPlaces(blocks, page);
    return blocks.map((block, index) => {
      const original = page[places[index] ?? -1];
      if (original === undefined) return block;
      const lost = behindKnown(original.within, block.within);
      const { element } = original;
      if (lost.length === 0 && element === block.element) return block;
      return { ...block, element, within: [...block.within, ...lost] };
    });
  },
};

/** The containers inside of the last one that both lists have. */
function behindKnown(all: readonly Container[], known: readonly Container[]): readonly Container[] {
  // The library changes tags, and leaves what it keeps of names as it is.
  const given = new Set(known.map(({ names }) => names));
  const last = all.findLastIndex(({ names }) => given.has(names));
  return last < 0 ? [] : all.slice(last + 1);
}
