/**
 * A fingerprint of a text: MinHash (Broder 1997, doi:10.1109/SEQUEN.1997.666900) of its triples of words, with the
 * lowest eight bits of each minimum (Li and König 2010, doi:10.1145/1772690.1772759). Two texts agree in about as many
 * of its parts as they share of their triples, whatever their length, so that a small edit changes little.
 */

/** UTF-16 units of a text that count. */
const longestText = 200_000;

/** Words in a row that are compared at a time. */
const together = 3;

/** Hash functions, each the first of two hexadecimal digits in the fingerprint. */
export const parts = 64;

/** Distinct triples below which a text says too little: notices, cut beginnings and captions are alike everywhere. */
const leastTriples = 100;

/**
 * What a fingerprint is made of: single signs of the scripts that write words without spaces, and words. By Unicode's
 * properties alone: the dictionaries of a browser's word breaker change from version to version.
 */
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}]+/gu;

/** What is not in Latin letters alone. */
const beyondLatin = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/;

/**
 * The fingerprint of a text: `1.TRIPLES.PARTS`, with the version of these rules, the number of its distinct triples,
 * and two hexadecimal digits for each part.
 *
 * @returns '' for a text that is too short to be told from others
 */
export function makeFingerprint(text: string): string {
  const triples = hashTriples(text.slice(0, longestText));
  if (triples.length < leastTriples) return '';
  const digits = Array.from({ length: parts }, (_, part) =>
    (leastHash(triples, part) & 0xff).toString(16).padStart(2, '0'),
  );
  return `1.${triples.length}.${digits.join('')}`;
}

/** The distinct hashes of all triples: as plain numbers in a row, since each is looked at once for each part. */
function hashTriples(text: string): Int32Array {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = beyondLatin.test(folded)
    ? (folded.match(word) ?? []).map((text) => hashText(text))
    : hashLatinWords(folded);
  const triples = new Set<number>();
  for (let at = together; at <= words.length; at++) {
    let hash = 0;
    for (let one = at - together; one < at; one++) hash = mix(hash ^ (words[one] ?? 0));
    triples.add(hash);
  }
  return Int32Array.from(triples);
}

/** FNV-1a in 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const offset = 0x811c9dc5;
const prime = 0x01000193;

function hashText(text: string): number {
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** The hashes of the words of a text in small Latin letters alone: the same, in one walk that makes no words. */
function hashLatinWords(text: string): number[] {
  const words: number[] = [];
  let hash = offset;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) {
      hash = Math.imul(hash ^ code, prime);
      length += 1;
    } else if (length > 0) {
      words.push(hash);
      hash = offset;
      length = 0;
    }
  }
  if (length > 0) words.push(hash);
  return words;
}

/** `a` to `z`, digits, and U+00DF to U+024F without the sign of division. */
function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xdf && code <= 0x24f && code !== 0xf7)
  );
}

/** The least of all hashes by one of the hash functions. */
function leastHash(hashes: Int32Array, which: number): number {
  const seed = mix(which + 1);
  let least = 0xffffffff;
  for (let at = 0; at < hashes.length; at++) {
    const mixed = mix((hashes[at] ?? 0) ^ seed) >>> 0;
    if (mixed < least) least = mixed;
  }
  return least;
}

/** The finalizer of MurmurHash3: every bit of a number touches every other (https://github.com/aappleby/smhasher). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
