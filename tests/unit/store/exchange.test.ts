import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import type { KeptArticle } from '../../../src/article/kept-article.ts';
import { mostAddresses } from '../../../src/article/kept-article.ts';
import type { StoredPart } from '../../../src/contract.ts';
import { findArticle } from '../../../src/store/articles.ts';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
  restoreComment,
} from '../../../src/store/comments.ts';
import { readDrafts, saveDraft } from '../../../src/store/drafts.ts';
import { exportPart, importPart } from '../../../src/store/exchange.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { readThread } from '../../../src/store/threads.ts';
import { undoMilliseconds } from '../../../src/thread/comment-rules.ts';
import { records } from '../formats/arbitrary-records.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import {
  commentOn,
  dump,
  endTransaction,
  ferries,
  noon,
  numberedArticle,
  posted,
  sampleArticle,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const article = sampleArticle();
const keep = (rest: Partial<KeptArticle> = {}): KeptArticle => ({
  ...keepArticle(article, 10),
  lastSeen: 20,
  threadSeen: 15,
  folded: [],
  ...rest,
});

const part = (rest: Partial<StoredPart>): StoredPart => ({
  articles: [],
  comments: [],
  drafts: [],
  ...rest,
});
const storing = { dryRun: false };

async function exportAll(db: Store, limit = 500) {
  const all = { ...part({}), skipped: 0 };
  let next: string | null = null;
  do {
    const given = await exportPart(db, next, limit);
    all.articles.push(...given.articles);
    all.comments.push(...given.comments);
    all.drafts.push(...given.drafts);
    all.skipped += given.skipped;
    next = given.next;
  } while (next !== null);
  return all;
}

describe('exporting', () => {
  test('gives everything once, whatever the size of the parts', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 7; n += 1) {
      const on = numberedArticle(n % 3);
      await addComment(db, commentOn(on, n), on, posted, noon);
      await saveDraft(db, sampleDraft('x', noon + n, { article: `about:${n}` }), null, null, noon);
    }
    const whole = await exportAll(db);
    expect([whole.articles.length, whole.comments.length, whole.drafts.length]).toEqual([3, 7, 7]);
    for (const limit of [1, 2, 7]) expect(await exportAll(db, limit)).toEqual(whole);
  });

  test('reads no more than a part of the store at a time', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 9; n += 1) await addComment(db, sampleComment(n), article, posted, noon);
    const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const { comments, next } = await exportPart(db, null, 4);
    expect(reads.mock.calls.map(([, count]) => count)).toEqual([4]);
    reads.mockRestore();
    expect([comments.length, next === null]).toEqual([4, false]);
  });

  test('cuts a part of heavy records short', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 9; n += 1) {
      const draft = sampleDraft('x'.repeat(1_000_000), n, { article: `about:${n}` });
      await saveDraft(db, draft, null, null, noon);
    }
    const { next } = await exportPart(db, null, 500);
    const first = await exportPart(db, next, 500);
    expect(first.drafts.length).toBeLessThan(6);
    expect((await exportAll(db)).drafts).toHaveLength(9);
  });

  test('tells no text that was deleted, though it can still be undone, and no emptied draft', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await editComment(db, idOf(1), 'second', noon, noon);
    await deleteComment(db, idOf(1), noon + 1);
    const all = await exportAll(db);
    expect(all.comments).toMatchObject([{ text: '', deleted: noon + 1, revisions: [] }]);
    expect(all.drafts).toEqual([]);
  });

  test('refuses a place that it never named', async () => {
    const db = await sampleStore();
    for (const next of ['', '{}', '["comments"]', '{"section":"settings","after":null}']) {
      await expect(exportPart(db, next, 5)).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  test('saves from a damaged store what is whole', async () => {
    const db = await sampleStore();
    for (const n of [1, 2, 3]) await addComment(db, sampleComment(n), article, posted, noon);
    await db.put('comments', { ...sampleComment(2), text: null } as never);
    await db.put('articles', { ...keep(), title: 7 } as never);
    await db.put('drafts', { article: ferries, slot: 'new', text: {} } as never);
    const all = await exportAll(db, 2);
    expect(all.comments).toEqual([sampleComment(1), sampleComment(3)]);
    // Without its article no comment could be brought back.
    expect(all.articles).toEqual([keep({ title: '' })]);
    expect(all.skipped).toBe(2);
  });

  test('of a store that closes while it is read one by one is a fault too', async () => {
    const db = await sampleStore();
    for (const n of [1, 2, 3]) await addComment(db, sampleComment(n), article, posted, noon);
    const { get, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      endTransaction(this.transaction, 'DataError');
      return getAll.apply(this, args);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      db.close();
      return get.call(this, key);
    });
    await expect(exportPart(db, null, 5)).rejects.toMatchObject({ code: 'blocked' });
    vi.restoreAllMocks();
  });

  test('reads one by one what cannot be read together', async () => {
    const db = await sampleStore();
    for (const n of [1, 2, 3]) await addComment(db, sampleComment(n), article, posted, noon);
    const { get, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      endTransaction(this.transaction, 'DataError');
      return getAll.apply(this, args);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if ((key as IDBKeyRange).lower === idOf(2)) endTransaction(this.transaction, 'DataError');
      return get.call(this, key);
    });
    const all = await exportAll(db);
    vi.restoreAllMocks();
    expect(all.comments).toEqual([sampleComment(1), sampleComment(3)]);
    expect(all.articles).toHaveLength(1);
    expect(all.skipped).toBe(1);
  });

  test('of a closed store is a fault, not an empty file', async () => {
    const db = await sampleStore();
    db.close();
    await expect(exportPart(db, null, 5)).rejects.toMatchObject({ code: 'blocked' });
  });
});

