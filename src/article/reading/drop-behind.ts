import { measureProse } from './block.ts';
import { findContained } from './find-contained.ts';
import { findPlaces } from './find-places.ts';
import type { ReadingPass } from './reading-pass.ts';

/** With less of the found prose up to its end, the container is not where the article is. */
const fairShare = 0.55;

/**
 * Drops what the library found behind the end of the page's one plausible container: teasers, questions and answers, a
 * call to subscribe. What stands above it may be the article's lead.
 */
export const dropBehind: ReadingPass = {
  name: 'behind',
  run(blocks, { page }) {
    const last = findContained(page).at(-1);
    if (last === undefined) return blocks;
    const end = page.indexOf(last);
    const places = findPlaces(blocks, page);
    const kept = blocks.filter((_, index) => (places[index] ?? -1) <= end);
    return measureProse(kept) >= measureProse(blocks) * fairShare ? kept : blocks;
  },
};
