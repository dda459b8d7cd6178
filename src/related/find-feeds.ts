import { Parser } from 'htmlparser2';
import { longestAddress } from '../article/article.ts';
import { isFeedLink, isFeedType } from '../article/is-feed-link.ts';
import { feedName } from './feed-name.ts';
import { isCommentFeed } from './is-comment-feed.ts';
import { cutText, oneLine } from './plain-text.ts';
import type { NamedFeed } from './source.ts';

/** How many feeds of one page are offered. */
const mostFeeds = 20;
/** A page with more of what may be feeds, or in deeper layers, is made to be heavy: it is read so far and no further. */
const mostLinks = 1000;
const deepest = 2000;
/** So much of its title is kept while it is read, in UTF-16 units. */
const longestTitle = 1000;
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
  let depth = 0;
  const isHeavy = () => depth > deepest || declared.length + linked.length >= mostLinks;
  const parser = new Parser(
    {
      onopentag(name, { rel = '', type = '', href = '', title = '' }) {
        depth += 1;
        if (isHeavy()) parser.pause();
        if (name === 'svg') drawings += 1;
        // A drawing has a title of its own.
        if (name === 'title' && drawings === 0) inTitle = ++titles === 1;
        if (name === 'base' && URL.canParse(href, address)) base = new URL(href, address).href;
        if (href === '' || href.length > longestAddress) return;
        if (name === 'link' && isFeedLink({ rel, type, href, title }))
          declared.push({ href, title });
        if (name === 'a' && (isFeedType(type) || feedAddress.test(href)))
          linked.push({ href, title });
      },
      ontext(text) {
        if (inTitle && pageTitle.length < longestTitle) pageTitle += text;
      },
      onclosetag(name) {
        depth -= 1;
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
