import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFeeds, likelyFeedAddresses } from '../../../src/related/find-feeds.ts';
import { hostsOf, patternsOf } from '../../../src/related/site-permission.ts';
import { readTypedAddress } from '../../../src/related/typed-address.ts';

const page = 'https://news.example/desk/today';
const addresses = (html: string) => findFeeds(html, page).feeds.map(({ address }) => address);

it('finds what a page declares, before what it links to, comments last', () => {
  const html = `<title>The Desk</title>
    <a href="/plain/rss.xml">RSS</a> <a href="/about">About</a>
    <link rel="alternate" type="application/rss+xml" title="Comments on it" href="/comments/feed">
    <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" title="All &amp; more" href="/all.xml#top">
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <link rel="alternate" type="text/html" hreflang="de" href="/de">
    <link rel="alternate stylesheet" type="application/rss+xml" href="/style">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/atom+xml" href="/all.xml">`;
  expect(findFeeds(html, page).feeds).toEqual([
    { address: 'https://news.example/all.xml', title: 'All & more', site: page },
    { address: 'https://news.example/desk/feed.json', title: '', site: page },
    { address: 'https://news.example/plain/rss.xml', title: '', site: page },
    { address: 'https://news.example/comments/feed', title: 'Comments on it', site: page },
  ]);
});

it.each([
  ['nested', () => '<div>'.repeat(100_000)],
  ['nested and closed', () => `${'<b>'.repeat(100_000)}${'</b>'.repeat(100_000)}`],
  ['of links', () => '<a href="/feed/x.rss">x</a>'.repeat(400_000)],
  ['of one link', () => `<a href="${'/feed/'.repeat(1_700_000)}!">x</a>`],
  ['of declared feeds', () => '<link rel=alternate type=text/xml href=/feed>'.repeat(220_000)],
  ['of one title', () => `<title>${'x &amp; '.repeat(1_000_000)}`],
  ['of one attribute', () => `<link rel="${'alternate '.repeat(1_000_000)}" href=/feed>`],
  ['of open tags', () => '<a '.repeat(3_000_000)],
])('bears 10 MB or 100,000 layers made to be heavy: %s', (_, make) => {
  const first = '<link rel=alternate type=application/rss+xml href=/first>';
  const html = first + make();
  const begun = performance.now();
  expect(addresses(html)[0]).toBe('https://news.example/first');
  // A hundred times less than what it took where each was looked at against all others.
  expect(performance.now() - begun).toBeLessThan(5000);
});

it('takes no name from a link that only says what kind of thing it is', () => {
  const name = (title: string) =>
    findFeeds(`<link rel=alternate type=application/rss+xml title="${title}" href=f>`, page)
      .feeds[0]?.title;
  for (const title of ['', 'RSS', 'Atom 1.0', 'RSS 2.0 Feed', ' feed ', 'Atom/RSS', 'JSON Feed'])
    expect(name(title)).toBe('');
  for (const title of ['The Desk RSS', 'Feeding birds', '港']) expect(name(title)).toBe(title);
});

it('takes the title of the page, not of a drawing in it', () => {
  const html = '<svg><title>Menu</title></svg><title>The Desk</title><title>Two</title>';
  expect(findFeeds(`${html}<svg><title>Search</title></svg>`, page).title).toBe('The Desk');
});

it('knows the base of a page, and links that look like feeds', () => {
  expect(
    addresses(
      '<base href="https://cdn.example/x/"><link rel=alternate type=application/rss+xml href=f>',
    ),
  ).toEqual(['https://cdn.example/x/f']);
  expect(
    addresses(
      '<a href="/feed/">a</a><a href="/?feed=rss2">b</a><a href="/feedback">c</a><a href="/news.rss">d</a>',
    ),
  ).toEqual([
    'https://news.example/feed/',
    'https://news.example/?feed=rss2',
    'https://news.example/news.rss',
  ]);
});

it('whatever a page holds, what it finds are addresses of the web', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(
            '<link rel=alternate type=application/rss+xml href="',
            '">',
            '<base href="',
            '<a href="/rss',
            "'",
          ),
        ),
        { maxLength: 20 },
      ),
      (parts) => {
        for (const { address, title } of findFeeds(parts.join(''), page).feeds) {
          expect(address).toMatch(/^https?:/);
          expect(title.length).toBeLessThanOrEqual(300);
        }
      },
    ),
  );
});

it('takes XML and JSON for a feed where its name or address says so', () => {
  const link = (type: string, title: string, href: string) =>
    `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;
  expect(
    addresses(
      link('text/xml', 'RSS', '/a') +
        link('application/xml; charset=utf-8', '', '/news.atom') +
        link('application/json', '', '/feed.json') +
        link('application/json', 'JSON', '/wp-json/pages/2') +
        link('text/xml+oembed', 'RSS', '/oembed') +
        link('application/xml', 'Storms', '/feedback'),
    ),
  ).toEqual([
    'https://news.example/a',
    'https://news.example/news.atom',
    'https://news.example/feed.json',
  ]);
});

it('guesses in the folder of a blog first, but not in that of a year', () => {
  const guesses = likelyFeedAddresses('https://x.example/blog/2026/a-post');
  expect(guesses).toHaveLength(12);
  expect(guesses[0]).toBe('https://x.example/blog/feed');
  expect(guesses[6]).toBe('https://x.example/feed');
  expect(likelyFeedAddresses('https://x.example/2026/11/a')).toHaveLength(6);
  expect(likelyFeedAddresses('https://x.example/index.html')).toHaveLength(6);
});

it('guesses on the same site alone', () => {
  for (const address of likelyFeedAddresses(page))
    expect(new URL(address).host).toBe('news.example');
});

it.each([
  ['news.example', ['https://news.example/', 'http://news.example/']],
  ['  https://news.example/feed#x ', ['https://news.example/feed']],
  ['HTTP://News.Example', ['http://news.example/']],
  ['feed://news.example/rss', ['https://news.example/rss', 'http://news.example/rss']],
  ['feed:https://news.example/rss', ['https://news.example/rss']],
  ['127.0.0.1:8080/rss', ['https://127.0.0.1:8080/rss', 'http://127.0.0.1:8080/rss']],
  ['localhost:3000', ['https://localhost:3000/', 'http://localhost:3000/']],
  ['https://me:secret@news.example/', ['https://news.example/']],
  ['bücher.example', ['https://xn--bcher-kva.example/', 'http://xn--bcher-kva.example/']],
  ['news', []],
  ['two words.example', []],
  ['javascript:alert(1)', []],
  ['mailto:me@news.example', []],
  ['file:///etc/passwd', []],
  ['', []],
])('%j is %j', (typed, expected) => expect(readTypedAddress(typed)).toEqual(expected));

it('permission is asked for a site with and without www, and for nothing else', () => {
  expect(hostsOf('https://news.example/a')).toEqual(['news.example', 'www.news.example']);
  expect(hostsOf('https://www.news.example/a')).toEqual(['www.news.example', 'news.example']);
  expect(hostsOf('https://feeds.news.example/a')).toEqual(['feeds.news.example']);
  expect(hostsOf('http://127.0.0.1:80/')).toEqual(['127.0.0.1']);
  expect(hostsOf('http://localhost/')).toEqual(['localhost']);
  expect(patternsOf(['a.example'])).toEqual(['http://a.example/*', 'https://a.example/*']);
});
