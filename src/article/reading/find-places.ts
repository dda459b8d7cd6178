import type { Block } from './block.ts';

/**
 * Where the blocks that were found stand among those of the page: the index of each, or -1. Of a text that stands
 * there several times it is the first behind the block before.
 */
export function findPlaces(blocks: readonly Block[], page: readonly Block[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of page.entries()) {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  let last = -1;
  return blocks.map(({ text }) => {
    const found = places.get(text) ?? [];
    const place = found[firstBehind(found, last)] ?? found[0] ?? -1;
    if (place >= 0) last = place;
    return place;
  });
}

/** The index of the first of ascending numbers above another one: by halves, since one line may stand a thousand times. */
function firstBehind(numbers: readonly number[], other: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > other) high = middle;
    else low = middle + 1;
  }
  return low;
}
