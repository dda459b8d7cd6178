/** What a link in a page's head says of itself; '' for what it does not say. */
interface LinkWords {
  rel: string;
  type: string;
  href: string;
  title: string;
}

const feedType = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;
/** What may be a feed or anything else. */
const xmlType = /^(?:text|application)\/xml\s*(?:;|$)/i;
const jsonType = /^application\/json\s*(?:;|$)/i;
const feedWord = /(?<![a-z])(?:rss2?|atom|rdf|feeds?)(?![a-z])/i;
/** Such a word as a whole part of an address: an article in JSON may be about feeding birds. */
const feedPart = /(?:^|[/.?&=_])(?:rss2?|atom|rdf|feeds?)(?=[/.?&=_]|$)/i;
/** WordPress has each article in JSON too, and what embeds it. */
const articleInData = /oembed|\bwp-json\b|\brest_route=/i;
/** A longer address is none of a feed, in UTF-16 units. */
const longest = 2000;

/** Whether a type is of feeds alone. */
export const isFeedType = (type: string): boolean => feedType.test(type);

/**
 * Whether a `<link>` leads to a feed (https://html.spec.whatwg.org/multipage/links.html#rel-alternate). Of data that may
 * be anything, only where its name or its address says so.
 */
export function isFeedLink({ rel, type, href, title }: LinkWords): boolean {
  if (href.length > longest) return false;
  const words = rel.toLowerCase().split(/\s+/);
  if (words.includes('stylesheet')) return false;
  if (words.includes('feed')) return true;
  if (!words.includes('alternate')) return false;
  if (isFeedType(type)) return true;
  if (articleInData.test(`${title} ${href}`)) return false;
  if (xmlType.test(type)) return feedWord.test(`${title} ${href}`);
  return jsonType.test(type) && (feedWord.test(title) || feedPart.test(href));
}
