import { type Block, measureProse } from '../article/reading/block.ts';
import { fairShare } from '../article/reading/rescue.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { attempt, findAll } from './read-safely.ts';

/** Where pages put their one article, the surest first. */
const places = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];

/** A page with more of one place is a list. */
const mostPlaces = 40;

/** The largest place must hold this share of the prose of all places like it, to be the page's one article. */
const clearShare = 0.6;

/** A sure place with less prose (UTF-16 units) is not it: the next sort is tried. */
const leastProse = 250;

/**
 * Whether a page has a place with much more text in it than was found, by a count that is quick and never too low.
 *
 * @param found UTF-16 units of prose that the extraction library found
 */
export function mayHoldMore(document: Document, found: number): boolean {
  const sizes = findAll(document, places.join())
    .slice(0, mostPlaces * places.length)
    .map((element) => rawLength(element));
  return Math.max(0, ...sizes) * fairShare > found;
}

function rawLength(element: Element): number {
  const text = attempt(() => Reflect.get(Node.prototype, 'textContent', element), '');
  return typeof text === 'string' ? text.length : 0;
}

/** The blocks of the one plausible container of an article in a copied page; none where there is no such. */
export function gatherContained(copy: Document): Block[] {
  for (const place of places) {
    const found = [...copy.querySelectorAll(place)].filter(
      (element) => element.parentElement?.closest(place) == null,
    );
    if (found.length > mostPlaces) continue;
    const readings = found.map(gatherBlocks);
    const sizes = readings.map(measureProse);
    const largest = Math.max(0, ...sizes);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    if (largest >= leastProse && largest >= all * clearShare) {
      return withoutFrame(readings[sizes.indexOf(largest)] ?? []);
    }
  }
  return [];
}

/** Blocks without those of navigation and margins, which the extraction library would have dropped. */
function withoutFrame(blocks: Block[]): Block[] {
  return blocks.filter(
    ({ within }) => !within.some(({ tag }) => /^(?:nav|aside|footer)$/.test(tag)),
  );
}
