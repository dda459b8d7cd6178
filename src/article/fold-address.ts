import { longestId } from './article.ts';
import { carriedAddress } from './carried-address.ts';
import { foldHost } from './fold-host.ts';
import { foldPath } from './fold-path.ts';
import { foldPercent } from './fold-percent.ts';
import { foldQuery, spellQuery } from './fold-query.ts';
import { foldSite } from './fold-site.ts';
import type { FoldedAddress } from './folded-address.ts';
import { staysSame } from './names-one.ts';

/** Longer addresses (UTF-16 units) are not read any more: their hash stands for them. */
const longestAddress = 8192;

/**
 * The normal form of an address: http is https, what tells the reader's way, device or login is gone, a link wrapper is
 * what it leads to, and an archive's copy of an article is that article.
 *
 * @returns null for what is not an http(s) or file address
 */
export function foldAddress(address: string): FoldedAddress | null {
  const url = parse(address);
  if (!url) return null;
  if (address.length > longestAddress) return foldLong(url, address);
  const carried = carriedAddress(url);
  const inner = carried && foldAddress(carried.address);
  // A copy of a front page, or of a section, shows another day's.
  return inner && (!carried.kept || staysSame(inner)) ? inner : foldShape(foldParts(url));
}

function foldParts({ protocol, hostname, port, pathname, search, hash }: URL): FoldedAddress {
  if (protocol === 'file:') {
    const path = foldPercent(pathname, '/;=+&$').replace(/\/+$/, '') || '/';
    const query = foldQuery(search.slice(1), '');
    return { scheme: 'file', host: hostname, port, path, query, route: foldRoute(hash) };
  }
  const path = foldPath(pathname);
  return {
    scheme: 'https',
    host: foldHost(hostname),
    port: foldPort(port),
    path,
    query: foldQuery(search.slice(1), path),
    route: foldRoute(hash),
  };
}

function foldLong({ protocol, hostname, port }: URL, address: string): FoldedAddress {
  const rest = { path: hashPath(address), query: [], route: '' };
  if (protocol === 'file:') return { scheme: 'file', host: hostname, port, ...rest };
  return { scheme: 'https', host: foldHost(hostname), port: foldPort(port), ...rest };
}

const foldPort = (port: string): string => (/^(?:80|443)$/.test(port) ? '' : port);

/** An address on a site that is known by name, as that site's own. */
function foldShape(folded: FoldedAddress): FoldedAddress {
  if (folded.scheme === 'file' || folded.port || folded.route) return folded;
  const plain = spellAddress(folded).slice('https://'.length);
  const shaped = foldSite(plain);
  return (shaped !== plain && foldAddress(`https://${shaped}`)) || folded;
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^(?:https?|file):$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/**
 * A fragment counts only where it routes: `#!…` or `#/…` with something behind. Text directives are cut off
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
function foldRoute(hash: string): string {
  const fragment = foldPercent(hash, '/;=+&$#!?').replace(/:~:.*/, '');
  const [, start = '', path = '', query = ''] = /^(#!\/?|#\/)([^?]*)\??(.*)$/.exec(fragment) ?? [];
  const parameters = spellQuery(foldQuery(query, path));
  return path || parameters ? start + path + (parameters && `?${parameters}`) : '';
}

/**
 * A folded address as one that can be read and opened; where that would be longer than an identity may be, one with
 * a hash for a path.
 */
export function spellAddress({ scheme, host, port, path, query, route }: FoldedAddress): string {
  const site = `${scheme}://${host}${port && `:${port}`}`;
  const search = spellQuery(query);
  const rest = path + (search && `?${search}`) + route;
  return site + (site.length + rest.length > longestId ? hashPath(rest) : rest);
}

/** A short path for a long text: FNV-1a in 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashPath(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return `/~${hash.toString(16)}`;
}
