import { type Block, type Container, measureProse } from './block.ts';
import { dropComments } from './drop-comments.ts';
import { frameTags } from './furniture-words.ts';

/** Where pages put their one article, the surest first. */
const places: ((container: Container) => boolean)[] = [
  ({ marks }) => marks.includes(' articlebody '),
  ({ tag, marks }) => tag === 'article' || marks.includes(' article '),
  ({ tag, marks }) => tag === 'main' || marks.includes(' main '),
];

/** A page with more of one place is a list. */
const mostPlaces = 40;

/** The largest place must hold this share of the prose of all places like it, to be the page's one article. */
const clearShare = 0.6;

/** A sure place with less prose (UTF-16 units) is not it: the next sort is tried. */
const leastProse = 250;

/**
 * The blocks of the one plausible container of an article in a page, without those of navigation and margins and what
 * readers wrote; none where there is no such.
 *
 * @param page all of its blocks
 */
export function findContained(page: readonly Block[]): readonly Block[] {
  for (const isPlace of places) {
    const inside = groupBy(page, isPlace);
    if (inside.length > mostPlaces) continue;
    const sizes = inside.map(measureProse);
    const largest = Math.max(0, ...sizes);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    if (largest >= leastProse && largest >= all * clearShare) {
      return dropComments(withoutFrame(inside[sizes.indexOf(largest)] ?? []));
    }
  }
  return [];
}

/** The blocks in each outermost place of a sort. */
function groupBy(page: readonly Block[], isPlace: (container: Container) => boolean): Block[][] {
  const inside = new Map<Container, Block[]>();
  for (const block of page) {
    const place = block.within.find(isPlace);
    if (place === undefined) continue;
    const held = inside.get(place);
    if (held) held.push(block);
    else inside.set(place, [block]);
  }
  return [...inside.values()];
}

/** Blocks without those of navigation and margins, which the extraction library would have dropped. */
function withoutFrame(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ within }) => !within.some(({ tag }) => frameTags.has(tag)));
}
