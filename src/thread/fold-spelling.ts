import { foldLetters } from './fold-letters.ts';

/**
 * Letters that Unicode does not take apart, and what is typed for them by who does not have them on the keyboard: the
 * letters of today's languages in CLDR's Latin-ASCII
 * (https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml).
 */
const latin =
  'ß ss æ ae œ oe þ th ð d ø o đ d ħ h ı i ĸ q ł l ŋ n ŧ t ǥ g ɓ b ɖ d ɗ d ɛ e ƒ f ɨ i ƙ k ɲ n ʉ u ʋ v ƴ y';

/**
 * Letters that are written one for the other, as Lucene has it for Arabic and for Persian
 * (https://lucene.apache.org/core/9_12_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html): alef wasla,
 * teh marbuta, alef maksura; the yeh and kaf of Persian keyboards. Hamza over a letter is a mark, and gone before.
 */
const arabic = '\u0671 \u0627 \u0629 \u0647 \u0649 \u064a \u06cc \u064a \u06a9 \u0643';

const pairs = `${latin} ${arabic}`.match(/\S+ \S+/g) ?? [];
const plain = new Map(pairs.map((pair) => pair.split(' ') as [string, string]));
/** A tatweel only stretches a word. */
plain.set('\u0640', '');

/** Katakana that have a hiragana, so far behind it (https://www.unicode.org/charts/PDF/U30A0.pdf). */
const katakana = '\u30a1-\u30f6\u30fd\u30fe';
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
