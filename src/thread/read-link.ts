const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * What could make a link read as another one than it is: controls, characters that turn the direction of text or
 * are not seen, and halves of a surrogate pair (https://www.unicode.org/reports/tr36/).
 */
const deceptive = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** A mailto address with a line end in it could smuggle headers into the letter (RFC 6068, section 7). */
const lineEndInAddress = /%0[ad]/i;

/** What reads as a host: names between full stops, of which the last is no number. */
const hostLike = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** An address that a link may have. */
export interface LinkAddress {
  /** Normalised by the URL parser (https://url.spec.whatwg.org/); its scheme is http, https or mailto. */
  href: string;
  /** '' of a mailto address, which has none; so is the hostname. */
  host: string;
  hostname: string;
}

/** Reads an address that a link may have; null of any other. */
export function readAddress(text: string): LinkAddress | null {
  if (deceptive.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!schemes.has(url.protocol)) return null;
  if (url.protocol !== 'mailto:') {
    return { href: url.href, host: url.host, hostname: url.hostname };
  }
  const honest = /^[^@]+@[^@]+$/.test(url.pathname) && !lineEndInAddress.test(url.href);
  return honest ? { href: url.href, host: '', hostname: '' } : null;
}

/**
 * Reads a link whose text is its own.
 * @param label its text
 * @returns its address, and the host that it leads to where its text names another or hides something; null where it
 *   may not be a link
 */
export function readMarkdownLink(
  address: string,
  label: string,
): { href: string; host: string | null } | null {
  const link = readAddress(address);
  if (link === null) return null;
  // An address names a host once; what is like one in its path names a file.
  const named = (readsAs(label) ?? label).toLowerCase().match(hostLike) ?? [];
  const honest = !deceptive.test(label) && named.every((name) => name === link.hostname);
  const told = link.host || link.href.slice('mailto:'.length);
  return { href: link.href, host: honest ? null : told };
}

/** The host that a reader takes an address's text to name: what stands before its first slash, the port left out. */
export function readsAs(text: string): string | null {
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(text)?.[1];
  return authority?.replace(/:\d*$/, '').toLowerCase() ?? null;
}
