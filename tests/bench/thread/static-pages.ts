import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from './client.ts';
import type { NestedThread } from './nested-comments.ts';

/** The same comments as HTML, ready made: a page that fetches it and sets it at once. */
export interface StaticPages {
  /** As it is, or with `content-visibility: auto` on each comment. */
  client(kind: 'plain' | 'content-visibility'): Client;
  close(): Promise<void>;
}

const style = `body { margin: 0; font: 14px/1.5 sans-serif }
ol { margin: 0; padding: 0 0 0 16px; list-style: none }
article { padding: 8px 12px }
header { display: flex; gap: 8px; align-items: center }
header i { width: 22px; height: 22px; border-radius: 50%; background: #ccc; text-align: center }
p { margin: 4px 0 }
.content-visibility article { content-visibility: auto; contain-intrinsic-size: auto 110px }`;

/** Serves the threads on 127.0.0.1, on a free port. */
export async function serveStatic(threads: readonly NestedThread[]): Promise<StaticPages> {
  const server = createServer(({ url = '' }, response) => {
    const [, what, kind, number] = url.split('/');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    const thread = threads[Number(number)];
    if (!thread) response.writeHead(404).end();
    else if (what === 'comments') response.end(writeComments(thread));
    else response.end(writePage(kind ?? '', `/comments/${kind}/${number}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    client: (kind) => ({
      addressOf: (thread) => `http://127.0.0.1:${port}/page/${kind}/${threads.indexOf(thread)}`,
      keepsPosts: false,
      comment: 'article',
      whole: ({ comments }) => ({ all: 'article', count: comments.length }),
      scroller: 'html',
      box: 'textarea',
      openReply: async () => 'textarea',
      post: { event: 'click', act: (page) => page.locator('#post').click() },
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function writePage(kind: string, comments: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comments</title><style>${style}</style>
<body class="${kind}"><textarea></textarea><button id="post">Post</button><ol></ol><script>
const list = document.querySelector('ol');
fetch('${comments}').then((answer) => answer.text()).then((html) => { list.innerHTML = html; });
document.querySelector('#post').addEventListener('click', () => {
  const row = document.createElement('li');
  row.innerHTML = '<article><header><b>Ada</b></header><p></p></article>';
  row.querySelector('p').textContent = document.querySelector('textarea').value;
  list.append(row);
  row.scrollIntoView();
});
</script>`;
}

function writeComments({ rows }: NestedThread): string {
  let html = '';
  let open = -1;
  for (const { comment, depth } of rows) {
    html += depth > open ? '<ol>'.repeat(depth - open) : '</li></ol>'.repeat(open - depth);
    if (depth <= open) html += '</li>';
    open = depth;
    const { author, created, text } = comment;
    const name = author.name || 'Reader';
    html += `<li><article><header><i>${name[0]}</i><b>${name}</b><time>${new Date(created).toISOString()}</time></header>
<p>${text}</p><button>Reply</button></article>`;
  }
  return html;
}
