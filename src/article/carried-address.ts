import { encodedAddress, readPercent } from './encoded-address.ts';
import { linkWrappers } from './link-wrappers.ts';
import { pageCopies } from './page-copies.ts';

/** The address that another address carries in itself. */
export interface CarriedAddress {
  address: string;
  /** Whether what is shown is a copy that may be years old. */
  kept: boolean;
}

/**
 * The address that an address carries: a link wrapper's target, the page behind a cache or an archive's copy. One
 * step: what is carried may carry another.
 *
 * @returns null where it carries none
 */
export function carriedAddress(url: URL): CarriedAddress | null {
  return copied(url) ?? wrapped(url) ?? carry(encodedAddress(url), false);
}

function copied({ hostname, pathname, search, hash }: URL): CarriedAddress | null {
  for (const { host, path, kept } of pageCopies) {
    const [, rest] = (host.test(hostname) && path.exec(pathname + search + hash)) || [];
    if (!rest) continue;
    const read = /^https?%3a/i.test(rest) ? readPercent(rest) : rest;
    // Servers and people lose one of two slashes.
    const address = read.replace(/^(?:(https?):\/{1,2})?/, (_, it) => `${it ?? 'https'}://`);
    return carry(address, kept);
  }
  return null;
}

function wrapped({ hostname, pathname, searchParams }: URL): CarriedAddress | null {
  for (const { host, path, parameters } of linkWrappers) {
    if (!host.test(hostname) || !path.test(pathname)) continue;
    for (const name of parameters) {
      const found = carry(searchParams.get(name) ?? '', false);
      if (found) return found;
    }
  }
  return null;
}

function carry(address: string, kept: boolean): CarriedAddress | null {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? { address, kept } : null;
}
