import { isShared } from './shared-hosts.ts';

/**
 * The host without what only picks a device: `www.`, `m.`, `mobile.`, `touch.`, `amp.` and the like,
 * and the `m.` in `en.m.wikipedia.org`; also without a final dot. Never cuts into a public suffix or a platform: `m.substack.com` is somebody's site.
 *
 * @param host lower case, as the URL parser gives it
 */
export function foldHost(host: string): string {
  const bare = host.replace(/\.+$/, '');
  // Without its dot, a name that ends in a number would be taken for an IPv4 address
  // (https://url.spec.whatwg.org/#ends-in-a-number-checker).
  const dotless = bare && !/(?:^|\.)(?:\d+|0x[\da-f]*)$/.test(bare) ? bare : host;
  const folded = dotless
    .replace(/^(?:www|m|mobile|mobil|touch|wap|3g|amp)\./, '')
    .replace(/^([a-z]{2,3})\.m\.(?=.+\.)/, '$1.');
  return folded === dotless || isShared(folded) ? dotless : foldHost(folded);
}
