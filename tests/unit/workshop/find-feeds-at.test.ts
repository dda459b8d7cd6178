import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { SourceReading } from '../../../src/related/source-reading.ts';
import { findFeedsAt } from '../../../src/workshop/find-feeds-at.ts';
import { readSources } from '../../../src/workshop/read-sources.ts';
import { rss, rssItem } from '../related/sample-feeds.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on this machine; answers its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const feed = rss(rssItem({ title: 'One', link: '/1' }));

test('a page that names no feed is asked where sites mostly have one', async () => {
  const asked: string[] = [];
  const site = await serve(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/rss.xml') response.end(feed);
    else response.writeHead(url === '/' ? 200 : 404).end('<title>Home</title>');
  });
  expect(await findFeedsAt([`${site}/`])).toEqual({
    feeds: [{ address: `${site}/rss.xml`, title: 'Harbour News', site: 'https://news.example/' }],
    fault: null,
  });
  expect(asked).toEqual(['/', '/feed', '/rss', '/rss.xml']);
});

test('a page that names no feed is asked for by its site', async () => {
  const asked: string[] = [];
  const site = await serve(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/all') response.end(feed);
    else if (url !== '/') response.end('<title>Story</title>');
    else response.end('<link rel="alternate" type="application/rss+xml" href="/all">');
  });
  expect(await findFeedsAt([`${site}/2026/a`])).toMatchObject({
    feeds: [{ address: `${site}/all`, title: 'Harbour News' }],
  });
  expect(asked).toEqual(['/2026/a', '/', '/all']);
});

test('a feed whose link only says that it is one has its own name, or that of the page', async () => {
  const site = await serve(({ url = '' }, response) => {
    const link = (title: string, href: string) =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
    if (url === '/a') response.end(feed);
    else if (url === '/b') response.end(feed.replace('Harbour News', ''));
    else
      response.end(
        `<title>Home</title>${link('RSS', '/a')}${link('', '/b')}${link('Ours', '/c')}${link('RSS', 'https://other.invalid/d')}`,
      );
  });
  const { feeds } = await findFeedsAt([`${site}/`]);
  expect(feeds.map(({ title }) => title)).toEqual(['Harbour News', 'Home', 'Ours', '']);
});

test('of what was typed, the first that answers counts', async () => {
  const site = await serve((_, response) => response.end(feed));
  const secure = site.replace('http:', 'https:');
  expect(await findFeedsAt([`${secure}/x`, `${site}/x`])).toMatchObject({
    feeds: [{ address: `${site}/x` }],
  });
  expect(await findFeedsAt([`${secure}/x`])).toEqual({ feeds: [], fault: 'unreachable' });
});

test('a feed made to keep its reader busy harms only itself', async () => {
  const site = await serve(({ url = '' }, response) => {
    response.end(url === '/bad' ? rss('<a>'.repeat(800_000)) : feed);
  });
  const orders = ['/bad', '/1', '/2'].map((path) => ({ id: site + path, etag: '', modified: '' }));
  const told = new Map<string, SourceReading>();
  await readSources(orders, ({ source, reading }) => told.set(source, reading));
  expect(told.get(`${site}/bad`)).toMatchObject({ kind: 'fault', fault: 'noFeed' });
  expect(told.get(`${site}/1`)).toMatchObject({ kind: 'feed' });
  expect(told.get(`${site}/2`)).toMatchObject({ kind: 'feed' });
});

test('a site is asked with the marks that it gave, without cookies or a referrer', async () => {
  const heard: Record<string, unknown>[] = [];
  const site = await serve(({ headers }, response) => {
    heard.push(headers);
    if (headers['if-none-match'] === '"a"') return response.writeHead(304).end();
    return response
      .writeHead(200, { etag: '"a"', 'set-cookie': 'who=me', 'cache-control': 'max-age=7200' })
      .end(feed);
  });
  const read = async (etag: string): Promise<SourceReading[]> => {
    const told: SourceReading[] = [];
    await readSources([{ id: site, etag, modified: '' }], ({ reading }) => told.push(reading));
    return told;
  };
  expect(await read('')).toMatchObject([
    { kind: 'feed', etag: '"a"', cut: false, patience: 7_200_000 },
  ]);
  expect(await read('"a"')).toMatchObject([{ kind: 'unchanged' }]);
  for (const headers of heard) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
});

test('many sources are asked a few at a time, and each is told as soon as it is known', async () => {
  let now = 0;
  let most = 0;
  const site = await serve((_, response) => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      response.end(feed);
    }, 20);
  });
  const orders = Array.from({ length: 15 }, (_, n) => ({
    id: `${site}/${n}`,
    etag: '',
    modified: '',
  }));
  const told: string[] = [];
  await readSources(orders, ({ source }) => told.push(source));
  expect(told.sort()).toEqual(orders.map(({ id }) => id).sort());
  expect(most).toBe(4);
});

test.each([
  [401, {}, { fault: 'refused' }],
  [404, {}, { fault: 'notFound' }],
  [410, {}, { fault: 'gone' }],
  [429, { 'retry-after': '60' }, { fault: 'busy', patience: 60_000 }],
  [500, {}, { fault: 'failed' }],
  [200, {}, { fault: 'noFeed' }],
])('%i %j is %j', async (status, headers, expected) => {
  const site = await serve((_, response) => response.writeHead(status, headers).end('x'));
  await readSources([{ id: site, etag: '', modified: '' }], ({ reading }) => {
    expect(reading).toMatchObject({ kind: 'fault', ...expected });
  });
  expect.assertions(1);
});
