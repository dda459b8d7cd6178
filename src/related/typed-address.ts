import { longestAddress } from '../article/article.ts';

/** Stands for any site, and will never be one (RFC 2606). */
export const exampleAddress = 'example.org';

/**
 * The addresses that a reader may mean, the likeliest first: what is typed without a scheme is asked for with https,
 * and then with http. `feed:` is what browsers once called http for feeds.
 *
 * @returns none for what is no address of the web
 */
export function readTypedAddress(typed: string): string[] {
  const written = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
  const [, scheme, rest = ''] = /^(https?:\/\/)?(.*)$/i.exec(written) ?? [];
  if (/\s/.test(rest) || (!scheme && /^[\w+.-]+:(?!\d)/.test(rest))) return [];
  const schemes = scheme ? [scheme] : ['https://', 'http://'];
  return schemes.flatMap((start) => {
    if (!URL.canParse(start + rest)) return [];
    const url = new URL(start + rest);
    // A word alone is no site, but for this machine's own name.
    const isSite = /[^.][.:][^.]/.test(url.hostname) || url.hostname === 'localhost';
    url.username = '';
    url.password = '';
    url.hash = '';
    return isSite && url.href.length <= longestAddress ? [url.href] : [];
  });
}
