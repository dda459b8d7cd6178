import { blankKept } from '../../../src/article/keep-article.ts';
import { ferries } from './sample-store.ts';

const article = {
  id: ferries,
  kind: 'article',
  address: `${ferries}?from=letter`,
  title: 'Ferries run again',
  site: 'harbourpost.example',
  authors: ['Ida Brandt'],
  published: 1_699_000_000_000,
  language: 'en',
  words: 640,
  addresses: [`${ferries}?from=letter`],
  firstSeen: 1_700_000_000_000,
  lastSeen: 1_700_000_000_900,
  threadSeen: 1_700_000_000_900,
};

const comments = [
  {
    id: '018f0000-0000-7000-8000-000000000001',
    article: ferries,
    parent: null,
    author: { key: 'me', name: 'Mara' },
    text: 'At last',
    created: 1_700_000_000_100,
    edited: 1_700_000_000_200,
    deleted: null,
    revisions: [{ text: 'At lst', written: 1_700_000_000_100 }],
  },
  {
    id: '018f0000-0000-7000-8000-000000000002',
    article: ferries,
    parent: '018f0000-0000-7000-8000-000000000001',
    author: { key: 'me', name: 'Mara' },
    text: 'Oh',
    created: 1_700_000_000_300,
    edited: null,
    deleted: 1_700_000_000_400,
    revisions: [],
  },
];

/**
 * What a reader of any version had: a thread with an edited comment and one deleted a moment ago. Facts that a version
 * did not know are blank.
 */
export const sameStory = { article: { ...blankKept(ferries), ...article }, comments };

const summary = {
  count: 1,
  latest: {
    id: '018f0000-0000-7000-8000-000000000001',
    author: { key: 'me', name: 'Mara' },
    line: 'At last',
    created: 1_700_000_000_100,
  },
  activity: 1_700_000_000_200,
  othersWrote: 0,
  rank: -1_700_000_000_200,
};

const rest = {
  comments: comments.map((comment) =>
    comment.deleted === null ? comment : { ...comment, purgeAt: 1_700_000_010_400 },
  ),
  drafts: [{ article: ferries, slot: 'new', text: 'And', typed: 1_700_000_000_500 }],
  settings: [{ name: 'Mara', theme: 'dark' }],
};

/** The article as version 2 kept it. */
const second = {
  ...article,
  modified: null,
  direction: '',
  section: '',
  keywords: [],
  image: '',
  excerpt: '',
  access: 'unknown',
  paged: null,
  fingerprint: '',
  sources: {},
  textSeen: 0,
  earlierText: 0,
  leadsTo: null,
  decided: 0,
  apart: [],
  ...summary,
  bands: [],
};

const { rank, ...third } = second;
/** The article as version 9 keeps it: its thread stands in lists. */
const ninth = {
  ...third,
  archived: 0,
  folded: [],
  hashtags: [],
  lists: [
    ['newest', rank, ferries],
    ['oldest', 0 - rank, ferries],
    ['title', 'ferries run again', ferries],
    ['comments', -1, ferries],
    ['site harbourpost.example', rank, ferries],
  ],
};

/** A source, and what its feed said, as version 7 kept them. */
const source = {
  id: 'https://harbourpost.example/feed.xml',
  title: 'Harbour Post',
  site: 'https://harbourpost.example/',
  added: 1_700_000_000_000,
  fetched: 1_700_000_001_000,
  next: 1_700_003_601_000,
  failures: 0,
  fault: null,
  etag: '"one"',
  modified: '',
  removed: null,
};
const item = {
  source: source.id,
  id: 'tag:1',
  address: ferries,
  story: ferries,
  title: 'Ferries run again',
  summary: 'At last.',
  authors: ['Ida Brandt'],
  keywords: ['Harbour'],
  language: 'en',
  published: 1_699_000_000_000,
  found: 1_700_000_001_000,
  at: 1_699_000_000_000,
};

/**
 * The records of that story as each published version stored them, from version 1 on. An upgrade adds the records of
 * the version that it brings; those of earlier versions never change.
 */
export const published: Record<string, unknown[]>[] = [
  { articles: [{ ...article, ...summary }], ...rest },
  { articles: [second], ...rest },
  { articles: [{ ...second, folded: [] }], ...rest },
  // Of hashtags there are none in this story.
  { articles: [{ ...second, folded: [] }], ...rest },
  // Words are indexed later, when nobody waits.
  { articles: [{ ...second, folded: [] }], ...rest },
  // And nothing was imported.
  { articles: [{ ...second, folded: [] }], ...rest },
  { articles: [{ ...second, folded: [] }], ...rest, sources: [source], feedItems: [item] },
  // Results of help with reading are made again where they are missing.
  { articles: [{ ...second, folded: [] }], ...rest, sources: [source], feedItems: [item] },
  { articles: [ninth], ...rest, sources: [source], feedItems: [item] },
  // The addresses of articles were there, and are only found by now.
  { articles: [ninth], ...rest, sources: [source], feedItems: [item] },
  {
    articles: [{ ...ninth, decidedHashtags: [] }],
    ...rest,
    sources: [source],
    feedItems: [item],
  },
];
