import type { IncomingMessage, ServerResponse } from 'node:http';

/** A news agency whose feeds have everything that feeds can have, faults above all: `http://wire.example`. */
export const wire = 'http://wire.example';

const hour = 3_600_000;

interface Told {
  title: string;
  link?: string;
  guid?: string;
  at?: string;
  text?: string;
}

/** Stories of the last hours, newest first, as all good feeds here tell them. */
const stories: Told[] = [
  [
    'Harbour ferries to run on hydrogen by spring',
    'The council voted to replace all nine ferries.',
  ],
  [
    'The pier works go to tender',
    'Bids close in two weeks; the oldest pier may stay shut all winter.',
  ],
  ['Tide clock wins a prize', 'Eleven minutes late, and loved for it.'],
].map(([title = '', text = ''], n) => ({
  title,
  text,
  link: `${wire}/story/${n + 1}`,
  guid: `story-${n + 1}`,
  at: new Date(Date.now() - (n + 1) * hour).toUTCString(),
}));

/** A feed in RSS of a site. */
export function rss(items: Told[], name = 'Harbour Wire', head = '', site = wire): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${name}</title><link>${site}/</link><description>News</description>${head}${items.map(rssItem).join('\n')}</channel></rss>`;
}

function rssItem({ title, link, guid, at, text }: Told): string {
  return `<item><title>${title}</title>${link ? `<link>${link}</link>` : ''}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${at ? `<pubDate>${at}</pubDate>` : ''}${text ? `<description>${text}</description>` : ''}</item>`;
}

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire in Atom</title><link href="${wire}/"/>${stories
  .map(
    ({ title, link, guid, text, at = '' }) =>
      `<entry><id>${guid}</id><title type="html">${title}</title><link href="${link}"/><updated>${new Date(at).toISOString()}</updated><summary>${text}</summary></entry>`,
  )
  .join('')}</feed>`;

const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${wire}/rdf.xml"><title>Wire in RDF</title><link>${wire}/</link><description>d</description></channel>${stories
  .map(
    ({ title, link, at = '' }) =>
      `<item rdf:about="${link}"><title>${title}</title><link>${link}</link><dc:date>${new Date(at).toISOString()}</dc:date></item>`,
  )
  .join('')}</rdf:RDF>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Wire in JSON',
  home_page_url: `${wire}/`,
  items: stories.map(({ title, link, guid, text, at = '' }) => ({
    id: guid,
    url: link,
    title,
    content_html: `<p>${text}</p>`,
    date_published: new Date(at).toISOString(),
  })),
});

/** All that can be wrong in one feed, and can be read all the same. */
const broken = rss(
  [
    {
      title: '&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain',
      link: '/story/bold',
      at: 'Mon, 40 Nov 2026',
    },
    {
      title: '<i>No</i> id, R&D',
      link: 'story/none',
      text: '<![CDATA[<img src="http://outside.example/pixel.gif"><script>alert(1)</script>Words <b>left</b>]]>',
    },
    { title: 'From the year to come', link: '/story/future', at: 'Fri, 01 Jan 2100 00:00:00 GMT' },
    { title: 'A script for a link', link: 'javascript:alert(1)' },
    { title: 'The same story told twice over', link: '/story/twice?utm_source=a', guid: 'a' },
    { title: 'The same story told twice over', link: '/story/twice', guid: 'b' },
  ],
  'Broken Wire',
).replace('</channel></rss>', '<item><title>Cut off in the mid');

const bomb = rss([{ title: 'Boom &l9;', link: '/story/boom' }], 'Bomb').replace(
  '<rss',
  `<!DOCTYPE rss [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><rss`,
);

const xml = { 'content-type': 'text/xml' };
const named = (encoding: string, name: string): string =>
  rss(stories, name).replace('utf-8', encoding);

