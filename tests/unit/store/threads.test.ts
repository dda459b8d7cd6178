import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { makeRecord } from '../../../src/store/article-record.ts';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
} from '../../../src/store/comments.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { blankSummary } from '../../../src/store/summary.ts';
import { readThread } from '../../../src/store/threads.ts';
import type { ThreadRow } from '../../../src/thread/thread-row.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import {
  commentOn,
  ferries,
  noon,
  numberedArticle,
  posted,
  sampleArticle,
  sampleStore,
} from './sample-store.ts';

const article = sampleArticle();
const all = { filter: '', limit: 100, after: null };

/** A store with a thread of one comment on each of `count` articles; a higher number is newer. */
async function storeOfThreads(count: number): Promise<Store> {
  const db = await sampleStore();
  for (let n = 1; n <= count; n += 1) {
    const on = numberedArticle(n);
    await addComment(db, commentOn(on, n), on, posted, noon);
  }
  return db;
}

const titlesOf = (rows: ThreadRow[]) => rows.map(({ title }) => title);

describe('listing', () => {
  test('newest activity first, in one read', async () => {
    const db = await storeOfThreads(5);
    await editComment(db, idOf(2), 'again', 1, noon);
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    const { rows, more } = await listThreads(db, { ...all, limit: 3 });
    expect(reads).toHaveBeenCalledTimes(1);
    expect(reads.mock.calls[0]?.[1]).toBe(4);
    reads.mockRestore();
    expect(titlesOf(rows)).toEqual(['Story 2', 'Story 5', 'Story 4']);
    expect(more).toBe(true);
  });

  test('leaves out threads without comments, deleted ones included', async () => {
    const db = await storeOfThreads(2);
    await deleteComment(db, idOf(2), noon);
    const { rows, more } = await listThreads(db, all);
    expect([titlesOf(rows), more]).toEqual([['Story 1'], false]);
  });

  test('page after page gives every thread once, also those of one moment', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 11; n += 1) {
      const on = numberedArticle(n);
      await addComment(db, commentOn(on, n, { created: 5 + (n % 3) }), on, posted, noon);
    }
    const whole = await listThreads(db, all);
    const paged: ThreadRow[] = [];
    let more = true;
    while (more) {
      const page = await listThreads(db, { ...all, limit: 2, after: paged.at(-1) ?? null });
      paged.push(...page.rows);
      more = page.more;
    }
    expect(paged).toEqual(whole.rows);
    expect(new Set(titlesOf(paged)).size).toBe(11);
  });

  test('a broken record is listed by what of it is whole', async () => {
    const db = await storeOfThreads(1);
    await db.put('articles', {
      id: ferries,
      lists: [['newest', -1, ferries]],
      title: 7,
      count: 'x',
    } as never);
    const { rows } = await listThreads(db, all);
    expect(rows).toMatchObject([
      { title: 'Story 1' },
      { id: ferries, title: '', site: 'harbourpost.example', count: 0, latest: null },
    ]);
  });
});

