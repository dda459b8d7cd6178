import { foldLetters } from '../../thread/fold-letters.ts';

/**
 * Whether something is what the reader looks for: each word that they typed stands somewhere in what it says, whatever
 * its case and accents. Languages without spaces between words are found the same way.
 */
export function isLookedFor(typed: string, says: readonly string[]): boolean {
  const text = foldLetters(says.join('\n'));
  return foldLetters(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
