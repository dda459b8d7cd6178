import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestAddress } from '../../../src/article/article.ts';
import { readOpml, writeOpml } from '../../../src/related/opml.ts';
import { now } from './sample-feeds.ts';

it('reads a list with folders, each feed once, and counts what is no address', () => {
  const list = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/>
      <outline text="Twice" xmlUrl="https://a.example/rss"/></outline>
    <outline TITLE="C" xmlurl="feed:https://c.example/feed"/>
    <outline text="Script" xmlUrl="javascript:alert(1)"/>
    <outline text="A folder"/></body></opml>`;
  expect(readOpml(list)).toEqual({
    feeds: [
      { address: 'https://a.example/rss', title: 'A & B', site: 'https://a.example/' },
      { address: 'https://c.example/feed', title: 'C', site: '' },
    ],
    refused: [{ name: 'Script', why: 'noWeb' }],
    cut: false,
  });
});

it('reads what is broken as far as it can', () => {
  const list =
    '<opml><body><outline text="R&D" xmlUrl="https://a.example/rss?x=1&y=2"><outline text="B" xmlUrl="https://b.example/"/><outline text="C';
  const read = readOpml(list);
  expect(read?.feeds.map(({ address }) => address)).toEqual([
    'https://a.example/rss?x=1&y=2',
    'https://b.example/',
  ]);
  expect(read?.cut).toBe(true);
});

it('names each that is refused, and why', () => {
  const long = `https://long.example/${'x'.repeat(longestAddress)}`;
  const list = `<opml><body><outline xmlUrl="ftp://f.example/feed"/><outline title="Long" xmlUrl="${long}"/>
    <outline text="None" xmlUrl="not an address"/></body></opml>`;
  expect(readOpml(list)).toEqual({
    feeds: [],
    refused: [
      { name: 'ftp://f.example/feed', why: 'noWeb' },
      { name: 'Long', why: 'tooLong' },
      { name: 'None', why: 'noWeb' },
    ],
    cut: false,
  });
});

it.each([
  '<opml version="2.0"><body></body></opml>',
  '<opml version="2.0"><body><outline text="A"><outline text="B"/></outline></body></opml>',
])('%j is a list without a feed', (text) =>
  expect(readOpml(text)).toEqual({ feeds: [], refused: [], cut: false }),
);

it.each(['', 'text', '{"a":1}', '<html><body>x</body></html>'])('%j is no list', (text) =>
  expect(readOpml(text)).toBeNull(),
);

it('what is written is read as it was', () => {
  const feed = fc.record({
    address: fc.webUrl({ withQueryParameters: true }).map((address) => new URL(address).href),
    title: fc
      .stringMatching(/^[\p{L}\p{N}&<>"' ]{1,40}$/u)
      .map((title) => title.replace(/ +/g, ' ').trim() || 'T'),
    site: fc.constantFrom('', 'https://site.example/'),
  });
  const feeds = fc.uniqueArray(feed, {
    selector: ({ address }) => address,
    maxLength: 8,
    minLength: 1,
  });
  fc.assert(
    fc.property(feeds, (some) => {
      expect(readOpml(writeOpml(some, 'Sources & more', now))).toEqual({
        feeds: some,
        refused: [],
        cut: false,
      });
    }),
  );
});