interface FeedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const answers: Record<string, FeedAnswer> = {
  '/': {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><title>Harbour Wire</title><link rel="alternate" type="application/rss+xml" title="All news" href="/rss.xml"><link rel="alternate" type="application/atom+xml" title="News in Atom" href="atom.xml"><h1>Harbour Wire</h1>`,
  },
  '/desk': {
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Desk</title><link rel="alternate" type="application/feed+json" href="/feed.json">',
  },
  '/quiet': {
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Quiet</title>',
  },
  '/atom.xml': { headers: { 'content-type': 'application/atom+xml' }, body: atom },
  '/rdf.xml': { headers: { 'content-type': 'application/rdf+xml' }, body: rdf },
  '/feed.json': { headers: { 'content-type': 'application/feed+json' }, body: json },
  '/broken.xml': { headers: xml, body: broken },
  '/bomb.xml': { headers: xml, body: bomb },
  '/latin.xml': {
    headers: xml,
    body: Buffer.from(named('ISO-8859-1', 'Fähren nach Süden'), 'latin1'),
  },
  '/cyrillic.xml': {
    headers: { 'content-type': 'text/xml; charset=windows-1251' },
    // "Лодка" in Windows 1251.
    body: Buffer.concat(
      rss(stories, '#')
        .split('#')
        .flatMap((part, at) => [
          ...(at ? [Buffer.from([0xcb, 0xee, 0xe4, 0xea, 0xe0])] : []),
          Buffer.from(part, 'latin1'),
        ]),
    ),
  },
  '/picture.png': { headers: { 'content-type': 'image/png' }, body: rss(stories, 'Not a picture') },
  '/moved.xml': { status: 301, headers: { location: '/atom.xml' } },
  '/away.xml': { status: 302, headers: { location: 'http://islandgazette.example/feed.xml' } },
  '/loop.xml': { status: 302, headers: { location: '/loop-on.xml' } },
  '/loop-on.xml': { status: 302, headers: { location: '/loop.xml' } },
  '/gone.xml': { status: 410 },
  '/login.xml': { status: 401 },
  '/busy.xml': { status: 503, headers: { 'retry-after': '7200' } },
  '/error.xml': { status: 500 },
  '/page.xml': { headers: { 'content-type': 'text/html' }, body: '<title>Not a feed</title>' },
};

/** How many bytes `/huge.xml` has. */
const hugeLength = 9_000_000;

/** Answers for the news agency. */
export function serveFeeds(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', wire);
  const answer = answers[pathname];
  if (answer) {
    response.writeHead(answer.status ?? 200, answer.headers ?? {}).end(answer.body);
  } else if (pathname === '/rss.xml') serveMarked(request, response);
  else if (pathname === '/huge.xml') serveHuge(response);
  else if (pathname === '/endless.xml') serveEndless(response);
  else if (pathname === '/cut.xml') serveCut(response);
  else if (pathname === '/shut.xml') response.destroy();
  else if (pathname !== '/silent.xml') response.writeHead(404).end();
}

/** A feed with marks, which is sent once. */
function serveMarked(request: IncomingMessage, response: ServerResponse): void {
  const marks = { etag: '"one"', 'last-modified': 'Sat, 28 Nov 2026 09:00:00 GMT' };
  if (request.headers['if-none-match'] === '"one"') response.writeHead(304, marks).end();
  else response.writeHead(200, { ...xml, ...marks }).end(rss(stories));
}

function serveHuge(response: ServerResponse): void {
  response.writeHead(200, xml).write(rss(stories, 'Huge Wire').replace('</channel></rss>', ''));
  let sent = 0;
  let count = 0;
  const goOn = (): void => {
    while (sent < hugeLength) {
      count += 1;
      const item = rssItem({
        title: `Old story ${count} ${'x'.repeat(2000)}`,
        link: `/old/${count}`,
      });
      sent += item.length;
      if (!response.write(item)) return void response.once('drain', goOn);
    }
    response.end('</channel></rss>');
  };
  goOn();
}

/** Begins well, and never ends. */
function serveEndless(response: ServerResponse): void {
  response.writeHead(200, xml).write(rss(stories, 'Endless Wire').replace('</channel></rss>', ''));
  const timer = setInterval(() => response.write('<!-- more to come -->'), 500);
  response.on('close', () => clearInterval(timer));
}

/** Breaks off before the length that it promised. */
function serveCut(response: ServerResponse): void {
  const body = rss(stories, 'Cut Wire');
  response.writeHead(200, { ...xml, 'content-length': String(body.length + 500) });
  response.write(body.slice(0, -60), () => setTimeout(() => response.destroy(), 300));
}
