import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parsedFeedSchema } from '../../../src/related/feed-item.ts';
import { parseFeed } from '../../../src/related/parse-feed.ts';
import { feedAddress, now, rss, rssItem } from './sample-feeds.ts';

const read = (text: string, address = feedAddress) => {
  const feed = parseFeed(text, address, now);
  if (!feed) throw new Error('no feed');
  return feed;
};
const first = (text: string, address = feedAddress) => {
  const [item] = read(text, address).items;
  if (!item) throw new Error('no item');
  return item;
};

describe('each kind of feed', () => {
  it('RSS', () => {
    const feed = read(
      rss(
        `<item><title>Ferries to run on hydrogen</title><link>https://news.example/ferries</link>
        <guid isPermaLink="false">tag:1</guid><pubDate>Sat, 28 Nov 2026 10:00:00 +0100</pubDate>
        <description>The council voted on Tuesday.</description><category>Harbour</category>
        <category>Ferries</category><dc:creator>Ines Karlsson</dc:creator></item>`,
        '<language>en-gb</language><ttl>120</ttl>',
      ),
    );
    expect(feed).toEqual({
      title: 'Harbour News',
      site: 'https://news.example/',
      patience: 7_200_000,
      items: [
        {
          id: 'tag:1',
          address: 'https://news.example/ferries',
          story: 'https://news.example/ferries',
          title: 'Ferries to run on hydrogen',
          summary: 'The council voted on Tuesday.',
          authors: ['Ines Karlsson'],
          keywords: ['Harbour', 'Ferries'],
          language: 'en-gb',
          published: Date.UTC(2026, 10, 28, 9),
        },
      ],
    });
  });

  it('Atom', () => {
    const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafen</title>
      <link rel="self" href="https://news.example/atom"/><link href="https://news.example/"/>
      <entry><id>urn:1</id><title type="html">Tom &amp;amp; &lt;b&gt;Jerry&lt;/b&gt;</title>
      <link rel="enclosure" href="https://news.example/a.mp3"/><link href="https://news.example/a"/>
      <updated>2026-11-28T09:00:00Z</updated><published>2026-11-27T09:00:00Z</published>
      <summary>Kurz</summary><author><name>Mia</name></author><category term="x" label="Schiff"/></entry></feed>`);
    expect(feed).toMatchObject({ title: 'Hafen', site: 'https://news.example/' });
    expect(feed.items).toMatchObject([
      {
        id: 'urn:1',
        address: 'https://news.example/a',
        title: 'Tom & Jerry',
        summary: 'Kurz',
        authors: ['Mia'],
        keywords: ['Schiff'],
        language: 'de',
        published: Date.UTC(2026, 10, 27, 9),
      },
    ]);
  });

  it('RDF', () => {
    const feed =
      read(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/rdf"><title>港</title><link>https://news.example/</link><description>d</description></channel>
      <item rdf:about="https://news.example/1"><title>船が来る</title><link>https://news.example/1</link>
      <dc:date>2026-11-28T18:00:00+09:00</dc:date><dc:subject>船</dc:subject></item></rdf:RDF>`);
    expect(feed.title).toBe('港');
    expect(feed.items).toMatchObject([
      { title: '船が来る', keywords: ['船'], published: Date.UTC(2026, 10, 28, 9) },
    ]);
  });

  it('JSON Feed', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Log',
        home_page_url: 'https://news.example/',
        items: [
          {
            id: '7',
            url: '/seven',
            content_html: '<p>Seven <em>gulls</em></p>',
            date_published: '2026-11-28T09:00:00Z',
            tags: ['gulls'],
            authors: [{ name: 'Ling' }],
          },
        ],
      }),
    );
    expect(feed.items).toMatchObject([
      {
        id: '7',
        address: 'https://news.example/seven',
        title: 'Seven gulls',
        summary: '',
        authors: ['Ling'],
        keywords: ['gulls'],
      },
    ]);
  });
});

