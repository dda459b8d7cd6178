import { readAddress, readsAs } from './read-link.ts';

export interface TextPart {
  kind: 'text';
  text: string;
}

export interface LinkPart {
  kind: 'link';
  /** As written. */
  text: string;
  /** Normalised by the URL parser (https://url.spec.whatwg.org/); its scheme is http, https or mailto. */
  href: string;
  /** The host that it leads to where the text reads as another one, else null. */
  host: string | null;
}

/** The longest link found, in UTF-16 units. A longer one stays text. */
const longestLink = 4096;

/**
 * Where a link may begin: a scheme, or the `www.` that many write without one; or a whole address of mail, each part of
 * which is bounded, so that none takes quadratic time.
 */
const begin =
  /(?<![a-z0-9+.-])(?:https?:\/\/|mailto:)|(?<![\p{L}\p{N}+./@_-])(?:www\.|(?<mail>[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}@_-])))/giu;

/**
 * One line of what a reader wrote, with the links in it found. A link is written out with its scheme, or begins with
 * `www.`, or is an address of mail; it ends at white space, angle brackets, quotation marks and the full-width
 * punctuation of Chinese and Japanese, which no space follows. Punctuation and unbalanced brackets at its end belong to
 * the sentence around it. The parts' texts, joined, are the line again. Never throws; each character is looked at a
 * bounded number of times.
 */
export function splitLinks(line: string): (TextPart | LinkPart)[] {
  const parts: (TextPart | LinkPart)[] = [];
  const start = new RegExp(begin);
  const end =
    /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000<>"“”«»‹›、。「」『』【】《》〈〉！，：；？（）]/g;
  let textFrom = 0;
  for (let found = start.exec(line); found !== null; found = start.exec(line)) {
    const mail = found.groups?.mail;
    end.lastIndex = found.index;
    const to =
      mail === undefined ? (end.exec(line)?.index ?? line.length) : found.index + mail.length;
    // The whole run is done with, link or not: to look for another start in it could take quadratic time.
    start.lastIndex = to;
    const link = to - found.index > longestLink ? null : readLink(line.slice(found.index, to));
    if (link === null) continue;
    if (textFrom < found.index)
      parts.push({ kind: 'text', text: line.slice(textFrom, found.index) });
    parts.push(link);
    textFrom = found.index + link.text.length;
  }
  if (textFrom < line.length) parts.push({ kind: 'text', text: line.slice(textFrom) });
  return parts;
}

function readLink(run: string): LinkPart | null {
  const text = trimEnd(run);
  const address = withScheme(text);
  const link = address === null ? null : readAddress(address);
  if (address === null || link === null) return null;
  return {
    kind: 'link',
    text,
    href: link.href,
    host: (readsAs(address) ?? '') === link.hostname ? null : link.host,
  };
}

/** What is meant by an address as it is written; null where it only looks like the beginning of one. */
function withScheme(text: string): string | null {
  if (/^www\./i.test(text)) {
    return /^www\.[^/?#:@]*[^/?#:@.]\.\p{L}{2,}(?:[/?#:]|$)/iu.test(text)
      ? `https://${text}`
      : null;
  }
  return /^(?:https?|mailto):/i.test(text) ? text : `mailto:${text}`;
}

const opening = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const punctuation = new Set(".,;:!?'’…*_~|`([{");

/** A link without the punctuation and the unbalanced closing brackets at its end. */
function trimEnd(run: string): string {
  const surplus = new Map<string, number>();
  for (const [close, open] of opening) {
    surplus.set(close, run.split(close).length - run.split(open).length);
  }
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run.charAt(end - 1);
    const unmatched = surplus.get(last) ?? 0;
    if (unmatched > 0) surplus.set(last, unmatched - 1);
    else if (!punctuation.has(last)) break;
  }
  return run.slice(0, end);
}
