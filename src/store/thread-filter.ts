import { foldLetters } from '../thread/fold-letters.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

/**
 * A test of whether every word of a filter stands somewhere in a row: title, site, latest line or its author. Null
 * for a filter without words, which everything passes.
 */
export function makeFilter(filter: string): ((row: ThreadRow) => boolean) | null {
  const words = foldLetters(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return ({ title, site, latest }) => {
    const text = foldLetters([title, site, latest?.line, latest?.author.name].join('\n'));
    return words.every((word) => text.includes(word));
  };
}
