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
  return copied(url) ?? wrapped(url) ?? defended(url);
}

function copied({ hostname, pathname, search, hash }: URL): CarriedAddress | null {
  for (const { host, path, kept } of pageCopies) {
    const [, rest] = (host.test(hostname) && path.exec(pathname + search + hash)) || [];
    // Servers and people lose one of two slashes.
    if (rest)
      return carry(
        rest.replace(/^(?:(https?):\/{1,2})?/, (_, it) => `${it ?? 'https'}://`),
        kept,
      );
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

/**
 * Proofpoint's links (https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation/URL_Decoder_API): version
 * 2 writes `-` for `%` and `_` for `/`; version 3 puts the address between underscores, with `*` for what it
 * cut out, which is then not read.
 */
function defended({ hostname, pathname, searchParams, href }: URL): CarriedAddress | null {
  if (hostname === 'urldefense.proofpoint.com' && pathname === '/v2/url') {
    const written = (searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/');
    return carry(new URLSearchParams(`u=${written}`).get('u') ?? '', false);
  }
  if (hostname !== 'urldefense.com' || !pathname.startsWith('/v3/__')) return null;
  const [, address = ''] = /\/v3\/__(.+?)__;/.exec(href) ?? [];
  return address.includes('*') ? null : carry(address, false);
}

function carry(address: string, kept: boolean): CarriedAddress | null {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? { address, kept } : null;
}
