import type { Container } from './block.ts';
import type { ReadingPass } from './reading-pass.ts';

/**
 * Gives blocks back the innermost elements around them that the extraction library took away with their names: it
 * makes a paragraph of a `<div class="byline">`.
 */
export const restoreNames: ReadingPass = {
  name: 'names',
  run(blocks, { page }) {
    const places = new Map<string, number[]>();
    for (const [index, { text }] of page.entries()) {
      const known = places.get(text);
      if (known) known.push(index);
      else places.set(text, [index]);
    }
    let last = -1;
    return blocks.map((block) => {
      const found = places.get(block.text) ?? [];
      // A text that stands several times is the first behind the one before it.
      const place = found.find((index) => index > last) ?? found[0];
      const original = place === undefined ? undefined : page[place];
      if (place === undefined || original === undefined) return block;
      last = place;
      const lost = behindKnown(original.within, block.within);
      return lost.length === 0 ? block : { ...block, within: [...block.within, ...lost] };
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
