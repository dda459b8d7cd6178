import type { ThreadRow } from '../thread/thread-row.ts';

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: written or not, it is the same word. */
const marks = /[\u{300}-\u{36f}\u{591}-\u{5bd}\u{64b}-\u{65f}\u{670}]/gu;

/** A text without what a reader does not type when looking for it: case, accents, forms of one letter. */
function fold(text: string): string {
  // A sigma at the end of a word has a form of its own, and what is typed ends before the word does.
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replaceAll('ς', 'σ');
}

/**
 * A test of whether every word of a filter stands somewhere in a row: title, site, latest line or its author. Null
 * for a filter without words, which everything passes.
 */
export function makeFilter(filter: string): ((row: ThreadRow) => boolean) | null {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return ({ title, site, latest }) => {
    const text = fold([title, site, latest?.line, latest?.author.name].join('\n'));
    return words.every((word) => text.includes(word));
  };
}
