/**
 * A short mark of a text (FNV-1a of 32 bits, twice with different beginnings, and its length): two texts that somebody
 * wrote have the same one by a chance in 2^64. It keeps nothing secret.
 */
export function hashText(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a >>> 0, b >>> 0, text.length].map((number) => number.toString(36)).join('.');
}
