import { type Block, isProse } from './block.ts';

/** Lines that are read, and how long one is at most (UTF-16 units): what says when a text was published is short. */
const most = { lines: 10, length: 120 };

/** The short lines behind a text in its page, and its own last one: that is not always told from what stands behind. */
export function linesBehind(text: readonly Block[], page: readonly Block[]): string[] {
  const last = text.at(-1);
  const end = page.findLastIndex((block) => block.text === last?.text);
  if (last === undefined || end < 0) return [];
  return page
    .slice(isProse(last) ? end + 1 : end)
    .filter((block) => block.text.length <= most.length)
    .slice(0, most.lines)
    .map((block) => block.text);
}
