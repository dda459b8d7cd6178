import * as v from 'valibot';
import { hashtagSchema } from './hashtag-schema.ts';

const parts = /(?:[\p{L}\p{M}\p{N}_]|\u200c|\u200d)+/gu;
/** What stands within words and parts none: "U.S.", "Moe’s". */
const within = /['’ʼ`´.]/gu;

/**
 * Words as a hashtag without its sign, each word with a capital where the script has them: "climate change" is
 * `ClimateChange`, "U.S. Senate" `USSenate`, "地球温暖化" itself. What has capitals keeps them.
 *
 * @returns '' for what can be no hashtag: no letter in it, or too long
 */
export function makeHashtag(words: string): string {
  const found =
    words
      .normalize('NFC')
      .replace(/^[#＃\s]+/u, '')
      .replace(within, '')
      .match(parts) ?? [];
  const hashtag =
    found.length === 1
      ? (found[0] ?? '').replace(/^_+|_+$/g, '')
      : found.map((word) => capitalize(word.replaceAll('_', ''))).join('');
  return v.is(hashtagSchema, hashtag) ? hashtag : '';
}

function capitalize(word: string): string {
  const [first = '', ...rest] = word;
  // A letter that becomes two, as ß does, would be read as a word of two capitals.
  const upper = first.toUpperCase();
  return ([...upper].length === 1 ? upper : first) + rest.join('');
}
