import type { FeedItem, ParsedItem } from './feed-item.ts';

/** How many items of one source are kept. */
export const mostOfSource = 500;
/** Two items with one title are one story within this time: milliseconds. */
const sameTitleWithin = 3 * 86_400_000;
/** Shorter titles ("Weather", "Morning briefing") are those of many stories. */
const shortestTelling = 15;

/** What is to be changed of a source's items. */
export interface ItemChanges {
  put: FeedItem[];
  /** Ids of those to be deleted. */
  drop: string[];
}

/**
 * What a source's items become by what its feed says now. The same story is one item, whether it has the same id, the same
 * address, or the same title within a few days; it keeps its id, and the earliest time it was published. The oldest give
 * way.
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
  const stories = new Map<string, FeedItem>();
  /** The ids of the items with a title: a column has one title for years. */
  const titles = new Map<string, Set<string>>();
  const put = new Map<string, FeedItem>();
  const note = (item: FeedItem): void => {
    items.set(item.id, item);
    if (item.story) stories.set(item.story, item);
    const title = titleKey(item.title);
    if (title) titles.set(title, (titles.get(title) ?? new Set()).add(item.id));
  };
  const findTwin = (title: string, at: number): FeedItem | undefined =>
    [...(titles.get(titleKey(title)) ?? [])]
      .flatMap((id) => items.get(id) ?? [])
      .filter((item) => Math.abs(item.at - at) < sameTitleWithin)
      .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  for (const item of kept) note(item);
  const told = new Set<string>();
  const met = new Set<string>();
  for (const [place, one] of parsed.entries()) {
    // A feed that has one id twice means one item by it.
    if (met.has(one.id)) continue;
    met.add(one.id);
    // Of what has no date, the order in the feed is the order in time.
    const at = one.published ?? now - place;
    const known = items.get(one.id) ?? stories.get(one.story) ?? findTwin(one.title, at);
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

/** A title without what may differ between two tellings of it; '' where it says too little. */
function titleKey(title: string): string {
  const key = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key.length < shortestTelling && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u.test(key)
    ? ''
    : key;
}
