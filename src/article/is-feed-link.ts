/** What a link in a page's head says of itself; '' for what it does not say. */
interface LinkWords {
  rel: string;
  type: string;
  href: string;
  title: string;
}

const feedType = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;
/** What may be a feed or anything else. */
const dataType = /^(?:(?:text|application)\/xml|application\/json)\s*(?:;|$)/i;
/** What says that it is one: in an address as a whole part, since an article may be about feeding birds. */
const feedWord = /(?<![a-z])(?:rss2?|atom|rdf|feeds?)(?![a-z])/i;
const feedPart = /(?:^|[/.?&=_])(?:rss2?|atom|rdf|feeds?)(?:[/.?&=_]|$)/i;
/** WordPress has each article in JSON too, and what embeds it. */
const articleInData = /oembed|wp-json|rest_route/i;

/** Whether a type is of feeds alone. */
export const isFeedType = (type: string): boolean => feedType.test(type);

/**
 * Whether a `<link>` leads to a feed (https://html.spec.whatwg.org/multipage/links.html#rel-alternate). Of data that may
 * be anything, only where its name or its address says so.
 */
export function isFeedLink({ rel, type, href, title }: LinkWords): boolean {
  const words = ` ${rel.toLowerCase()} `;
  if (/\sstylesheet\s/.test(words)) return false;
  if (/\sfeed\s/.test(words)) return true;
  if (!/\salternate\s/.test(words)) return false;
  if (isFeedType(type)) return true;
  return (
    dataType.test(type) &&
    (feedWord.test(title) || feedPart.test(href)) &&
    !articleInData.test(title + href)
  );
}
