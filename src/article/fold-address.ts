import { longestId } from './article.ts';
import { foldHost } from './fold-host.ts';
import { foldPath } from './fold-path.ts';
import { foldPercent } from './fold-percent.ts';
import { foldQuery, type Parameter, spellQuery } from './fold-query.ts';

/** An address in its normal form, in parts. */
export interface FoldedAddress {
  scheme: 'https' | 'file';
  host: string;
  /** '' for the usual ports. */
  port: string;
  /** `/` for the root, else without a slash at the end. */
  path: string;
  query: Parameter[];
  /** A fragment that routes, with its `#`; else ''. */
  route: string;
}

/** Longer addresses (UTF-16 units) are not read any more: their hash stands for them. */
const longestAddress = 8192;

/**
 * The normal form of an address: http is https, and what tells the reader's way, device or login is gone.
 *
 * @returns null for what is not an http(s) or file address
 */
export function foldAddress(address: string): FoldedAddress | null {
  const url = parse(address);
  const [, scheme] = /^(http|file)s?:$/.exec(url?.protocol ?? '') ?? [];
  if (!url || !scheme) return null;
  const long = address.length > longestAddress;
  return {
    scheme: scheme === 'http' ? 'https' : 'file',
    host: scheme === 'http' ? foldHost(url.hostname) : url.hostname,
    port: /^(?:80|443)$/.test(url.port) ? '' : url.port,
    path: long ? hashPath(address) : foldPath(url.pathname),
    query: long ? [] : foldQuery(url.search.slice(1)),
    route: long ? '' : foldRoute(url.hash),
  };
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
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
  const parameters = spellQuery(foldQuery(query));
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
