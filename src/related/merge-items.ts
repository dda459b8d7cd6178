import type { FeedItem, ParsedItem } from './feed-item.ts';
import { isSameItem, titleKey } from './is-same-item.ts';

/** How many items of one source are kept. */
export const mostOfSource = 500;

/**
 * What has no date, or one that cannot be, is sorted as though it was published so long before it was found, in
 * milliseconds: it may be as new as that or years old, and is not to stand above what is known to be of today.
 */
const undatedPenalty = 86_400_000;

/** What is to be changed of a source's items. */
export interface ItemChanges {
  put: FeedItem[];
  /** Ids of those to be deleted. */
  drop: string[];
}

/**
 * What a source's items become by what its feed says now. What has an id that is known is that item; else it may be one
 * of those that were read before under another id (`is-same-item.ts`). An item keeps its id, and the earliest time it was
 * published. The oldest give way.
 *
 * @param kept the source's items
 * @param parsed what its feed has now, mostly the newest first
 * @param now milliseconds since 1970
 */
export function mergeItems(
  kept: readonly FeedItem[],
  parsed: readonly ParsedItem[],
  source: string,
  now: number,
): ItemChanges {
  const items = new Map<string, FeedItem>();
  /** The ids of the items with an address, or with a title: a column has one title for years. */
  const alike = new Map<string, Set<string>>();
  const put = new Map<string, FeedItem>();
  const inFeed = new Set(parsed.map(({ id }) => id));
  const told = new Set<string>();
  const note = (item: FeedItem): void => {
    items.set(item.id, item);
    for (const key of keysOf(item)) alike.set(key, (alike.get(key) ?? new Set()).add(item.id));
  };
  const findTwin = (one: ParsedItem, at: number): FeedItem | undefined =>
    [...new Set(keysOf(one).flatMap((key) => [...(alike.get(key) ?? [])]))]
      // What the feed tells under its own id is nothing else's.
      .filter((id) => told.has(id) || !inFeed.has(id))
      .flatMap((id) => items.get(id) ?? [])
      .filter((item) => isSameItem(item, { ...one, at }))
      .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  for (const item of kept) note(item);
  const met = new Set<string>();
  for (const [place, one] of parsed.entries()) {
    // A feed that has one id twice means one item by it.
    if (met.has(one.id)) continue;
    met.add(one.id);
    // Of what has no date, the order in the feed is the order in time.
    const at = one.published ?? now - undatedPenalty - place;
    const known = items.get(one.id) ?? findTwin(one, at);
    // Of two that tell the same story in one feed, the first is the newer.
    if (known && told.has(known.id)) continue;
    const item = known ? renew(known, one) : { ...one, source, found: now, at };
    told.add(item.id);
    if (known && isSame(known, item)) continue;
    note(item);
    put.set(item.id, item);
  }
  const oldest = [...items.values()].sort((a, b) => b.at - a.at).slice(mostOfSource);
  for (const { id } of oldest) put.delete(id);
  const stored = new Set(kept.map(({ id }) => id));
  return {
    put: [...put.values()],
    drop: oldest.map(({ id }) => id).filter((id) => stored.has(id)),
  };
}

function renew(known: FeedItem, one: ParsedItem): FeedItem {
  const times = [known.published, one.published].filter((time) => time !== null);
  const published = times.length > 0 ? Math.min(...times) : null;
  const story = one.story || known.story;
  return { ...known, ...one, id: known.id, story, published, at: published ?? known.at };
}

function isSame(a: FeedItem, b: FeedItem): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What an item has in common with every other that may be the same. */
function keysOf({ story, title }: ParsedItem): string[] {
  return [story && `story:${story}`, titleKey(title) && `title:${titleKey(title)}`].filter(Boolean);
}
