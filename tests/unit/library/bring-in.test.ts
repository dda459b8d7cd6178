import { expect, test } from 'vitest';
import type { AfterwordRecords } from '../../../src/formats/afterword-json.ts';
import { bringIn } from '../../../src/library/bring-in.ts';
import { dump, numberedArticle, sampleDraft } from '../store/sample-store.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { askStore } from './ask-store.ts';
import { manyRecords } from './many-records.ts';

const never = new AbortController().signal;

test('parts are small, and each has the articles of its comments', async () => {
  const { ask, asked } = await askStore();
  const done: number[] = [];
  const { count, stopped } = await bringIn(manyRecords(1200), {
    ask,
    dryRun: true,
    signal: never,
    onProgress: (records) => done.push(records),
  });
  expect({ ...count, stopped }).toEqual({
    added: 1201,
    changed: 0,
    known: 0,
    refused: [],
    stopped: null,
  });
  expect(done).toEqual([500, 1000, 1201]);
  for (const { args } of asked) {
    const { articles, comments, drafts } = args as AfterwordRecords;
    expect(comments.length + drafts.length).toBeLessThanOrEqual(500);
    const ids = new Set(articles.map(({ id }) => id));
    expect(comments.filter(({ article }) => !ids.has(article))).toEqual([]);
  }
});

test('a dry run stores nothing, and says what the real one then does', async () => {
  const { ask, db } = await askStore();
  const content = manyRecords(20);
  const options = { ask, signal: never, onProgress: () => {} };
  await bringIn(
    { ...content, comments: content.comments.slice(0, 7), drafts: [] },
    { ...options, dryRun: false },
  );
  const changed = content.comments.map((comment, n) =>
    n < 3 ? { ...comment, text: 'better', edited: comment.created + 5 } : comment,
  );
  const newer = {
    ...content,
    comments: [...changed, sampleComment(90, null, { article: numberedArticle(0).id, text: '' })],
    drafts: [sampleDraft('half', 5)],
  };
  const before = await dump(db);
  const would = await bringIn(newer, { ...options, dryRun: true });
  expect(await dump(db)).toEqual(before);
  expect(would.count).toMatchObject({ added: 14, changed: 3, known: 4 });
  expect(would.count.refused).toEqual([{ id: expect.any(String), why: 'empty' }]);
  expect(await bringIn(newer, { ...options, dryRun: false })).toEqual(would);
  expect((await bringIn(newer, { ...options, dryRun: false })).count).toMatchObject({
    added: 0,
    changed: 0,
    known: 21,
  });
});

test('a comment whose article is missing in the file comes all the same', async () => {
  const { ask, db } = await askStore();
  const { count } = await bringIn(
    { articles: [], comments: [sampleComment(1), sampleComment(2, 1)], drafts: [] },
    { ask, dryRun: false, signal: never, onProgress: () => {} },
  );
  expect(count).toMatchObject({ added: 2, refused: [] });
  expect(await db.getAll('articles')).toMatchObject([
    { title: 'harbourpost.example/ferries', site: 'harbourpost.example', count: 2 },
  ]);
});

test('a fault ends it, and what was stored until then is told', async () => {
  const { ask, db } = await askStore(1, 'quota');
  const did = await bringIn(manyRecords(1200), {
    ask,
    dryRun: false,
    signal: never,
    onProgress: () => {},
  });
  expect(did).toMatchObject({ count: { added: 500 }, stopped: 'quota' });
  expect(await db.count('comments')).toBe(500);
});

test('cancelled, it ends before the next part', async () => {
  const { ask, asked } = await askStore();
  const abort = new AbortController();
  const did = await bringIn(manyRecords(1200), {
    ask,
    dryRun: false,
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  expect(did).toMatchObject({ count: { added: 500 }, stopped: 'cancelled' });
  expect(asked).toHaveLength(1);
});
