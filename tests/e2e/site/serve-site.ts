import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hardPages } from './hard-pages.ts';
import { articlePage, frontPage, origin, page, sampleArticles, stylesheet } from './newspaper.ts';
import { paperPdf } from './paper-pdf.ts';
import { siteIcon } from './pictures.ts';
import { savedPages } from './saved-pages.ts';
import { serveFeeds, wire } from './serve-feeds.ts';
import { singlePage } from './single-page.ts';
import { gazette, news, told } from './told-by-others.ts';

/** The sample site, served on this machine under names of its own that only the test browser knows. */
export interface Site {
  /** The newspaper's address, without a slash at its end. */
  origin: string;
  /** Another site, on which nothing is declared about the same articles. */
  other: string;
  /** Every origin that is served. */
  origins: string[];
  port: number;
  /** What was asked for since the test began, as `METHOD address`. */
  requests: string[];
  /** Those among them that no page and no reader sent, but a part of an extension. */
  byPrograms: string[];
  close(): Promise<void>;
}

const origins = [
  origin,
  'http://www.harbourpost.example',
  'http://m.harbourpost.example',
  gazette,
  wire,
];

const feeds = Object.values(news);

interface Answer {
  type: string;
  body: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
  delay?: number;
}

/** Starts the site on a free local port. */
export async function serveSite(): Promise<Site> {
  const requests: string[] = [];
  const byPrograms: string[] = [];
  const server = createServer((request, response) => {
    const asked = `${request.method} http://${request.headers.host}${request.url}`;
    requests.push(asked);
    if (isProgram(request)) byPrograms.push(asked);
    const feed = feeds.find(({ address }) => asked === `GET ${address}`);
    const story = Object.values(told).find(({ link }) => asked === `GET ${link}`);
    if (story) send(response, html(page({ title: story.title, body: `<h1>${story.title}</h1>` })));
    else if (feed) send(response, { type: 'application/rss+xml', body: feed.body });
    else if (/^(?:www\.)?wire\.example$/.test(request.headers.host ?? ''))
      serveFeeds(request, response);
    else send(response, answerTo(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin,
    other: gazette,
    origins,
    port: (server.address() as AddressInfo).port,
    requests,
    byPrograms,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Whether a request is a script's, with no site behind it: only extensions send such. Seen here, none can be missed, from
 * whatever worker it comes (https://w3c.github.io/webappsec-fetch-metadata/).
 */
function isProgram({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'none' && headers['sec-fetch-dest'] === 'empty';
}

function answerTo(request: IncomingMessage): Answer {
  const host = request.headers.host ?? '';
  const { pathname } = new URL(request.url ?? '/', origin);
  const saved = savedPages.find(({ address }) => address === `http://${host}${request.url}`);
  if (saved !== undefined) return saved;
  const file = files(host)[pathname];
  if (file !== undefined) return file;
  if (pathname === '/') return html(frontPage());
  const [first = '', ...rest] = pathname.slice(1).replace(/\/$/, '').split('/');
  const hard = first === 'hard' ? hardPages[rest.join('/')] : undefined;
  if (hard !== undefined) return { ...html(hard.body), ...hard };
  if (first === 'app') return html(singlePage(rest.join('/')));
  return articleAt(pathname, host) ?? missing();
}

/**
 * The newspaper's articles: at their own address and under `/amp/` they declare their canonical address; under
 * `/plain/` and `/copy/`, and on the other site, they declare nothing.
 */
function articleAt(pathname: string, host: string): Answer | undefined {
  const [, way = '', slug] = /^\/(?:(amp|plain|copy)\/)?(.+?)\/?$/.exec(pathname) ?? [];
  const article = sampleArticles.find((one) => one.slug === slug);
  if (article === undefined) return undefined;
  const declares = way !== 'plain' && way !== 'copy' && !host.startsWith('islandgazette');
  return html(articlePage(article, declares ? `${origin}/${article.slug}` : null));
}

function files(host: string): Record<string, Answer> {
  const icon = host.startsWith('islandgazette')
    ? siteIcon('I', '#2c6e49')
    : siteIcon('H', '#1f4e79');
  return {
    '/icon.svg': { type: 'image/svg+xml', body: icon },
    '/favicon.ico': { type: 'image/svg+xml', body: icon },
    '/harbour.css': { type: 'text/css', body: stylesheet },
    '/paper.pdf': { type: 'application/pdf', body: paperPdf() },
  };
}

function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

function missing(): Answer {
  return {
    ...html(page({ title: 'Not found', body: '<h1>Not in today’s paper</h1>' })),
    status: 404,
  };
}

function send(
  response: ServerResponse,
  { type, body, status = 200, headers = {}, delay = 0 }: Answer,
): void {
  setTimeout(
    () => response.writeHead(status, { 'content-type': type, ...headers }).end(body),
    delay,
  );
}
