import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedItem, ParsedItem } from '../../../src/related/feed-item.ts';
import { mergeItems, mostOfSource } from '../../../src/related/merge-items.ts';
import { feedAddress, now } from './sample-feeds.ts';

const hour = 3_600_000;
const parsed = (id: string, change: Partial<ParsedItem> = {}): ParsedItem => ({
  id,
  address: '',
  story: '',
  title: `The story that is called ${id}`,
  summary: '',
  authors: [],
  keywords: [],
  language: '',
  published: null,
  ...change,
});

/** What a source has after its feed was read, each time an hour after the one before. */
function readAll(...feeds: ParsedItem[][]): FeedItem[] {
  let kept: FeedItem[] = [];
  for (const [time, feed] of feeds.entries()) {
    const { put, drop } = mergeItems(kept, feed, feedAddress, now + time * hour);
    const changed = new Set([...put.map(({ id }) => id), ...drop]);
    kept = [...kept.filter(({ id }) => !changed.has(id)), ...put];
  }
  return kept.sort((a, b) => b.at - a.at);
}

describe('the same story is one item', () => {
  it.each<[string, ParsedItem, ParsedItem]>([
    ['by its id', parsed('a'), parsed('a', { title: 'Another title altogether' })],
    ['by its address', parsed('s', { story: 's' }), parsed('b', { story: 's' })],
    [
      'by its address and a version of its id',
      parsed('https://x.example/a#0', { story: 's' }),
      parsed('https://x.example/a#1', { story: 's' }),
    ],
    [
      'by its address and its title',
      parsed('a', { story: 's', title: 'Ferries' }),
      parsed('b', { story: 's', title: 'Ferries' }),
    ],
    [
      'by its title and its text',
      parsed('a', { story: 's', title: 'Ferries to run again', summary: 'At last.' }),
      parsed('b', { story: 't', title: 'Ferries to run again', summary: 'At last.' }),
    ],
    [
      'by its title',
      parsed('a', { title: 'Ferries run again!' }),
      parsed('b', { title: 'FERRIES run again' }),
    ],
    [
      'by its title in Japanese',
      parsed('a', { title: '水素で走る港のフェリー' }),
      parsed('b', { title: '水素で走る港のフェリー' }),
    ],
  ])('%s', (_, one, other) => {
    expect(readAll([one, other])).toHaveLength(1);
    const kept = readAll([one], [other]);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ id: one.id, title: other.title, found: now });
  });

  it('of two in one feed, the first is told', () => {
    const [item] = readAll([
      parsed('a', { story: 's', title: 'Ferries', summary: 'newer' }),
      parsed('b', { story: 's', title: 'Ferries', summary: 'older' }),
    ]);
    expect(item?.summary).toBe('newer');
  });

  it('but two that only share a short title, or a title after days, are two', () => {
    expect(
      readAll([parsed('a', { title: 'Weather' }), parsed('b', { title: 'Weather' })]),
    ).toHaveLength(2);
    const title = 'The morning briefing of the day';
    const week = 7 * 24 * hour;
    expect(
      readAll([
        parsed('a', { title, published: now }),
        parsed('b', { title, published: now - week }),
      ]),
    ).toHaveLength(2);
  });
});

describe('different stories are different items', () => {
  const title = 'Corrections and clarifications';
  it.each<[string, ParsedItem[]]>([
    [
      'of one address with ids and titles of their own',
      ['a', 'b', 'c'].map((id) => parsed(id, { story: 's' })),
    ],
    [
      'of one title with ids, addresses and texts of their own',
      ['a', 'b', 'c', 'd'].map((id) => parsed(id, { title, story: `/${id}`, summary: `Of ${id}` })),
    ],
    [
      'of one title with addresses of their own',
      ['/a', '/b'].map((id) => parsed(id, { title, story: id })),
    ],
  ])('%s', (_, feed) => {
    const ids = feed.map(({ id }) => id);
    const idsOf = (items: FeedItem[]) => items.map(({ id }) => id).sort();
    expect(idsOf(readAll(feed))).toEqual(ids);
    expect(idsOf(readAll(feed, feed))).toEqual(ids);
    // One after another, as a feed that holds only the last.
    expect(idsOf(readAll(...feed.map((one) => [one])))).toEqual(ids);
  });
});

it('keeps the earliest time that it was published', () => {
  const [item] = readAll(
    [parsed('a', { published: now - 5 * hour })],
    [parsed('a', { published: now })],
  );
  expect(item).toMatchObject({ published: now - 5 * hour, at: now - 5 * hour });
});

it('sorts what has no date by when it was seen, in the order of the feed', () => {
  const items = readAll([parsed('b'), parsed('c')], [parsed('a'), parsed('b'), parsed('c')]);
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('puts what is new and has no date before all such that was there, wherever it stands in the feed', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => parsed(id)) as [
    ParsedItem,
    ParsedItem,
    ParsedItem,
    ParsedItem,
    ParsedItem,
  ];
  const ids = (...feeds: ParsedItem[][]) => readAll(...feeds).map(({ id }) => id);
  expect(ids([a, b], [c, a, b])).toEqual(['c', 'a', 'b']);
  expect(ids([a, b], [a, c, b, d])).toEqual(['c', 'd', 'a', 'b']);
  expect(ids([a, b], [c], [d, e, b])).toEqual(['d', 'e', 'c', 'a', 'b']);
});

it('sorts what has no date below what is of today, and above what is older', () => {
  const items = readAll([
    parsed('undated'),
    parsed('today', { published: now - 20 * hour }),
    parsed('older', { published: now - 30 * hour }),
  ]);
  expect(items.map(({ id }) => id)).toEqual(['today', 'undated', 'older']);
});

it('changes nothing where nothing has changed', () => {
  const feed = [parsed('a'), parsed('b', { published: now - hour })];
  const kept = readAll(feed);
  expect(mergeItems(kept, feed, feedAddress, now + hour)).toEqual({ put: [], drop: [] });
});

it('keeps so many, and the newest', () => {
  const feed = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) =>
      parsed(`${from + n}`, { published: now - (from + n) * hour }),
    );
  const kept = readAll(feed(100, mostOfSource), feed(0, 100));
  expect(kept).toHaveLength(mostOfSource);
  expect(kept[0]?.id).toBe('0');
  expect(kept.at(-1)?.id).toBe(`${mostOfSource - 1}`);
});

it('reading a feed twice is reading it once', () => {
  const item = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      story: fc.constantFrom('', 's', 't'),
      title: fc.constantFrom('One long title of a story', 'Another title of a story', 'Short'),
      published: fc.option(fc.integer({ min: 0, max: now })),
    })
    .map(({ id, ...change }) => parsed(id, change));
  const ids = (items: FeedItem[]) => items.map(({ id }) => id).sort();
  const feed = fc.array(item, { maxLength: 8 });
  fc.assert(
    fc.property(feed, feed, (one, other) => {
      expect(ids(readAll(one, one))).toEqual(ids(readAll(one)));
      const both = ids(readAll(one, other));
      expect(new Set(both).size).toBe(both.length);
    }),
  );
});
