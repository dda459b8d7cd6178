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

/** Endings of files that are no top-level domain. */
const fileName =
  /\.(?:js|ts|css|html?|json|xml|csv|txt|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|mp3|mp4)$/;

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
  const honest = !deceptive.test(label) && isHonest(label.normalize('NFKC').trim(), link);
  return { href: link.href, host: honest ? null : whereTo(label, link) };
}

/** Whether a link's text names no place, or the one that it leads to. */
function isHonest(label: string, { href, hostname }: LinkAddress): boolean {
  const named = hostsIn(readsAs(label) ?? label);
  if (hostname === '') return named.length === 0 || `mailto:${label}` === href;
  // A text that is an address is the whole of it.
  if (readsAs(label) !== null && readAddress(label)?.href !== href) return false;
  return named.every((name) => name === hostname);
}

/** What is said of where a link leads: the address, where its text is one of the same host. */
function whereTo(label: string, { href, host, hostname }: LinkAddress): string {
  if (host === '') return href.slice('mailto:'.length);
  return readsAs(label) === hostname ? href : host;
}

/** What reads as hosts in a text; a file's name is none. Browsers take a full-width stop for a dot (UTS 46). */
function hostsIn(text: string): string[] {
  const names = text.toLowerCase().replaceAll('\u3002', '.').match(hostLike) ?? [];
  return names.filter((name) => !fileName.test(name));
}

/** The host that a reader takes an address's text to name: what stands before its first slash, the port left out. */
export function readsAs(text: string): string | null {
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(text)?.[1];
  return authority?.replace(/:\d*$/, '').toLowerCase() ?? null;
}
