import { type Block, measureProse } from '../article/reading/block.ts';
import { fairShare } from '../article/reading/rescue.ts';
import { gatherBlocks } from './gather-blocks.ts';

/** Where pages put their one article, the surest first. */
const places = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];

/** A page with more of one place is a list. */
const mostPlaces = 40;

/** The largest place must hold this share of the prose of all places like it, to be the page's one article. */
const clearShare = 0.6;

/** A sure place with less prose (UTF-16 units) is not it: the next sort is tried. */
const leastProse = 250;

/** Shorter texts (UTF-16 units) are labels, or parts of a sentence that is counted by its longer ones. */
const shortest = 25;

/**
 * UTF-16 units of what looks like prose in the place of a copied page that has most of it, by a quick count: what is
 * taken of the page when the extraction library has found much less.
 */
export function promiseProse(copy: Document): number {
  const found = [...copy.querySelectorAll(places.join())].slice(0, mostPlaces * places.length);
  return Math.max(0, ...found.map(countProse));
}

/** Whether a promise of prose is much more than was found. */
export function mayHoldMore(promised: number, found: number): boolean {
  return promised >= leastProse && promised * fairShare > found;
}

function countProse(place: Element): number {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const { length } = (node.nodeValue ?? '').trim();
    if (length >= shortest && node.parentElement?.localName !== 'a') sum += length;
  }
  return sum;
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
