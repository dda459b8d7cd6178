import type { Block } from './block.ts';

/** Lines that are read, and how long one is at most (UTF-16 units): what says when a text was published is short. */
const most = { lines: 10, length: 120 };

/** The short lines that stand behind a text in its page. */
export function linesBehind(text: readonly Block[], page: readonly Block[]): string[] {
  const last = text.at(-1)?.text;
  const end = page.findLastIndex((block) => block.text === last);
  if (last === undefined || end < 0) return [];
  return page
    .slice(end + 1)
    .filter((block) => block.text.length <= most.length)
    .slice(0, most.lines)
    .map((block) => block.text);
}
