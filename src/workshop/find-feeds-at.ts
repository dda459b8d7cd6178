import { findFeeds, likelyFeedAddresses } from '../related/find-feeds.ts';
import { parseFeed } from '../related/parse-feed.ts';
import type { NamedFeed } from '../related/source.ts';
import type { FoundFeeds } from '../related/source-reading.ts';
import { askWeb } from './ask-web.ts';

/**
 * The feeds at an address: the feed that is there itself; else those that the page there names; else one that stands
 * where sites mostly have theirs.
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
  if (named.length > 0) return { feeds: named, fault: null };
  for (const likely of likelyFeedAddresses(answer.address)) {
    const tried = await askWeb(likely);
    const there = tried.kind === 'text' && asFeed(tried.text, likely, tried.address);
    if (there) return { feeds: [there], fault: null };
  }
  return { feeds: [], fault: 'noFeed' };
}

/** What was read as a feed to follow, at the address where it was asked for. */
function asFeed(text: string, address: string, readAt: string): NamedFeed | null {
  const feed = parseFeed(text, readAt, Date.now());
  return feed && { address, title: feed.title || new URL(address).hostname, site: feed.site };
}
