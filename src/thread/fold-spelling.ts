import { foldLetters } from './fold-letters.ts';

/**
 * Letters that Unicode does not take apart, and what is typed for them by who does not have them on the keyboard, behind
 * each: letters of the languages of Europe in CLDR's Latin-ASCII
 * (https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml).
 */
const latin = 'ßss æae œoe þth ðd đd øo ħh ıi łl ŋn';

/**
 * Letters that are written one for the other, as Lucene has it for Arabic and for Persian
 * (https://lucene.apache.org/core/9_12_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html): alef wasla,
 * teh marbuta, alef maksura; the yeh and kaf of Persian keyboards; a tatweel, which stretches a word, is nothing. Hamza
 * over a letter is a mark, and gone before.
 */
const arabic = '\u0671\u0627 \u0629\u0647 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0640';

const plain = new Map(
  `${latin} ${arabic}`.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Katakana that have a hiragana, so far behind it (https://www.unicode.org/charts/PDF/U30A0.pdf). */
const katakana = '\u30a1-\u30f6';
const behind = 0x60;

const unlike = new RegExp(`[${[...plain.keys()].join('')}${katakana}]`, 'g');

/**
 * A text for a search, folded further than `foldLetters` does it: `lodz` finds Łódź, `strasse` Straße, hiragana
 * katakana. For what is looked for alone: hashtags and names that are told apart stay as they are.
 */
export function foldSpelling(text: string): string {
  return foldLetters(text).replace(
    unlike,
    (letter) => plain.get(letter) ?? String.fromCharCode(letter.charCodeAt(0) - behind),
  );
}
