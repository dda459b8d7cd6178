/**
 * A number from a text, always the same for the same text: for what tells things apart at a glance, and nothing that
 * must be safe. FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), finished with the mixer of
 * MurmurHash3, so that texts which differ only in their last letter differ everywhere.
 * @returns an integer from 0 to 2³² - 1.
 */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
