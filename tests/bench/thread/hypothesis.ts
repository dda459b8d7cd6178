import type { Page } from '@playwright/test';
import { until } from '../../e2e/browser/until.ts';
import type { Client } from './client.ts';
import type { NestedThread } from './nested-comments.ts';

/**
 * Hypothesis (https://github.com/hypothesis/client): a script in the host's page that puts its sidebar into a frame. Its
 * comments are page notes. It draws those near the view, and replies when they are asked for.
 */

const path = 'app.html';
const world = '__world__';
const reader = 'acct:ada@127.0.0.1';

/** @param origin of the server that answers {@link answerHypothesis} */
export function hypothesisClient(origin: string, threads: readonly NestedThread[]): Client {
  return {
    addressOf: (thread) => `${origin}/hypothesis/page/${threads.indexOf(thread)}`,
    keepsPosts: false,
    drawsReplies: false,
    frame: findSidebar,
    comment: '[data-testid="thread-card"]',
    whole: ({ rows }) => {
      const roots = rows.filter(({ depth }) => depth === 0).length;
      return { all: `[aria-label="Page notes (${roots} available)"]`, count: 1 };
    },
    scroller: '.js-thread-list-scroll-root',
    box: 'textarea',
    async openReply(page) {
      const sidebar = await findSidebar(page);
      await sidebar.locator('button[aria-label="Reply"]').first().click();
      return 'textarea[aria-label="Enter reply"]';
    },
    post: null,
  };
}

async function findSidebar(page: Page) {
  const find = () => page.frames().find((frame) => frame.url().includes(path));
  await until('the sidebar', async () => find() !== undefined, 30_000);
  return find() ?? page.mainFrame();
}

/** A frame's first page leaves its window to the next one, in which what runs first has not run. */
const watch = '<script>globalThis.probe?.watchOpening(probe.watched)</script>';

/** The page of the host, and the page of the sidebar. */
export function hypothesisPage(origin: string, number: string, what: string | undefined): string {
  const assets = { assetRoot: `${origin}/files/hypothesis/` };
  const api = { apiUrl: `${origin}/hypothesis/${number}/`, authority: '127.0.0.1' };
  const ours = (page: string) => `${origin}/hypothesis/page/${number}/${page}`;
  const config =
    what === path
      ? { ...assets, apiUrl: api.apiUrl, authDomain: api.authority, oauthClientId: 'bench' }
      : {
          ...assets,
          sidebarAppUrl: ours(path),
          notebookAppUrl: ours('notebook'),
          profileAppUrl: ours('profile'),
          openSidebar: true,
          services: [{ ...api, grantToken: 'bench' }],
        };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comments</title>
<body>${what === path ? `<hypothesis-app></hypothesis-app>${watch}` : '<p>An article.</p>'}
<script type="application/json" class="js-hypothesis-config">${JSON.stringify(config)}</script>
<script src="/files/hypothesis/build/boot.js"></script>`;
}

/** What the server of Hypothesis answers (https://h.readthedocs.io/en/latest/api-reference/v1/); null where it has nothing. */
export function answerHypothesis(
  origin: string,
  number: string,
  thread: NestedThread,
  asked: readonly string[],
  query: URLSearchParams,
): unknown {
  const api = `${origin}/hypothesis/${number}/`;
  switch (asked.join('/')) {
    case '':
      return { links: listRoutes(api) };
    case 'links':
      return {
        ...Object.fromEntries(linkNames.map((name) => [name, origin])),
        ...linkPatterns(origin),
      };
    case 'token':
      return { access_token: 'bench', refresh_token: 'bench', expires_in: 360_000 };
    case 'profile':
      return { userid: reader, authority: '127.0.0.1', groups: [], features: {}, preferences: {} };
    case 'profile/groups':
    case 'groups':
      return [publicGroup(origin)];
    case 'search':
      return search(thread, `${origin}/hypothesis/page/${number}`, query);
    default:
      return null;
  }
}

const linkNames = [
  'account.settings',
  'forgot-password',
  'groups.new',
  'help',
  'oauth.authorize',
  'oauth.revoke',
  'signup',
];

function linkPatterns(origin: string): object {
  return { 'search.tag': `${origin}/tags/:tag`, user: `${origin}/users/:user` };
}

function listRoutes(api: string): object {
  const route = (method: string, rest: string) => ({ method, url: `${api}${rest}`, desc: '' });
  return {
    annotation: {
      create: route('POST', 'annotations'),
      read: route('GET', 'annotations/:id'),
      update: route('PATCH', 'annotations/:id'),
      delete: route('DELETE', 'annotations/:id'),
    },
    search: route('GET', 'search'),
    profile: {
      read: route('GET', 'profile'),
      update: route('PATCH', 'profile'),
      groups: { read: route('GET', 'profile/groups') },
    },
    groups: { read: route('GET', 'groups') },
    group: {
      read: route('GET', 'groups/:id'),
      members: { read: route('GET', 'groups/:id/members') },
    },
    links: route('GET', 'links'),
  };
}

function publicGroup(origin: string): object {
  const open = { isMember: true, isScopedToUri: true, public: true, scoped: false };
  return {
    id: world,
    name: 'Public',
    type: 'open',
    links: { html: origin },
    scopes: null,
    ...open,
  };
}

/** Notes oldest first, so many after the one that was made at a time. */
function search({ comments }: NestedThread, uri: string, query: URLSearchParams): object {
  const after = query.get('search_after');
  const from =
    after === null ? 0 : comments.findIndex(({ created }) => created > Date.parse(after));
  const limit = Number(query.get('limit'));
  const parents = new Map(comments.map(({ id, parent }) => [id, parent]));
  const rows = from === -1 ? [] : comments.slice(from, from + limit);
  return {
    total: comments.length,
    rows: rows.map(({ id, author, text, created }) => {
      const references: string[] = [];
      for (let at = parents.get(id); at; at = parents.get(at)) references.unshift(at);
      const time = new Date(created).toISOString();
      return {
        id,
        created: time,
        updated: time,
        user: `acct:${author.key}@127.0.0.1`,
        user_info: { display_name: author.name },
        uri,
        text,
        tags: [],
        group: world,
        permissions: { read: [`group:${world}`], update: [reader], delete: [reader] },
        target: [{ source: uri }],
        document: { title: ['Comments'] },
        links: { html: '', incontext: '', json: '' },
        references,
        flagged: false,
        hidden: false,
        mentions: [],
      };
    }),
  };
}