describe('a broken feed is read as far as it can be', () => {
  it('HTML in titles becomes plain text', () => {
    const title = (written: string) => first(rss(rssItem({ title: written }))).title;
    expect(title('Tom &amp;amp; Jerry')).toBe('Tom & Jerry');
    expect(title('&lt;b&gt;Bold&lt;/b&gt; words')).toBe('Bold words');
    expect(title('<![CDATA[A <i>quiet</i> day &mdash; at last]]>')).toBe('A quiet day — at last');
    expect(title('<b>Not</b> escaped')).toBe('Not escaped');
    expect(title('5 &lt; 7 and AT&amp;T')).toBe('5 < 7 and AT&T');
    expect(title('&lt;script&gt;alert(1)&lt;/script&gt;Calm')).toBe('Calm');
    expect(title('spoof\u202eed')).toBe('spoofed');
  });

  it('plain text stays as it is, where the format says that it is plain', () => {
    const plain = 'How to use <script> tags & &lt; safely';
    const json = (item: object) =>
      first(
        JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [item] }),
      );
    expect(json({ id: '1', title: plain, tags: ['<b>'] })).toMatchObject({
      title: plain,
      keywords: ['<b>'],
    });
    expect(json({ id: '1', title: 'T', content_text: plain }).summary).toBe(plain);
    expect(json({ id: '1', title: 'T', content_html: '<p>a</p>' }).summary).toBe('a');
    const atom = (type: string, title: string) =>
      first(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id><title${type}>${title}</title></entry></feed>`,
      ).title;
    const written = 'How to use &lt;script&gt; tags &amp; &amp;lt; safely';
    expect(atom(' type="text"', written)).toBe(plain);
    expect(atom('', written)).toBe(plain);
    expect(atom('', '&lt;b&gt;Bold&lt;/b&gt; words')).toBe('Bold words');
    expect(atom(' type="html"', '&lt;b&gt;Bold&lt;/b&gt; words')).toBe('Bold words');
    expect(atom(' type="xhtml"', '<div>A <b>bold</b> word</div>')).toBe('A bold word');
  });

  it('relative links are whole, and only the web is linked to', () => {
    const address = (link: string) => first(rss(rssItem({ title: 'T', link }))).address;
    expect(address('/a?b=1&amp;c=2')).toBe('https://news.example/a?b=1&c=2');
    expect(address('//other.example/x')).toBe('https://other.example/x');
    expect(address(' https://news.example/spaced ')).toBe('https://news.example/spaced');
    expect(address('javascript:alert(1)')).toBe('');
    expect(address('data:text/html,x')).toBe('');
    expect(address('https://me:secret@news.example/')).toBe('');
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/dir/"><title>x</title>
      <entry xml:base="sub/"><title>T</title><link href="one"/></entry></feed>`;
    expect(first(atom).address).toBe('https://base.example/dir/sub/one');
  });

  it('a link is taken from an id that is one', () => {
    expect(first(rss(rssItem({ title: 'T', guid: 'https://news.example/g' }))).address).toBe(
      'https://news.example/g',
    );
    const noLink =
      '<item><title>T</title><guid isPermaLink="false">https://x.example/1</guid></item>';
    expect(first(rss(noLink)).address).toBe('');
  });

  it('missing ids are made, and ids that repeat are not believed', () => {
    const items = read(
      rss(
        rssItem({ title: 'With an address', link: '/a' }) +
          rssItem({ title: 'With a title alone' }) +
          rssItem({ title: 'One', link: '/1', guid: 'same' }) +
          rssItem({ title: 'Two', link: '/2', guid: 'same' }),
      ),
    ).items;
    expect(items.map(({ id }) => id)).toEqual([
      'https://news.example/a',
      'title:With a title alone',
      'https://news.example/1',
      'https://news.example/2',
    ]);
  });

  it('an address that all entries share is no story', () => {
    const items = Array.from({ length: 6 }, (_, n) => rssItem({ title: `T ${n}`, link: '/live' }));
    const stories = read(rss(items.join(''))).items.map(({ story }) => story);
    expect(new Set(stories)).toEqual(new Set(['']));
    expect(first(rss(rssItem({ title: 'T', link: 'https://news.example/' }))).story).toBe('');
  });

  it('three changes on one page are no story, and keep their ids', () => {
    const change = (n: number) =>
      rssItem({ title: `Version ${n}`, link: `/changes#v${n}`, guid: `v${n}` });
    expect(read(rss([1, 2, 3].map(change).join(''))).items).toMatchObject([
      { id: 'v1', story: '' },
      { id: 'v2', story: '' },
      { id: 'v3', story: '' },
    ]);
  });

  it('dates that are none, or are to come, are left out', () => {
    const date = (pubDate: string) => first(rss(rssItem({ title: 'T', pubDate }))).published;
    for (const wrong of ['yesterday', 'Mon, 40 Nov 2026 10:00', '0000-00-00', '', '2031-01-01'])
      expect(date(wrong)).toBeNull();
    expect(date('Wed, 28 Nov 2026 09:00:00 GMT')).toBe(Date.UTC(2026, 10, 28, 9));
  });

  it.each([
    ['cut in an entry', (text: string) => text.slice(0, text.indexOf('Third') + 3)],
    ['bare ampersands', (text: string) => text.replace('First', 'R&D <3')],
    ['an entry that is not closed', (text: string) => text.replace('</item>', '')],
    [
      'undeclared prefixes',
      (text: string) => text.replace('<item>', '<item><foo:bar x=1>y</foo:bar>'),
    ],
    ['words before the document', (text: string) => `\n\n<br>Warning: x in y\n${text}`],
    ['NUL and control characters', (text: string) => text.replace('First', 'Fi\u0000\u0008rst')],
    ['upper case', (text: string) => text.replaceAll('item>', 'ITEM>')],
  ])('%s', (_, harm) => {
    const whole = rss(
      rssItem({ title: 'First of all', link: '/1' }) +
        rssItem({ title: 'Second', link: '/2' }) +
        rssItem({ title: 'Third', link: '/3' }),
    );
    const addresses = read(harm(whole)).items.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['https://news.example/2']));
  });

  it('a JSON feed that breaks off', () => {
    const items = Array.from({ length: 5 }, (_, n) => ({
      id: `${n}`,
      title: `T ${n}`,
      url: `/${n}`,
    }));
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'x', items });
    expect(read(text.slice(0, -30)).items).toHaveLength(4);
  });

  it('entity bombs expand to nothing', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    );
    const bomb = rss(rssItem({ title: 'Boom &l12; &ext;', description: '&l12;' })).replace(
      '<rss',
      `<!DOCTYPE rss [<!ENTITY l0 "ha">${levels.join('')}<!ENTITY ext SYSTEM "file:///etc/passwd">]><rss`,
    );
    const item = first(bomb);
    expect(item.title).toMatch(/^Boom/);
    expect(JSON.stringify(item).length).toBeLessThan(1000);
  });

  it.each([
    ['elements in one another', `<item>${'<a>'.repeat(200_000)}`],
    ['tags that do not end', '<item '.repeat(40_000)],
    ['entries in one another', '<item>'.repeat(100_000) + '</item>'.repeat(100_000)],
    ['ends of what never began', '<a>'.repeat(400) + '</b>'.repeat(100_000)],
    ['attributes', `<item ${'a="b" '.repeat(500_000)}></item>`],
    ['texts in one another', '<item><description>'.repeat(25_000)],
    ['doctypes that do not end', '<!DOCTYPE a ['.repeat(50_000)],
    ['comments that do not end', '<!--'.repeat(100_000)],
  ])('%s beyond number cost no minutes', (_, markup) => {
    const start = performance.now();
    parseFeed(rss(markup), feedAddress, now);
    parseFeed(markup + rss(''), feedAddress, now);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('tags that nobody closed are no hindrance', () => {
    const items = read(
      rss(`<item><title>T</title><description>${'word<br>'.repeat(120)}</description></item>`),
    ).items;
    expect(items).toMatchObject([{ title: 'T' }]);
  });

  it('a doctype with nothing in it is no hindrance', () => {
    const text = rss(rssItem({ title: 'T' })).replace(
      '<rss',
      '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://x.example/r.dtd"><rss',
    );
    expect(read(text).items).toHaveLength(1);
  });

  it('of a huge feed the newest are given', () => {
    const at = (n: number) => new Date(now - n * 3_600_000).toUTCString();
    const items = Array.from({ length: 3000 }, (_, n) =>
      rssItem({ title: `T ${n}`, link: `/${n}`, pubDate: at(3000 - n) }),
    );
    const read500 = read(rss(items.join(''))).items;
    expect(read500).toHaveLength(500);
    expect(read500[0]?.title).toBe('T 2999');
  });

  it('long texts are cut, empty entries left out', () => {
    const item = first(
      rss(rssItem({ title: 'x'.repeat(2000), description: 'word '.repeat(2000) })),
    );
    expect(item.title).toHaveLength(300);
    expect(item.summary.length).toBeLessThanOrEqual(500);
    expect(read(rss('<item></item><item><title> </title></item>')).items).toEqual([]);
  });
});

