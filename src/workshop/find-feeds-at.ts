import { findFeeds, likelyFeedAddresses } from '../related/find-feeds.ts';
import { parseFeed } from '../related/parse-feed.ts';
import type { NamedFeed } from '../related/source.ts';
import type { FoundFeeds } from '../related/source-reading.ts';
import { askWeb } from './ask-web.ts';

/** How many feeds without a name are asked for it: the others tell theirs when they are followed. */
const mostNamed = 3;

/**
 * The feeds at an address: the feed that is there itself; else those that the page there names; else those that the
 * site's home page names; else one that stands where sites mostly have theirs.
 *
 * @param addresses what was typed may mean one or another: the first that answers counts
 */
export async function findFeedsAt(addresses: readonly string[]): Promise<FoundFeeds> {
  let found: FoundFeeds = { feeds: [], fault: 'unreachable' };
  for (const address of addresses) {
    found = await findAt(address);
    if (found.fault !== 'unreachable') break;
  }
  return found;
}

async function findAt(address: string): Promise<FoundFeeds> {
  const answer = await askWeb(address);
  if (answer.kind !== 'text') {
    return { feeds: [], fault: answer.kind === 'fault' ? answer.fault : 'failed' };
  }
  const feed = asFeed(answer.text, address, answer.address);
  if (feed) return { feeds: [feed], fault: null };
  const named = findFeeds(answer.text, answer.address);
  if (named.feeds.length > 0) return { feeds: await withNames(named, answer.address), fault: null };
  const home = new URL('/', answer.address).href;
  const atHome = home === answer.address ? null : await askWeb(home);
  if (atHome?.kind === 'text') {
    const there = findFeeds(atHome.text, atHome.address);
    if (there.feeds.length > 0) {
      return { feeds: await withNames(there, atHome.address), fault: null };
    }
  }
  for (const likely of likelyFeedAddresses(answer.address)) {
    const tried = await askWeb(likely);
    const there = tried.kind === 'text' && asFeed(tried.text, likely, tried.address);
    if (there) return { feeds: [there], fault: null };
  }
  return { feeds: [], fault: 'noFeed' };
}

/** Gives the first of the feeds without a name their own titles, where the site itself has them. */
async function withNames(
  { feeds, title }: ReturnType<typeof findFeeds>,
  address: string,
): Promise<NamedFeed[]> {
  const { origin } = new URL(address);
  const nameless = feeds
    .filter((feed) => feed.title === '' && new URL(feed.address).origin === origin)
    .slice(0, mostNamed);
  const names = await Promise.all(
    nameless.map(async (feed) => {
      const answer = await askWeb(feed.address);
      const read = answer.kind === 'text' && parseFeed(answer.text, answer.address, Date.now());
      return read ? read.title || title : '';
    }),
  );
  return feeds.map((feed) => ({
    ...feed,
    title: feed.title || (names[nameless.indexOf(feed)] ?? ''),
  }));
}

/** What was read as a feed to follow, at the address where it was asked for. */
function asFeed(text: string, address: string, readAt: string): NamedFeed | null {
  const feed = parseFeed(text, readAt, Date.now());
  return feed && { address, title: feed.title || new URL(address).hostname, site: feed.site };
}
