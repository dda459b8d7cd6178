/** A page that leads on to an address which stands in its own address in a writing of its own. */
interface AddressWriting {
  /** The host, lower case. */
  host: RegExp;
  /** Matched against the whole address; the group is what is written. */
  written: RegExp;
  read(written: string): string;
}

const writings: readonly AddressWriting[] = [
  // Proofpoint, version 2: `-` for `%` and `_` for `/` (https://help.proofpoint.com, "URL Decoder API").
  {
    host: /^urldefense\.proofpoint\.com$/,
    written: /\/v2\/url\?(?:[^#]*&)?u=([^&#]+)/,
    read: (written) => readPercent(written.replaceAll('-', '%').replaceAll('_', '/')),
  },
  // Version 3: between underscores, with `*` for what it cut out, which stands behind.
  {
    host: /^urldefense\.com$/,
    written: /\/v3\/__(.+?__;[\w-]*)/,
    read: readDefended,
  },
  // What hides where a reader comes from.
  { host: /^(?:www\.)?href\.li$/, written: /\/\?(https?:.+)$/, read: (written) => written },
  // Cisco Secure Email, Yahoo's search results.
  { host: /^secure-web\.cisco\.com$/, written: /^[^?]+\/(https?%3a[^/?]+)/i, read: readPercent },
  { host: /^r\.search\.yahoo\.com$/, written: /\/RU=([^/]+)\//, read: readPercent },
  // Bing's search results: base64 behind two signs.
  {
    host: /^(?:www\.)?bing\.com$/,
    written: /\/ck\/a\?(?:[^#]*&)?u=a1([\w-]+)/,
    read: readBase64,
  },
  // Google News, where it still has the address: the first text in a protocol buffer.
  {
    host: /^news\.google\.com$/,
    written: /\/(?:articles|read)\/([\w-]+)/,
    read: (written) => /^.{4,5}?(https?:\/\/[!-~]+)/s.exec(readBase64(written))?.[1] ?? '',
  },
];

/**
 * The address that is written in another one's path or query.
 *
 * @returns '' where there is none
 */
export function encodedAddress({ hostname, href }: URL): string {
  for (const { host, written, read } of writings) {
    const [, found] = (host.test(hostname) && written.exec(href)) || [];
    if (found) return read(found);
  }
  return '';
}

/** One sign of what was cut out for each `*`, and for `**A` two, for `**B` three. */
function readDefended(text: string): string {
  const [, address = '', cut = ''] = /^(.*)__;(.*)$/s.exec(text) ?? [];
  const signs = [...readUtf8(readBase64(cut))];
  return address
    .replace(/\*(?:\*([\w-]))?/g, (_, count?: string) =>
      signs.splice(0, count ? digits.indexOf(count) + 2 : 1).join(''),
    )
    .replace(/^(https?:\/)(?=[^/])/i, '$1/');
}

/** Bytes, a sign each, as the text that they are in UTF-8. */
function readUtf8(bytes: string): string {
  return readPercent(
    [...bytes].map((byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  );
}

/** Percent-encoding read as far as it makes sense. */
export function readPercent(text: string): string {
  return (
    new URLSearchParams(`u=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('u') ?? ''
  );
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The bytes of base64 for addresses (RFC 4648, section 5), a sign each. */
function readBase64(text: string): string {
  let read = '';
  let held = 0;
  let bits = 0;
  for (const digit of text) {
    held = ((held << 6) | digits.indexOf(digit)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    read += String.fromCharCode((held >> bits) & 0xff);
  }
  return read;
}
