/**
 * A text in small letters, each in its old place: what stands where in it holds for the text too. An expression that is
 * held against this needs no flag to ignore case, and such an expression with `\p{…}` in it takes the engine ten times
 * as long to understand, which is more than a page takes to read.
 */
export function smallLetters(text: string): string {
  // The one letter whose small form is longer (SpecialCasing.txt of Unicode, its only unconditional one in small).
  return text.replaceAll('İ', 'I').toLowerCase();
}
