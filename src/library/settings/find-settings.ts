import { foldSpelling } from '../../thread/fold-spelling.ts';

/**
 * Whether something is what the reader looks for: each word that they typed stands somewhere in what it says, whatever
 * its case and accents. Languages without spaces between words are found the same way.
 */
export function isLookedFor(typed: string, says: readonly string[]): boolean {
  const text = foldSpelling(says.join('\n'));
  return foldSpelling(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
