/** Scripts that are written without spaces: a word may stand anywhere in them. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * An expression that finds the words of a list as whole words, in any case, with either apostrophe.
 * @param list parted by `|`; of none it finds nothing
 */
export function matchWords(list: string, flags = 'iu'): RegExp {
  if (list === '') return /(?!)/;
  const words = list.split('|').map((word) => word.replaceAll('’', "['’]"));
  // The longest first: "how long" before "how".
  const any = words.sort((one, two) => two.length - one.length).join('|');
  if (unspaced.test(list)) return new RegExp(`(?:${any})`, flags);
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, flags);
}
