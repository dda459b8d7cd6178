import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Client } from './client.ts';
import { answerHypothesis, hypothesisClient, hypothesisPage } from './hypothesis.ts';
import type { NestedThread } from './nested-comments.ts';
import { answerArtalk, answerWaline } from './peer-answers.ts';

/** Other clients, each on a page of its own, with stub servers that have the same threads. */
export interface PeerPages {
  clients: Record<string, Client>;
  close(): Promise<void>;
}

/** Serves clients from the folder of their packages, on 127.0.0.1, on a free port. */
export async function servePeers(
  modules: string,
  threads: readonly NestedThread[],
): Promise<PeerPages> {
  const server = createServer(({ url = '', headers }, response) => {
    const origin = `http://${headers.host}`;
    const { pathname, searchParams } = new URL(url, origin);
    const [, name = '', what = '', ...rest] = pathname.split('/');
    if (name === 'files')
      void sendFile(response, join(modules, normalize(join('/', what, ...rest))));
    else if (name === 'hypothesis' && what === 'page')
      send(response, 'text/html; charset=utf-8', hypothesisPage(origin, rest[0] ?? '', rest[1]));
    else if (name === 'hypothesis') {
      const thread = threads[Number(what)];
      const found = thread && answerHypothesis(origin, what, thread, rest, searchParams);
      send(response, 'application/json', JSON.stringify(found ?? {}));
    } else if (what === 'page')
      send(response, 'text/html; charset=utf-8', pageOf(name, rest[0] ?? ''));
    else
      send(response, 'application/json', JSON.stringify(answer(name, threads[Number(what)], rest)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = (name: string, comment: string, box: string): Client => ({
    addressOf: (thread) => `http://127.0.0.1:${port}/${name}/page/${threads.indexOf(thread)}`,
    keepsPosts: false,
    comment,
    whole: ({ comments }) => ({ all: comment, count: comments.length }),
    scroller: 'html',
    box,
    openReply: async () => box,
    post: null,
  });
  return {
    clients: {
      artalk: client('artalk', '.atk-comment', '.atk-textarea'),
      '@waline/client': client('waline', '.wl-card-item', '#wl-edit'),
      hypothesis: hypothesisClient(`http://127.0.0.1:${port}`, threads),
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pageOf(name: string, number: string): string {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Comments</title>';
  if (name === 'artalk') {
    return `${head}<link rel="stylesheet" href="/files/artalk/dist/Artalk.css"><div id="thread"></div>
<script src="/files/artalk/dist/Artalk.iife.js"></script><script>
Artalk.init({ el: '#thread', pageKey: '/', pageTitle: 'Comments', site: 'Comments', server: location.origin + '/artalk/${number}',
  useBackendConf: false, avatarURLBuilder: () => 'data:,', emoticons: false, versionCheck: false, pvAdd: false, heightLimit: { content: 0, children: 0 },
  pagination: { pageSize: 100000, readMore: false, autoLoad: false } });
</script>`;
  }
  return `${head}<link rel="stylesheet" href="/files/@waline/client/dist/waline.css"><div id="thread"></div>
<script src="/files/@waline/client/dist/waline.umd.js"></script><script>
Waline.init({ el: '#thread', serverURL: location.origin + '/waline/${number}', path: '/', lang: 'en', pageview: false,
  comment: false, emoji: false, search: false, reaction: false, imageUploader: false });
</script>`;
}

/** What a client's server answers about a thread; of everything else it knows nothing. */
function answer(name: string, thread: NestedThread | undefined, path: readonly string[]): object {
  if (!thread) return {};
  if (name === 'artalk' && path.at(-1) === 'comments') return answerArtalk(thread);
  if (name === 'waline' && path.at(-1) === 'comment') return answerWaline(thread);
  return name === 'artalk'
    ? { version: '2.9.1', notifies: [] }
    : { errno: 0, errmsg: '', data: [] };
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = await readFile(path).catch(() => null);
  if (file === null) response.writeHead(404).end();
  else send(response, path.endsWith('.css') ? 'text/css' : 'text/javascript', file);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