describe('importing', () => {
  test('into an empty store brings everything, with the rows', async () => {
    const db = await sampleStore();
    const comments = [sampleComment(1), sampleComment(2, 1)];
    const all = part({ articles: [keep()], comments, drafts: [sampleDraft('x', 5)] });
    const count = { added: 3, changed: 0, known: 0, refused: [] };
    expect(await importPart(db, all, storing)).toEqual(count);
    expect(await readThread(db, ferries, null)).toMatchObject({
      article: keep(),
      comments,
      row: { count: 2, latest: { id: idOf(2) } },
    });
    expect(await readDrafts(db, ferries)).toEqual([sampleDraft('x', 5)]);
  });

  test('a dry run says the same and stores nothing', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    const before = await dump(db);
    const newer = { ...sampleComment(1), text: 'newer', edited: noon };
    const comments = [newer, sampleComment(2), sampleComment(3, null, { article: 'https://no' })];
    const all = part({ comments, drafts: [sampleDraft('x', noon + 1)] });
    const told = await importPart(db, all, { dryRun: true });
    expect(told).toEqual({
      added: 2,
      changed: 1,
      known: 0,
      refused: [{ id: idOf(3), why: 'noArticle' }],
    });
    expect(await dump(db)).toEqual(before);
    expect(await importPart(db, all, storing)).toEqual(told);
  });

  test('what one store exports another has after, and twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(records, records, async (own, file) => {
        const db = await sampleStore();
        const empty = await sampleStore();
        await importPart(db, own, storing);
        await importPart(db, file, storing);
        const all = await exportAll(db, 3);
        await importPart(empty, all, storing);
        expect(await dump(empty)).toEqual(await dump(db));
        const before = await dump(db);
        for (const again of [all, file, own]) {
          const count = await importPart(db, again, storing);
          expect(count).toMatchObject({ added: 0, changed: 0 });
          expect(await dump(db)).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  describe('of a comment that is there already', () => {
    async function storeOfOne(): Promise<Store> {
      const db = await sampleStore();
      await addComment(db, sampleComment(1), article, posted, noon);
      return db;
    }
    const take = (db: Store, ...comments: StoredPart['comments']) =>
      importPart(db, part({ comments }), storing);
    const stored = async (db: Store) => (await readThread(db, ferries, null)).comments[0];

    test('the text written later wins, and every other is a revision', async () => {
      const db = await storeOfOne();
      await editComment(db, idOf(1), 'here', noon, noon + 20);
      const first = { text: 'comment 1', written: sampleComment(1).created };
      const there = { ...sampleComment(1), text: 'there', edited: noon + 10, revisions: [first] };
      expect(await take(db, there)).toMatchObject({ changed: 1 });
      expect(await stored(db)).toMatchObject({
        text: 'here',
        revisions: [first, { text: 'there', written: noon + 10 }],
      });
      const latest = { ...there, text: 'latest', edited: noon + 30 };
      expect(await take(db, latest, there)).toMatchObject({ changed: 1, known: 1 });
      expect(await stored(db)).toMatchObject({
        text: 'latest',
        edited: noon + 30,
        revisions: [
          first,
          { text: 'there', written: noon + 10 },
          { text: 'here', written: noon + 20 },
        ],
      });
      expect((await readThread(db, ferries, null)).row?.latest?.line).toBe('latest');
    });

    test('a mark of deletion stays, whatever the file says', async () => {
      const db = await storeOfOne();
      await deleteComment(db, idOf(1), noon);
      await purgeDeleted(db, noon + undoMilliseconds);
      expect(await take(db, sampleComment(1))).toMatchObject({ known: 1, changed: 0 });
      expect(await stored(db)).toMatchObject({ deleted: noon, text: '' });
    });

    test('a deletion in the file wins over what was written before it', async () => {
      const db = await storeOfOne();
      const mark = { ...sampleComment(1), text: '', deleted: noon };
      expect(await take(db, mark)).toMatchObject({ changed: 1 });
      expect(await stored(db)).toEqual(mark);
      expect((await readThread(db, ferries, null)).row).toMatchObject({ count: 0, latest: null });
    });

    test('a deletion in the file loses to what was written, or undone, after it', async () => {
      const db = await storeOfOne();
      await deleteComment(db, idOf(1), noon);
      const file = await exportAll(db);
      await restoreComment(db, idOf(1), noon + 1);
      expect(await importPart(db, file, storing)).toMatchObject({ changed: 0, added: 0 });
      expect(await stored(db)).toEqual(sampleComment(1));
      await editComment(db, idOf(1), 'later', noon, noon + 9);
      await take(db, { ...sampleComment(1), text: '', deleted: noon + 8 });
      expect(await stored(db)).toMatchObject({ text: 'later', deleted: null });
    });

    test('another comment under its id is refused', async () => {
      const db = await storeOfOne();
      const forged = [
        { article: 'https://harbourpost.example/1' },
        { author: { key: 'b7', name: 'Noor' } },
        { created: 5 },
        { parent: idOf(9) },
      ].map((rest) => ({ ...sampleComment(1), text: 'forged', edited: noon, ...rest }));
      const { refused } = await take(db, ...forged);
      expect(refused).toEqual(forged.map(() => ({ id: idOf(1), why: 'conflict' })));
      expect(await stored(db)).toEqual(sampleComment(1));
    });
  });

  test('a comment that nobody can place costs itself alone', async () => {
    const db = await sampleStore();
    const elsewhere = numberedArticle(1);
    await addComment(db, commentOn(elsewhere, 90), elsewhere, posted, noon);
    const comments = [
      sampleComment(1),
      sampleComment(2, null, { text: ' \n' }),
      sampleComment(3, 90),
      sampleComment(4, 77),
      sampleComment(9, 8),
      sampleComment(5, 5),
      sampleComment(6, 7),
      sampleComment(7, 8),
      sampleComment(8, 6),
      sampleComment(10, 1, { article: elsewhere.id }),
    ];
    const { added, refused } = await importPart(
      db,
      part({ articles: [keep()], comments }),
      storing,
    );
    expect(refused).toEqual([
      { id: idOf(2), why: 'empty' },
      { id: idOf(3), why: 'otherThread' },
      { id: idOf(5), why: 'cycle' },
      { id: idOf(6), why: 'cycle' },
      { id: idOf(7), why: 'cycle' },
      { id: idOf(8), why: 'cycle' },
      { id: idOf(10), why: 'otherThread' },
    ]);
    expect(added).toBe(3);
    expect((await readThread(db, ferries, null)).comments.map(({ id }) => id)).toEqual(
      [1, 4, 9].map(idOf),
    );
  });

  test('a cycle is seen across parts', async () => {
    const db = await sampleStore();
    const first = part({
      articles: [keep()],
      comments: [sampleComment(1, 3), sampleComment(2, 1)],
    });
    expect(await importPart(db, first, storing)).toMatchObject({ added: 2 });
    const closing = part({ comments: [sampleComment(3, 2)] });
    const { refused } = await importPart(db, closing, storing);
    expect(refused).toEqual([{ id: idOf(3), why: 'cycle' }]);
  });

  test('a chain of replies of any length is walked in time', async () => {
    const db = await sampleStore();
    const comments = Array.from({ length: 2000 }, (_, n) => sampleComment(n + 1, n || null));
    const all = part({ articles: [keep()], comments: comments.reverse() });
    expect(await importPart(db, all, storing)).toMatchObject({ added: 2000, refused: [] });
  });

  test('articles are united', async () => {
    const db = await sampleStore();
    await importPart(db, part({ articles: [keep()] }), storing);
    const other = keep({
      title: 'Newer',
      authors: [],
      addresses: [`${ferries}?a`, ferries],
      firstSeen: 5,
      lastSeen: 30,
      threadSeen: 12,
    });
    await importPart(db, part({ articles: [other] }), storing);
    expect(await findArticle(db, ferries)).toEqual(
      keep({
        title: 'Newer',
        addresses: [`${ferries}?a`, ferries],
        firstSeen: 5,
        lastSeen: 30,
        threadSeen: 15,
      }),
    );
  });

  test('of more addresses than are kept those of the store stay', async () => {
    const db = await sampleStore();
    await importPart(db, part({ articles: [keep()] }), storing);
    const many = Array.from({ length: 70 }, (_, n) => `${ferries}?n=${n}`);
    for (let time = 0; time < 2; time += 1) {
      await importPart(db, part({ articles: [keep({ addresses: many })] }), storing);
      const kept = (await findArticle(db, ferries))?.addresses;
      expect(kept).toEqual([...many.slice(-(mostAddresses - 1)), ferries]);
    }
  });

  test('of drafts the later typed wins, and a posted one does not come back', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('own', 5), article, null, noon);
    const older = part({ drafts: [sampleDraft('old', 4), sampleDraft('', 9)] });
    expect(await importPart(db, older, storing)).toMatchObject({ known: 2 });
    const newer = part({ drafts: [sampleDraft('new', 6)] });
    expect(await importPart(db, newer, storing)).toMatchObject({ changed: 1 });
    expect(await readDrafts(db, ferries)).toEqual([sampleDraft('new', 6)]);
    await addComment(db, sampleComment(1), article, { slot: 'new', typed: 7 }, noon);
    expect(await importPart(db, newer, storing)).toMatchObject({ known: 1 });
    expect(await readDrafts(db, ferries)).toEqual([]);
  });

  test('makes no thread of an article that has no comments', async () => {
    const db = await sampleStore();
    await importPart(db, part({ articles: [keep()] }), storing);
    expect((await listThreads(db, { filter: '', limit: 9, after: null })).rows).toEqual([]);
  });

  test('replaces a stored comment that is broken', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await db.put('comments', { ...sampleComment(2), text: 7 } as never);
    expect(await importPart(db, part({ comments: [sampleComment(2)] }), storing)).toMatchObject({
      added: 1,
    });
    expect((await readThread(db, ferries, null)).comments).toHaveLength(2);
  });
});
