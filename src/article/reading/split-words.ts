/** Code points from which a script writes its words without spaces: Chinese, Japanese. */
const unspacedFrom = 0x2e80;
const unspacedTo = 0xa000;

/**
 * The first words of a text: lower case, without accents that stand alone; a number is one word, a Chinese or Japanese
 * sign too, and so are `:` and `©`, which say what the word before or behind them is. Without an expression, since the
 * engine needs longer to understand one with all letters in it than to read a page.
 *
 * @param most words that are wanted
 */
export function splitWords(text: string, most: number): string[] {
  const words: string[] = [];
  let start = 0;
  let open: Sort = 'gap';
  for (let at = 0; at <= text.length && words.length < most; at++) {
    const sort = at < text.length ? sortOf(text.charCodeAt(at)) : 'gap';
    if (sort === 'mark' || (sort === open && sort !== 'alone')) continue;
    if (open !== 'gap') words.push(wordOf(text.slice(start, at)));
    start = at;
    open = sort;
  }
  return words;
}

/** Words of a text in a script with spaces between words; an apostrophe or a point in a word or a number parts nothing. */
export function countSpacedWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const is = isOfWord(text.charCodeAt(at));
    if (is && !inside) words++;
    inside = is || (inside && isJoint(text, at));
  }
  return words;
}

function isOfWord(code: number): boolean {
  return isDigit(code) || isLetter(code) || isMark(code) || code === 0x5f;
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joins = code === 0x27 || code === 0x2e || code === 0x2019 || code === 0x2c;
  if (!joins) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 0x2c) return isDigit(before) && isDigit(after);
  return isDigit(before) === isDigit(after) && isOfWord(after);
}

/** What a sign is to the word around it: of it, a word by itself, or the end of it. */
type Sort = 'letter' | 'digit' | 'alone' | 'mark' | 'gap';

function sortOf(code: number): Sort {
  if (isDigit(code)) return 'digit';
  if (code === 0x3a || code === 0xff1a || code === 0xa9) return 'alone';
  if (code >= unspacedFrom && !isHangul(code)) return isUnspaced(code) ? 'alone' : 'gap';
  if (isMark(code)) return 'mark';
  return isLetter(code) ? 'letter' : 'gap';
}

function wordOf(text: string): string {
  if (text === '：') return ':';
  // Vowels over Arabic letters are written or not; accents stand alone or in their letter.
  return text.toLowerCase().normalize('NFC').replace(loose, '');
}

/** What stands over letters, or joins them without being seen. */
const loose = /[\u0300-\u036f\u064b-\u065f\u00ad\u200c\u200d]/g;

/** Whether a word is a number in western digits. */
export function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0));
}

/** UTF-16 units of a text, with each Chinese, Japanese or Korean sign as much as three letters: it says as much. */
export function weighText(text: string): number {
  let weight = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= unspacedFrom && (isUnspaced(code) || isHangul(code))) weight += 2;
  }
  return weight;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of all scripts, for this purpose: whatever is neither a sign of ASCII nor of the blocks of punctuation. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code < 0xc0) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return code !== 0xd7 && code !== 0xf7 && !arabicSigns.has(code);
}

const arabicSigns = new Set([0x60c, 0x61b, 0x61f, 0x66a, 0x6d4]);

/** Accents and vowels that stand on a letter, and what joins letters: part of the word around it. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0xad ||
    code === 0x200c ||
    code === 0x200d
  );
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3041 && code < unspacedTo) ||
    (code >= 0xf900 && code < 0xfb00) ||
    code === 0x3005 ||
    code === 0x3007
  );
}
