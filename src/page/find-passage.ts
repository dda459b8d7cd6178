import type { Passage } from '../contract.ts';
import { rangesOf, type ShownText, squeeze } from './shown-text.ts';

/** A text that stands more often in a page than this is looked for no further. */
const mostPlaces = 20;

/**
 * Where a passage stands in a page now: in its block as it was read, or, where that has changed, by its own words. Of
 * several places it is the first that is seen: pages have copies of their texts for other screens.
 *
 * @returns a range for each text node of it; none where the page does not have it any more
 */
export function findPassage(shown: ShownText, { block, start, end }: Passage): Range[] {
  const before = squeeze(block.slice(0, start)).length;
  const words = squeeze(block.slice(start, end));
  if (words === '') return [];
  const inBlock = placesOf(shown.text, squeeze(block)).map((place) => place + before);
  const places = [...inBlock, ...placesOf(shown.text, words)];
  const found = places.map((place) => rangesOf(shown, place, place + words.length));
  return found.find(isSeen) ?? found[0] ?? [];
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (places.push(at) === mostPlaces) break;
  }
  return places;
}

function isSeen(ranges: readonly Range[]): boolean {
  return ranges.some((range) => {
    const parent = range.startContainer.parentElement;
    return parent?.checkVisibility({ visibilityProperty: true }) ?? false;
  });
}
