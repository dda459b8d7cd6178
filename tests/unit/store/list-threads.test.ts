import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ThreadQuery } from '../../../src/contract.ts';
import { archiveThread, markSeen } from '../../../src/store/articles.ts';
import { addComment } from '../../../src/store/comments.ts';
import { saveDraft } from '../../../src/store/drafts.ts';
import { listFacets } from '../../../src/store/list-facets.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import type { ThreadRow } from '../../../src/thread/thread-row.ts';
import { threadSorts } from '../../../src/thread/thread-sorts.ts';
import {
  commentOn,
  noon,
  numberedArticle,
  posted,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const all: ThreadQuery = { filter: '', limit: 100, after: null };
const titles = ['Émile', 'alpha', 'Zebra', 'Beta', 'émil'];
const sites = ['kurier.example', 'nea.example', 'kurier.example', 'nea.example', 'nea.example'];

/** Five threads: later ones are newer and have one comment more; every other one is unread; 2 and 4 use #ships. */
async function storeToList(): Promise<Store> {
  const db = await sampleStore();
  let number = 0;
  for (const [n, title] of titles.entries()) {
    const on = { ...numberedArticle(n), title, site: sites[n] ?? '' };
    for (let at = 0; at <= n; at += 1) {
      number += 1;
      const author = n % 2 === 0 ? { key: 'b7', name: 'Noor' } : { key: 'me', name: '' };
      const text = n % 2 === 0 && n > 0 ? 'With #Ships' : 'Without';
      const comment = commentOn(on, number, { author, text, created: noon + n * 1000 + at });
      await addComment(db, comment, on, posted, 5);
    }
  }
  const begun = numberedArticle(9);
  await saveDraft(db, sampleDraft('begun', noon + 9, { article: begun.id }), begun, null, noon);
  const one = numberedArticle(1);
  await saveDraft(db, sampleDraft('more', noon + 8, { article: one.id }), one, null, noon);
  return db;
}

const list = async (db: Store, query: Partial<ThreadQuery>) =>
  (await listThreads(db, { ...all, ...query })).rows.map(({ title }) => title);

describe('threads are sorted', () => {
  test.each([
    ['newest', ['émil', 'Beta', 'Zebra', 'alpha', 'Émile']],
    ['oldest', ['Émile', 'alpha', 'Zebra', 'Beta', 'émil']],
    ['comments', ['émil', 'Beta', 'Zebra', 'alpha', 'Émile']],
    ['title', ['alpha', 'Beta', 'émil', 'Émile', 'Zebra']],
  ] as const)('by %s', async (sort, expected) => {
    expect(await list(await storeToList(), { sort })).toEqual(expected);
  });
});

describe('threads are sifted', () => {
  test.each<[Partial<ThreadQuery>, string[]]>([
    [{ site: 'kurier.example' }, ['Zebra', 'Émile']],
    [{ site: 'kurier.example', sort: 'title' }, ['Émile', 'Zebra']],
    [{ site: 'elsewhere.example' }, []],
    [{ unread: true }, ['émil', 'Zebra', 'Émile']],
    [{ unread: true, site: 'kurier.example' }, ['Zebra', 'Émile']],
    [{ filter: '#ships' }, ['émil', 'Zebra']],
    [{ filter: '#ships', site: 'kurier.example' }, ['Zebra']],
    [{ drafts: true }, ['alpha', 'Story 9']],
    [{ drafts: true, sort: 'title' }, ['alpha', 'Story 9']],
    [{ from: noon + 3000 }, ['émil', 'Beta']],
    [{ to: noon + 1000 }, ['Émile']],
    [{ from: noon + 1000, to: noon + 3000, sort: 'oldest' }, ['alpha', 'Zebra']],
    [{ from: noon + 1000, to: noon + 3000, sort: 'comments' }, ['Zebra', 'alpha']],
    [{ archived: true }, []],
  ])('by %j', async (query, expected) => {
    expect(await list(await storeToList(), query)).toEqual(expected);
  });

  test('which of them have a draft is told where it is asked for', async () => {
    const db = await storeToList();
    const marks = (rows: ThreadRow[]) => rows.map(({ title, drafted }) => [title, drafted]);
    const { rows } = await listThreads(db, { ...all, limit: 4, marked: true });
    expect(marks(rows)).toEqual([
      ['émil', false],
      ['Beta', false],
      ['Zebra', false],
      ['alpha', true],
    ]);
    const bare = await listThreads(db, all);
    expect(bare.rows.every((row) => !('drafted' in row))).toBe(true);
  });

  test('a thread that was seen is not unread any more', async () => {
    const db = await storeToList();
    await markSeen(db, numberedArticle(4).id, noon * 2);
    expect(await list(db, { unread: true })).toEqual(['Zebra', 'Émile']);
  });
});

describe('the archive', () => {
  test('has what was put there, and nothing else has', async () => {
    const db = await storeToList();
    for (const n of [0, 4]) await archiveThread(db, numberedArticle(n).id, true, noon);
    expect(await list(db, {})).toEqual(['Beta', 'Zebra', 'alpha']);
    expect(await list(db, { archived: true })).toEqual(['émil', 'Émile']);
    expect(await list(db, { archived: true, sort: 'title' })).toEqual(['émil', 'Émile']);
    expect(await list(db, { archived: true, filter: '#ships' })).toEqual(['émil']);
    expect(await list(db, { filter: '#ships' })).toEqual(['Zebra']);
    expect(await list(db, { archived: true, unread: true, site: 'nea.example' })).toEqual(['émil']);
    await archiveThread(db, numberedArticle(4).id, false, noon);
    expect(await list(db, { archived: true })).toEqual(['Émile']);
    await expect(archiveThread(db, 'https://nowhere.example/', true, noon)).rejects.toMatchObject({
      code: 'missing',
    });
  });

  test('lets go of a thread in which the reader writes', async () => {
    const db = await storeToList();
    const on = numberedArticle(1);
    await archiveThread(db, on.id, true, noon);
    const { row } = await addComment(db, commentOn(on, 99), on, posted, noon);
    expect(row.archived).toBe(false);
    expect(await list(db, {})).toHaveLength(5);
  });
});

test('what lists can be narrowed to is told with its numbers', async () => {
  const db = await storeToList();
  await archiveThread(db, numberedArticle(0).id, true, noon);
  expect(await listFacets(db)).toEqual({
    sites: [
      { name: 'nea.example', count: 3 },
      { name: 'kurier.example', count: 2 },
    ],
    hashtags: [{ name: 'ships', count: 8 }],
  });
});

test('a row has the hashtags of its thread', async () => {
  const { rows } = await listThreads(await storeToList(), { ...all, filter: '#ships' });
  expect(rows.map(({ hashtags }) => hashtags)).toEqual([['ships'], ['ships']]);
});

test('page by page every list is what it is at once, whatever it is sorted and sifted by', async () => {
  const db = await sampleStore();
  for (let n = 1; n <= 23; n += 1) {
    const on = { ...numberedArticle(n), title: `T${n % 4}`, site: sites[n % 5] ?? '' };
    const author = { key: n % 3 === 0 ? 'b7' : 'me', name: 'N' };
    const rest = { author, created: noon + (n % 5), text: n % 2 ? 'x #odd' : 'x' };
    await addComment(db, commentOn(on, n, rest), on, posted, 5);
    if (n % 7 === 0) await archiveThread(db, on.id, true, noon);
    if (n % 6 === 0) {
      await saveDraft(db, sampleDraft('d', noon + n, { article: on.id }), on, null, noon);
    }
  }
  const query = fc.record(
    {
      sort: fc.constantFrom(...threadSorts),
      archived: fc.boolean(),
      unread: fc.boolean(),
      drafts: fc.boolean(),
      site: fc.constantFrom('kurier.example', 'nea.example'),
      from: fc.constantFrom(noon, noon + 2),
      to: fc.constantFrom(noon + 2, noon + 4),
      filter: fc.constantFrom('', '#odd', 't1', '#odd t3'),
    },
    { requiredKeys: ['filter'] },
  );
  const everything = [
    ...(await listThreads(db, all)).rows,
    ...(await listThreads(db, { ...all, archived: true })).rows,
  ];
  const drafted = new Set([6, 12, 18].map((n) => numberedArticle(n).id));
  const sifted = ({ archived, unread, drafts, site, from, to, filter }: Partial<ThreadQuery>) =>
    everything.filter(
      (row) =>
        row.archived === (archived ?? false) &&
        (!unread || row.unread) &&
        (!drafts || drafted.has(row.id)) &&
        (!site || row.site === site) &&
        row.activity >= (from ?? 0) &&
        row.activity < (to ?? Infinity) &&
        (filter ?? '')
          .split(' ')
          .every((word) =>
            word === '#odd' ? row.hashtags.length > 0 : row.title.toLowerCase().includes(word),
          ),
    );
  await fc.assert(
    fc.asyncProperty(query, fc.integer({ min: 1, max: 6 }), async (asked, limit) => {
      const whole = await listThreads(db, { ...all, ...asked });
      const rows: ThreadRow[] = [];
      for (let more = true; more; ) {
        const page = await listThreads(db, { ...asked, limit, after: rows.at(-1) ?? null });
        rows.push(...page.rows);
        more = page.more;
      }
      expect(rows).toEqual(whole.rows);
      const ids = (found: ThreadRow[]) => found.map(({ id }) => id).sort();
      expect(ids(rows)).toEqual(ids(sifted(asked)));
    }),
    { numRuns: 150 },
  );
});

test('what comes and goes between two pages moves no other', async () => {
  const db = await storeToList();
  const first = await listThreads(db, { ...all, limit: 2 });
  const late = numberedArticle(7);
  await addComment(db, commentOn(late, 70, { created: noon * 2 }), late, posted, noon);
  await archiveThread(db, first.rows[0]?.id ?? '', true, noon);
  const after = first.rows[1] ?? null;
  expect(await list(db, { after })).toEqual(['Zebra', 'alpha', 'Émile']);
});
