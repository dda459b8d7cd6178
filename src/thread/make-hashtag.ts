import * as v from 'valibot';
import { hashtagSchema } from './hashtag-schema.ts';

const parts = /(?:[\p{L}\p{M}\p{N}_]|\u200c|\u200d)+/gu;
/** What stands within words and parts none: "U.S.", "Moe’s". */
const within = /['’ʼ`´.]/gu;

/** Names whose signs are said in letters, as people write them. */
const spelled: [written: RegExp, spelling: string][] = [
  [/(?<![\p{L}\p{N}])c\+\+(?!\+)/giu, 'cpp'],
  [/(?<![\p{L}\p{N}])c[#♯]/giu, 'csharp'],
];

/** A letter without capitals, of a script that writes spaces. */
const uncased =
  /(?![\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Khmer}])\p{Lo}/u;

/**
 * Words as a hashtag without its sign, each word with a capital where the script has them: "climate change" is
 * `ClimateChange`, "U.S. Senate" `USSenate`, "地球温暖化" itself; with an
 * underscore between two where it has none but writes spaces: "تغير المناخ" is `تغير_المناخ`. What has capitals keeps
 * them.
 *
 * @returns '' for what can be no hashtag: no letter in it, or too long
 */
export function makeHashtag(words: string): string {
  const found =
    spelled
      .reduce(
        (text, [written, spelling]) => text.replace(written, ` ${spelling} `),
        words.normalize('NFC'),
      )
      .replace(/^[#＃\s]+/u, '')
      .replace(within, '')
      .match(parts) ?? [];
  const hashtag =
    found.length === 1
      ? (found[0] ?? '').replace(/^_+|_+$/g, '')
      : found.map((word) => capitalize(word.replaceAll('_', ''))).reduce(joinWords, '');
  return v.is(hashtagSchema, hashtag) ? hashtag : '';
}

function joinWords(before: string, word: string): string {
  const isParted = before !== '' && word !== '' && (uncased.test(before) || uncased.test(word));
  return isParted ? `${before}_${word}` : before + word;
}

function capitalize(word: string): string {
  const [first = '', ...rest] = word;
  // A letter that becomes two, as ß does, would be read as a word of two capitals.
  const upper = first.toUpperCase();
  return ([...upper].length === 1 ? upper : first) + rest.join('');
}