describe('filtering', () => {
  async function storeToFilter(): Promise<Store> {
    const db = await sampleStore();
    const told = [
      { title: 'Fähren fahren wieder', site: 'harbourpost.example', name: 'Mara', text: 'endlich' },
      { title: 'A quiet town', site: 'kurier.example', name: 'Zoë', text: 'So calm.\nferry' },
      { title: 'Ελλάδα και θάλασσα', site: 'nea.example', name: 'Mara', text: 'fine' },
      { title: 'Νησιά της Ελλάδας', site: 'nisia.test', name: 'Mara', text: 'ok' },
      { title: '港の新しい船', site: 'minato.example', name: 'Mara', text: 'いいね' },
    ];
    for (const [n, { title, site, name, text }] of told.entries()) {
      const on = { ...numberedArticle(n), title, site };
      const author = { key: 'me', name };
      await addComment(db, commentOn(on, n, { author, text }), on, posted, noon);
    }
    return db;
  }

  test.each([
    ['fahren', ['Fähren fahren wieder']],
    ['FÄHREN', ['Fähren fahren wieder']],
    ['fa\u0308hr', ['Fähren fahren wieder']],
    ['kurier', ['A quiet town']],
    ['zoe', ['A quiet town']],
    ['calm', ['A quiet town']],
    ['ελλαδα', ['Νησιά της Ελλάδας', 'Ελλάδα και θάλασσα']],
    ['ΝΗΣΙΆ ΤΗΣ', ['Νησιά της Ελλάδας']],
    ['ελλάδασ', ['Νησιά της Ελλάδας']],
    ['ΕΛΛΆΔΑΣ', ['Νησιά της Ελλάδας']],
    ['船', ['港の新しい船']],
    ['  town   ZOE ', ['A quiet town']],
    ['town endlich', []],
    ['ferry', []],
    ['mara example', ['港の新しい船', 'Ελλάδα και θάλασσα', 'Fähren fahren wieder']],
    ['.*', []],
  ])('%j finds %j', async (filter, titles) => {
    const { rows, more } = await listThreads(await storeToFilter(), { ...all, filter });
    expect([titlesOf(rows), more]).toEqual([titles, false]);
  });

  test('looks through all threads, and pages', async () => {
    const db = await sampleStore();
    const tx = db.transaction('articles', 'readwrite');
    for (let n = 1; n <= 1203; n += 1) {
      const title = n % 400 ? 'Other' : `Rare ${n}`;
      const summary = { ...blankSummary, count: 1, activity: n };
      const article = { ...keepArticle(numberedArticle(n), 0), title };
      await tx.store.put(makeRecord({ article, summary }));
    }
    await tx.done;
    const first = await listThreads(db, { filter: 'rare', limit: 2, after: null });
    expect([titlesOf(first.rows), first.more]).toEqual([['Rare 1200', 'Rare 800'], true]);
    const after = first.rows.at(-1) ?? null;
    const last = await listThreads(db, { filter: 'rare', limit: 2, after });
    expect([titlesOf(last.rows), last.more]).toEqual([['Rare 400'], false]);
  });

  test('never throws, and every thread is found by its whole title', async () => {
    const db = await sampleStore();
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, filter) => {
        await db.clear('comments');
        await db.clear('articles');
        await addComment(db, sampleComment(1), { ...article, title }, posted, noon);
        expect((await listThreads(db, { ...all, filter: title })).rows).toHaveLength(1);
        expect((await listThreads(db, { ...all, filter })).more).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe('reading one', () => {
  test('gives its comments alone, oldest first', async () => {
    const db = await sampleStore();
    const near = [`${ferries}/2`, `${ferries}\u0000`, ferries.slice(0, -1)];
    for (const id of near) {
      const on = sampleArticle({ id });
      await addComment(db, commentOn(on, 50 + near.indexOf(id)), on, posted, noon);
    }
    for (const n of [3, 1, 2]) await addComment(db, sampleComment(n), article, posted, noon);
    const { comments, count } = await readThread(db, ferries, null);
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
    expect(count).toBe(3);
  });

  test('gives as many of the newest with a text as are asked for, and the count of all', async () => {
    const db = await sampleStore();
    for (const n of [1, 2, 3, 4, 5]) await addComment(db, sampleComment(n), article, posted, noon);
    await deleteComment(db, idOf(4), noon);
    await purgeDeleted(db, noon + 60_000);
    const { comments, count } = await readThread(db, ferries, 3);
    expect(comments.map(({ id }) => id)).toEqual([2, 3, 5].map(idOf));
    expect(count).toBe(4);
    const few = await readThread(db, ferries, 99);
    expect(few.comments.map(({ id }) => id)).toEqual([1, 2, 3, 5].map(idOf));
  });

  test('of which nothing is kept is empty', async () => {
    expect(await readThread(await sampleStore(), ferries, null)).toEqual({
      article: null,
      row: null,
      comments: [],
      count: 0,
      skipped: 0,
    });
  });

  test.each([null, 5])(
    'passes over broken comments and counts them (latest %j)',
    async (latest) => {
      const db = await sampleStore();
      for (const n of [1, 2]) await addComment(db, sampleComment(n), article, posted, noon);
      await db.put('comments', { id: idOf(3), article: ferries, text: 7 } as never);
      const { comments, count, skipped } = await readThread(db, ferries, latest);
      expect([comments.length, count, skipped]).toEqual([2, 2, 1]);
    },
  );
});
