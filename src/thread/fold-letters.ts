/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: written or not, it is the same word. */
const marks =
  /[\u{300}-\u{36f}\u{591}-\u{5bd}\u{5bf}\u{5c1}\u{5c2}\u{5c4}\u{5c5}\u{5c7}\u{64b}-\u{65f}\u{670}]/gu;

/**
 * A text without what a reader does not type when looking for it: case, accents, forms of one letter. Marks that make
 * another letter, as in Devanagari, stay.
 */
export function foldLetters(text: string): string {
  // A sigma at the end of a word has a form of its own, and what is typed ends before the word does.
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replaceAll('ς', 'σ');
}
