import type { Article } from '../../../src/article/article.ts';
import type { ParsedItem } from '../../../src/related/feed-item.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { storeReading } from '../../../src/store/feed-items.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { addSources } from '../../../src/store/sources.ts';
import type { Stores } from '../../../src/workshop/stores.ts';
import { noon, sampleArticle, sampleStore } from '../store/sample-store.ts';

export const hour = 3_600_000;

/** Stores as the workshop opens them, empty. */
export async function sampleStores(): Promise<Stores> {
  const [kept, index] = await Promise.all([sampleStore(), sampleStore()]);
  return { kept, index, cache: makeBlockCache() };
}

/** What a feed says of one story: its address is that of its id on its site. */
export function newsItem(
  site: string,
  id: string,
  title: string,
  rest: Partial<ParsedItem> = {},
): ParsedItem {
  const address = `https://${site}/${id}`;
  return {
    id,
    address,
    story: address,
    title,
    summary: '',
    authors: [],
    keywords: [],
    language: 'en',
    published: noon - 5 * hour,
    ...rest,
  };
}

/** Follows the feed of a site, and stores what it says. */
export async function readFeed(
  kept: Store,
  site: string,
  items: readonly ParsedItem[],
): Promise<void> {
  const address = `https://${site}/feed`;
  await addSources(kept, [{ address, title: `The ${site}`, site: `https://${site}/` }], noon);
  await storeReading(kept, address, items, noon, (source) => ({ ...source, fetched: noon }));
}

/** So much else that words of a story are rare. */
export function otherNews(site: string, count: number): ParsedItem[] {
  const subjects = ['budget', 'football', 'elections', 'weather', 'museum', 'traffic', 'school'];
  const verbs = ['debated', 'opened', 'postponed', 'explained', 'celebrated'];
  return Array.from({ length: count }, (_, n) => {
    const subject = subjects[n % subjects.length] ?? '';
    const title = `Number ${n}: ${subject} ${verbs[n % verbs.length]} in town`;
    return newsItem(site, `other-${n}`, title, { published: noon - n * hour });
  });
}

export const strike: Article = sampleArticle({
  id: 'https://harbourpost.example/strike',
  address: 'https://harbourpost.example/strike',
  title: 'Ferry crews strike for a third day over night shifts',
  excerpt: 'Crews of the harbour ferries stay ashore until Friday, their union says.',
  published: noon - 2 * hour,
});

export const strikeText = [
  'Crews of the harbour ferries stay ashore until Friday, their union says. Some 20,000 commuters had to find another way across the bay.',
  'The ferry crews strike against new night shifts, which the harbour authority wants to introduce in spring. The union calls them dangerous.',
  'The harbour authority said that it would talk with the union about night shifts. Ferry crews in the north joined the strike on Monday.',
].map((text) => ({ kind: 'paragraph' as const, text }));