it.each([
  '',
  'nope',
  '<html><head><title>Home</title></head><body>Hi</body></html>',
  '{"a":1}',
  '[]',
  'null',
  '<svg></svg>',
])('%j is no feed', (text) => expect(parseFeed(text, feedAddress, now)).toBeNull());

describe('whatever comes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<entry>',
      '<![CDATA[',
      ']]>',
      '<guid>',
      '&amp;',
      '&#0;',
      '&#x10FFFF;',
      '<!--',
      '<pubDate>',
      '</pubDate>',
      'http://x.example/',
      '\ud800',
      '<a href="',
    ),
  );
  it('a feed keeps its schema', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.webUrl(), (pieces, address) => {
        const feed = parseFeed(rss(pieces.join('')), address, now);
        if (feed) v.parse(parsedFeedSchema, feed);
      }),
    );
  });
  it('a cut feed has no item that the whole one has not', () => {
    const whole = rss(
      Array.from({ length: 8 }, (_, n) =>
        rssItem({ title: `T${n}`, guid: `${n}`, link: `/${n}` }),
      ).join(''),
    );
    fc.assert(
      fc.property(fc.nat(whole.length), (end) => {
        const items = parseFeed(whole.slice(0, end), feedAddress, now)?.items ?? [];
        for (const { id } of items.slice(0, -1)) expect('01234567').toContain(id);
      }),
    );
  });
});
