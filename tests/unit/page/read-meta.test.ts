// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  readCanonical,
  readFeeds,
  readMeta,
  readPaging,
  readTags,
} from '../../../src/page/read-meta.ts';
import { absolute } from '../../../src/page/read-safely.ts';
import { makeDocument } from './make-document.ts';

describe('readMeta', () => {
  it('reads property, name and itemprop, in lower case, the first of each', () => {
    const page = makeDocument(`
      <meta property="og:title" content="  The tide
        comes back ">
      <meta property="og:title" content="Another">
      <meta name="Author" content="Ann Doe">
      <meta itemprop="datePublished" content="2026-05-03">
      <meta name="twitter:title" property="og:site_name" content="Both">
      <body><meta name="late" content="in the body">`);
    expect(readMeta(page).meta).toEqual({
      'og:title': 'The tide comes back',
      author: 'Ann Doe',
      datepublished: '2026-05-03',
      'og:site_name': 'Both',
      'twitter:title': 'Both',
      late: 'in the body',
    });
  });

  it('leaves out what is empty, huge or nameless', () => {
    const page = makeDocument(`
      <meta name="a" content=" "><meta name="a" content="kept"><meta content="nameless"><meta name="b">
      <meta name="c" content="${'x'.repeat(2001)}"><meta charset=utf-8><meta http-equiv=refresh content="1">`);
    expect(readMeta(page).meta).toEqual({ a: 'kept' });
  });

  it('reads at most 300 tags', () => {
    const tags = Array.from({ length: 1000 }, (_, at) => `<meta name="n${at}" content="x">`);
    expect(Object.keys(readMeta(makeDocument(tags.join(''))).meta)).toHaveLength(300);
  });

  it('is not fooled by names that objects have', () => {
    const { meta: values } = readMeta(
      makeDocument('<meta name="__proto__" content="x"><meta name=constructor content=y>'),
    );
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(Object.entries(values)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('repeated tags', () => {
  it('keeps all different values of those that stand several times', () => {
    const page =
      makeDocument(`<meta name=author content="Ann Doe"><meta name=author content="Bo Roe">
      <meta name=author content="Ann Doe"><meta name=date content="2026-05-03">`);
    expect(readMeta(page).repeated).toEqual({ author: ['Ann Doe', 'Bo Roe'] });
  });
});

describe('readPaging', () => {
  const read = (html: string) =>
    readPaging(makeDocument(html), (address) => absolute(address, 'https://harbourpost.example/a'));

  it('reads links to the pages before and behind', () => {
    expect(
      read('<link rel=prev href="/a/1"><body><a rel="nofollow NEXT" href="/a/3">3</a>'),
    ).toEqual({
      next: 'https://harbourpost.example/a/3',
      previous: 'https://harbourpost.example/a/1',
      numbered: [],
    });
    expect(read('<a href="/a/3">next</a>')).toEqual({
      next: null,
      previous: null,
      numbered: [],
    });
    const list =
      '<ul class=pagination><li>1<li><a href="/a/2">2</a><li><a href="/a/2">Next</a></ul>';
    expect(read(list).numbered).toEqual(['https://harbourpost.example/a/2']);
  });

  const two = '<a href="/a/2">2</a> <a href="/a/3"><span>3</span></a>';
  it.each([
    `<p>Pages: 1 ${two}</p>`,
    `<p><strong>Pages:</strong> <span>1</span> ${two}</p>`,
    `<div><b>1</b> ${two} <a href="/a/2">Next »</a></div>`,
    `<ul><li>1</li><li><a href="/a/2">2</a></li><li><a href="/a/3">3</a></li></ul>`,
    `<p>Seite 1 von 3: [1] ${two}</p>`,
    `<p>Страницы: 1 ${two}</p>`,
    `<p>ページ：1 ${two}</p>`,
    `<p>الصفحات: 1 ${two}</p>`,
  ])('knows a list of pages by what stands in it: %s', (html) => {
    expect(read(html).numbered).toEqual([
      'https://harbourpost.example/a/2',
      'https://harbourpost.example/a/3',
    ]);
  });

  it.each([
    `<p>See notes ${two}.</p>`,
    '<p>It rose by 4 metres<sup><a href="/a/2">2</a></sup></p>',
    '<p>Comments <a href="/a/12">12</a></p>',
    '<p><a href="/a/2">2</a></p>',
  ])('takes no other numbers for pages: %s', (html) => {
    expect(read(html).numbered).toEqual([]);
  });
});

describe('readCanonical', () => {
  const read = (html: string) =>
    readCanonical(makeDocument(html), (address) =>
      absolute(address, 'https://harbourpost.example/a/'),
    );

  it.each([
    ['<link rel=canonical href="/tide">', 'https://harbourpost.example/tide'],
    ['<link rel="Canonical" href="/tide">', 'https://harbourpost.example/tide'],
    ['<link rel="alternate canonical" href="tide">', 'https://harbourpost.example/a/tide'],
    [
      '<link rel=canonical href=""><link rel=canonical href="/second">',
      'https://harbourpost.example/second',
    ],
    [
      '<link rel=canonical href="https://[bad"><link rel=canonical href="/second">',
      'https://harbourpost.example/second',
    ],
    ['<body><link rel=canonical href="/tide">', 'https://harbourpost.example/tide'],
    ['<link rel=canonical>', null],
    ['<link rel=amphtml href="/amp">', null],
    ['<p>', null],
  ])('%s', (html, address) => {
    expect(read(html)).toBe(address);
  });
});

describe('readFeeds', () => {
  const from = (html: string) =>
    readFeeds(makeDocument(html), (address) => absolute(address, 'https://a.example/b/c'));

  it('takes data for a feed only where it says that it is one', () => {
    const link = (type: string, href: string, title = '', rel = 'alternate') =>
      from(`<link rel="${rel}" type="${type}" href="${href}" title="${title}">`).length;
    expect(link('text/xml', '/index.xml', 'RSS')).toBe(1);
    expect(link('application/xml; charset=utf-8', '/feed/')).toBe(1);
    expect(link('application/json', '/feed.json')).toBe(1);
    expect(link('application/json', '/all.json', 'JSON Feed')).toBe(1);
    expect(link('application/json', '/all.json', '', 'alternate feed')).toBe(1);
    expect(link('application/feed+json', '/all.json')).toBe(1);
    expect(link('', '/all', '', 'feed')).toBe(1);
    // WordPress's article in JSON, and what embeds it: its name may be anything.
    expect(link('application/json', '/wp-json/wp/v2/posts/7', 'JSON')).toBe(0);
    expect(link('application/json', '/?rest_route=/wp/v2/posts/7&amp;feed=1')).toBe(0);
    expect(link('application/json', '/wp-json/oembed/1.0/embed?url=/feed/')).toBe(0);
    expect(link('application/json+oembed', '/oembed?url=/feed/', 'oEmbed (JSON)')).toBe(0);
    expect(link('text/xml', '/services/oembed?url=/feed/')).toBe(0);
    expect(link('text/xml+oembed', '/oembed?url=x', 'oEmbed (XML)')).toBe(0);
    expect(link('application/json', '/2026/how-to-feed-birds.json')).toBe(0);
    expect(link('application/xml', '/sitemap.xml', 'Sitemap')).toBe(0);
    expect(link('application/rss+xml', '/style', '', 'alternate stylesheet')).toBe(0);
  });

  it('finds them behind the page in a hundred languages', () => {
    const languages = Array.from(
      { length: 100 },
      (_, n) => `<link rel="alternate" hreflang="x-${n}" href="/${n}">`,
    ).join('');
    expect(from(`${languages}<link rel="alternate" type="text/xml" href="/rss">`)).toHaveLength(1);
  });

  it('reads the feeds that a page declares, each once, wherever they lead', () => {
    const found = from(`
      <link rel="alternate" type="application/rss+xml" title=" All
        news " href="/rss.xml">
      <link rel="ALTERNATE nofollow" type="Application/Atom+XML; charset=utf-8" href="atom.xml">
      <link rel="alternate" type="application/feed+json" title="JSON" href="https://b.example/feed">
      <link rel="alternate" type="application/rss+xml" title="Again" href="/rss.xml">`);
    expect(found).toEqual([
      { address: 'https://a.example/rss.xml', title: 'All news' },
      { address: 'https://a.example/b/atom.xml', title: '' },
      { address: 'https://b.example/feed', title: 'JSON' },
    ]);
  });

  it('leaves out other languages, styles, and what is no address of the web', () => {
    const found = from(`
      <link rel="alternate" hreflang="de" href="/de"><link rel="alternate stylesheet" href="/a.css">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml" href="http://[">
      <link rel="alternate" type="application/rss+xml">`);
    expect(found).toEqual([]);
  });

  it('reads at most twenty', () => {
    const links = Array.from(
      { length: 50 },
      (_, at) => `<link rel="alternate" type="application/rss+xml" href="/${at}">`,
    );
    expect(from(links.join(''))).toHaveLength(20);
  });
});

describe('readTags', () => {
  it('reads the words of the links that say what a page is filed under', () => {
    const page = makeDocument(`
      <body><a rel="tag" href="/t/tide">Tide
      clock</a> <a rel="category tag" href="/c/harbour">Harbour</a><a href="/x" rel="tag"> </a>
      <a href="/y" rel="bookmark">Elsewhere</a>`);
    expect(readTags(page)).toEqual(['Tide clock', 'Harbour']);
  });
});
