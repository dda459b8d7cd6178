import { Parser } from 'htmlparser2';
import { feedName } from './feed-name.ts';
import { isCommentFeed } from './is-comment-feed.ts';
import { cutText, oneLine } from './plain-text.ts';
import type { NamedFeed } from './source.ts';

/** How many feeds of one page are offered. */
const mostFeeds = 20;
const feedType = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;
/** What may be a feed or anything else. */
const dataType = /^(?:(?:text|application)\/xml|application\/json)\s*(?:;|$)/i;
const feedWord = /(?<![a-z])(?:rss2?|atom|rdf|feeds?)(?![a-z])/i;
/** What a link in the text of a page leads to, by its address. */
const feedAddress =
  /(?:[/.](?:rss|atom|rdf|feed)(?:\.(?:xml|json|php))?|\/feeds?\/[\w/-]+|[?&]feed=\w+)\/?$/i;

/** What a page says of feeds. */
interface PageFeeds {
  /** Title '' where it only says that it is a feed. */
  feeds: NamedFeed[];
  /** The page's own title, or ''. */
  title: string;
}

/**
 * The feeds that a page names: first those that it declares, then those that it links to; feeds of comments last.
 *
 * @param address where the page was read
 */
export function findFeeds(html: string, address: string): PageFeeds {
  const declared: { href: string; title: string }[] = [];
  const linked: { href: string; title: string }[] = [];
  let base = address;
  let pageTitle = '';
  let inTitle = false;
  let titles = 0;
  let drawings = 0;
  const parser = new Parser(
    {
      onopentag(name, { rel = '', type = '', href = '', title = '' }) {
        if (name === 'svg') drawings += 1;
        // A drawing has a title of its own.
        if (name === 'title' && drawings === 0) inTitle = ++titles === 1;
        if (name === 'base' && URL.canParse(href, address)) base = new URL(href, address).href;
        if (href === '') return;
        if (name === 'link' && isFeedLink({ rel, type, href, title }))
          declared.push({ href, title });
        if (name === 'a' && (feedType.test(type) || feedAddress.test(href)))
          linked.push({ href, title });
      },
      ontext(text) {
        if (inTitle) pageTitle += text;
      },
      onclosetag(name) {
        if (name === 'svg') drawings -= 1;
        if (name === 'title') inTitle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();

  const found = new Map<string, NamedFeed>();
  for (const { href, title } of [...declared, ...linked]) {
    if (!URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    url.hash = '';
    if (!/^https?:$/.test(url.protocol) || found.has(url.href)) continue;
    found.set(url.href, {
      address: url.href,
      title: cutText(oneLine(feedName(title)), 300),
      site: address,
    });
  }
  const feeds = [...found.values()]
    .sort((a, b) => Number(isCommentFeed(a)) - Number(isCommentFeed(b)))
    .slice(0, mostFeeds);
  return { feeds, title: cutText(oneLine(pageTitle), 200) };
}

/** https://html.spec.whatwg.org/multipage/links.html#rel-alternate */
function isFeedLink({
  rel,
  type,
  href,
  title,
}: Record<'rel' | 'type' | 'href' | 'title', string>): boolean {
  const words = rel.toLowerCase().split(/\s+/);
  if (words.includes('stylesheet')) return false;
  if (words.includes('feed')) return true;
  if (!words.includes('alternate')) return false;
  return feedType.test(type) || (dataType.test(type) && feedWord.test(`${title} ${href}`));
}

/**
 * Where the feed of a site that names none mostly is, on the same site: in the folder of the blog that an address is in,
 * and at the top.
 */
export function likelyFeedAddresses(address: string): string[] {
  const { origin, pathname } = new URL(address);
  // Years are folders of articles, and a file is none.
  const [, blog] = /^\/([^/.]+)(?:\/|$)/.exec(pathname) ?? [];
  const folders = blog && !/^\d+$/.test(blog) ? [`/${blog}/`, '/'] : ['/'];
  return folders.flatMap((folder) =>
    ['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml'].map(
      (name) => origin + folder + name,
    ),
  );
}
