/**
 * The hosts that a source's permission is asked for: its own, and the same with or without `www.`, since sites lead from
 * one to the other.
 */
export function hostsOf(address: string): string[] {
  const host = new URL(address).hostname;
  if (host.startsWith('www.')) return [host, host.slice(4)];
  return /^[^.\d[]+[^.[]*\.\p{L}[^.]*$/u.test(host) ? [host, `www.${host}`] : [host];
}

/** The patterns that let an origin be asked: its own, and the one for every port of its host. */
export function patternsForOrigin(origin: string): string[] {
  const { protocol, hostname } = new URL(origin);
  return [`${origin}/*`, `${protocol}//${hostname}/*`];
}

/** Hosts as the browser's permissions name them (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns). */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}

/** The patterns for a site as articles name theirs, which leaves out the `www.` that may stand before it. */
export function patternsOfSite(site: string): string[] {
  const isName = /\.\p{L}[^.]*$/u.test(site) && !site.startsWith('www.');
  return patternsOf(isName ? [site, `www.${site}`] : [site]);
}

/** The patterns for every site. */
export const allSites: readonly string[] = patternsOf(['*']);
