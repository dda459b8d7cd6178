import { longestAddress } from '../article/article.ts';
import { foldAddress, spellAddress } from '../article/fold-address.ts';
import { isHome } from '../article/home-address.ts';
import type { RawFeed, RawItem } from './feed-formats.ts';
import {
  longestSummary,
  longestTitle,
  mostKeywords,
  type ParsedFeed,
  type ParsedItem,
} from './feed-item.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { cutText, oneLine, plainText } from './plain-text.ts';
import { readRawFeed } from './raw-feed.ts';

/** Entries beyond these are not looked at: a whole archive in one file. */
const mostEntries = 5000;
/** How many of the newest are given. */
const mostItems = 500;
/** Where more entries with other titles have one address, it is not theirs: a log of changes, a live page. */
const mostOfOneAddress = 2;
/** A title that is made from a text. */
const longestMadeTitle = 100;
const longestId = 500;

/**
 * What a feed of any kind says, as plain text with whole addresses. It is read as far as it can be: an entry of which
 * nothing can be shown is left out, and what an entry lacks is ''.
 *
 * @param address where it was read: what its links are relative to, unless it says otherwise
 * @param now milliseconds since 1970
 * @returns null for what is no feed
 */
export function parseFeed(text: string, address: string, now: number): ParsedFeed | null {
  const raw = readRawFeed(text);
  if (!raw) return null;
  const site = resolve(raw.site, address);
  // RSS does not say what a relative link is relative to: nearly always the site, wherever the feed stands.
  const base = resolve(raw.base, address) || site || address;
  const entries = raw.items.slice(0, mostEntries);
  const items = entries.flatMap((entry) => readItem(entry, raw, base, now) ?? []);
  return {
    title: cutText(plainText(raw.title), longestTitle),
    site,
    patience: Math.min(Math.max(0, raw.minutes), 100_000) * 60_000,
    items: newest(withIds(withStories(items))),
  };
}

function readItem(raw: RawItem, feed: RawFeed, base: string, now: number): ParsedItem | null {
  const texts = raw.texts.map(plainText).filter((text) => text !== '');
  const title = plainText(raw.title) || cutText(texts[0] ?? '', longestMadeTitle);
  if (title === '') return null;
  const from = resolve(raw.base, base) || base;
  return {
    id: oneLine(raw.id).slice(0, longestId),
    address: firstOf(raw.links, (link) => resolve(link, from)) ?? '',
    story: '',
    title: cutText(title, longestTitle),
    summary: cutText(texts.find((text) => text !== title) ?? '', longestSummary),
    authors: several(raw.authors, 200, 10),
    keywords: several(raw.keywords, 100, mostKeywords),
    language: languageOf(raw.language || feed.language),
    published: firstOf(raw.dates, (date) => parseFeedDate(date, now)),
  };
}

/** Whole http(s) addresses only: no script, no file, nothing with a password in it. */
function resolve(link: string, base: string): string {
  const written = link.trim();
  if (written === '' || !URL.canParse(written, base)) return '';
  const url = new URL(written, base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return '';
  return url.href.length > longestAddress ? '' : url.href;
}

/** Gives each item the normal form of its address, where that is an article's and not one for many entries. */
function withStories(items: ParsedItem[]): ParsedItem[] {
  const titles = new Map<string, Set<string>>();
  const stories = items.map(({ address, title }) => {
    const folded = foldAddress(address);
    const story = folded && !isHome(folded) ? spellAddress(folded) : '';
    titles.set(story, (titles.get(story) ?? new Set()).add(title));
    return story;
  });
  return items.map((item, at) => {
    const story = stories[at] ?? '';
    return { ...item, story: (titles.get(story)?.size ?? 0) > mostOfOneAddress ? '' : story };
  });
}

/** Where ids are missing, or one id has several stories, an item's address or its title tells it from the others. */
function withIds(items: ParsedItem[]): ParsedItem[] {
  const nameOf = ({ story, title }: ParsedItem) =>
    story && story.length <= longestId ? story : `title:${title}`;
  const named = new Map<string, Set<string>>();
  for (const item of items) named.set(item.id, (named.get(item.id) ?? new Set()).add(nameOf(item)));
  return items.map((item) => ({
    ...item,
    id: item.id !== '' && named.get(item.id)?.size === 1 ? item.id : nameOf(item),
  }));
}

function newest(items: ParsedItem[]): ParsedItem[] {
  if (items.length <= mostItems) return items;
  // What has no date is where its neighbours are.
  let last = Number.POSITIVE_INFINITY;
  const dated = items.map((item) => {
    last = item.published ?? last;
    return { item, at: last };
  });
  return dated
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .slice(0, mostItems)
    .map(({ item }) => item);
}

function several(texts: readonly string[], longest: number, most: number): string[] {
  const read = texts.map((text) => cutText(plainText(text), longest)).filter((text) => text !== '');
  return [...new Set(read)].slice(0, most);
}

function languageOf(tag: string): string {
  const written = tag.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(written) ? written : '';
}

function firstOf<T, R>(from: readonly T[], read: (one: T) => R): NonNullable<R> | null {
  for (const one of from) {
    const found = read(one);
    if (found !== null && found !== undefined && (found as unknown) !== '') return found;
  }
  return null;
}
