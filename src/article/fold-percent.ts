/**
 * Characters that mean the same encoded or not: unreserved in RFC 3986 (2.3) or in RFC 2396 before it (2.3), and
 * those three of `pchar` (RFC 3986, 3.3) that servers decode before they look.
 */
const plain = /[\w\-.~!'()*,:@]/;
const allPlain = /[\w\-.~!'()*,:@]+/g;

/**
 * One spelling for one path, query or fragment: what need not be encoded is decoded, all else is encoded, with
 * upper-case digits (RFC 3986, 6.2.2.1 and 6.2.2.2). Done twice it changes nothing more.
 *
 * @param part ASCII, as the URL parser gives it
 * @param kept delimiters that stand as they are; encoded ones stay encoded
 */
export function foldPercent(part: string, kept: string): string {
  const special = part.replace(allPlain, '');
  if ([...special].every((sign) => sign !== '%' && kept.includes(sign))) return part;
  return part.replace(/%[\da-f]{2}|./gis, (token) => {
    const decoded = token.length > 1 ? String.fromCharCode(Number(`0x${token.slice(1)}`)) : token;
    if (plain.test(decoded)) return decoded;
    if (token.length > 1) return token.toUpperCase();
    return kept.includes(token) ? token : encode(token);
  });
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
