import { describe, expect, test } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { addComment } from '../../../src/store/comments.ts';
import {
  deleteThread,
  listDeletions,
  purgeThreads,
  restoreThread,
} from '../../../src/store/delete-thread.ts';
import { readDrafts, saveDraft } from '../../../src/store/drafts.ts';
import { importPart } from '../../../src/store/exchange.ts';
import { joinThreads } from '../../../src/store/join-threads.ts';
import { keepIndex } from '../../../src/store/keep-index.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { undoImportPart } from '../../../src/store/past-imports.ts';
import { search } from '../../../src/store/search.ts';
import { readThread } from '../../../src/store/threads.ts';
import { undoMilliseconds } from '../../../src/thread/comment-rules.ts';
import { idOf } from '../thread/sample-comment.ts';
import {
  commentOn,
  dump,
  noon,
  numberedArticle,
  posted,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const [one, two, three] = [numberedArticle(1), numberedArticle(2), numberedArticle(3)];
const deletion = '6f1f1f0e-8d0b-4b8e-9c41-3d8f4a0c7a52';
const later = noon + undoMilliseconds;

async function storeOfTwo(): Promise<Store> {
  const db = await sampleStore();
  await addComment(db, commentOn(one, 1, { text: 'The heron #birds' }), one, posted, noon);
  await addComment(
    db,
    commentOn(one, 2, { parent: idOf(1), text: 'Which heron?' }),
    one,
    posted,
    noon,
  );
  await addComment(db, commentOn(two, 3, { text: 'A heron too' }), two, posted, noon);
  await saveDraft(db, sampleDraft('begun', noon + 5, { article: one.id }), one, null, noon);
  return db;
}

async function find(db: Store, words: string): Promise<string[]> {
  await keepIndex(db);
  const { found } = await search(
    db,
    parseQuery(words, () => 0),
    50,
    makeBlockCache(),
  );
  return found.map(({ comment, row }) => comment?.id ?? row.title).sort();
}

/** Everything in every object store, as text. */
async function everything(db: Store): Promise<string> {
  const stores = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  const keys = await Promise.all([...db.objectStoreNames].map((name) => db.getAllKeys(name)));
  return JSON.stringify([stores, keys]);
}

describe('deleting a thread', () => {
  test('takes it out of everything at once, and others stay', async () => {
    const db = await storeOfTwo();
    expect(await find(db, 'heron')).toHaveLength(3);
    await deleteThread(db, one.id, deletion, noon);
    const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
    expect(rows.map(({ id }) => id)).toEqual([two.id]);
    expect(await find(db, 'heron')).toEqual([idOf(3)]);
    expect(await find(db, 'story')).toEqual(['Story 2']);
    expect(await readDrafts(db, one.id)).toEqual([]);
    expect((await listThreads(db, { filter: '#birds', limit: 9, after: null })).rows).toEqual([]);
  });

  test('can be undone until its time is over, and then everything is as it was', async () => {
    const db = await storeOfTwo();
    await joinThreads(db, three, one.id, noon);
    const before = await dump(db);
    const found = await find(db, 'heron');
    await deleteThread(db, one.id, deletion, noon);
    await deleteThread(db, one.id, deletion, noon);
    await keepIndex(db);
    expect(await purgeThreads(db, later - 1)).toBe(0);
    await restoreThread(db, deletion);
    expect(await dump(db)).toEqual(before);
    expect(await find(db, 'heron')).toEqual(found);
    expect(await find(db, 'story')).toEqual(['Story 1', 'Story 2']);
    await expect(restoreThread(db, deletion)).rejects.toMatchObject({ code: 'missing' });
  });

  test('undone at once, before the index has heard of it, nothing is found twice', async () => {
    const db = await storeOfTwo();
    const found = await find(db, 'heron');
    await deleteThread(db, one.id, deletion, noon);
    await restoreThread(db, deletion);
    expect(await find(db, 'heron')).toEqual(found);
    expect(await find(db, 'story')).toEqual(['Story 1', 'Story 2']);
  });

  test('keeps what is written on its article meanwhile', async () => {
    const db = await storeOfTwo();
    await deleteThread(db, one.id, deletion, noon);
    await addComment(db, commentOn(one, 4), one, posted, noon + 1);
    await saveDraft(db, sampleDraft('again', noon + 9, { article: one.id }), one, null, noon);
    await restoreThread(db, deletion);
    const { comments, row } = await readThread(db, one.id, null);
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 4].map(idOf));
    expect(row?.count).toBe(3);
    expect(await readDrafts(db, one.id)).toMatchObject([{ text: 'begun\n\nagain' }]);
  });

  test('leaves nothing once its time is over: no text, no word in the index, no address', async () => {
    const db = await sampleStore();
    const secret = { ...one, title: 'Zanzibar' };
    const comment = commentOn(one, 1, { text: 'quixotic' });
    const part = { articles: [keepArticle(secret, noon)], comments: [comment], drafts: [] };
    const into = { id: '6f1f1f0e-8d0b-4b8e-9c41-3d8f4a0c7a53', name: 'file', at: noon };
    await importPart(db, part, { dryRun: false, into });
    await addComment(db, commentOn(two, 3), two, posted, noon);
    await saveDraft(db, sampleDraft('quixotic too', noon, { article: one.id }), secret, null, noon);
    await joinThreads(db, three, one.id, noon);
    await db.put('results', {
      article: one.id,
      asked: 'summary',
      provider: 'embedded',
      made: 1,
    } as never);
    await keepIndex(db);
    expect(await everything(db)).toMatch(/quixotic.*zanzibar/s);
    await deleteThread(db, one.id, deletion, noon);
    expect(await purgeThreads(db, later)).toBe(1);
    await keepIndex(db);
    const left = await everything(db);
    for (const word of ['quixotic', 'anzibar', `${one.id}"`, three.id])
      expect(left).not.toContain(word);
    expect(left).toContain(two.id);
    // The import that brought it can still be undone.
    expect(await undoImportPart(db, into.id)).toMatchObject({ more: false });
    expect(await purgeThreads(db, later)).toBe(0);
  });
});

test('what was deleted and can be brought back is listed, the last first, for as long as it can', async () => {
  const db = await storeOfTwo();
  await addComment(db, commentOn(three, 9), three, posted, noon);
  await joinThreads(db, three, one.id, noon);
  const second = '7a1f1f0e-8d0b-4b8e-9c41-3d8f4a0c7a53';
  await deleteThread(db, one.id, deletion, noon);
  await deleteThread(db, two.id, second, noon + 4000);
  expect(await listDeletions(db, noon + 5000)).toEqual([
    { id: second, title: two.title, left: undoMilliseconds - 1000 },
    { id: deletion, title: one.title, left: undoMilliseconds - 5000 },
  ]);
  expect(await listDeletions(db, later)).toMatchObject([{ id: second }]);
  await restoreThread(db, second);
  expect(await listDeletions(db, noon + 5000)).toMatchObject([{ id: deletion }]);
  await purgeThreads(db, later);
  expect(await listDeletions(db, noon + 5000)).toEqual([]);
});
