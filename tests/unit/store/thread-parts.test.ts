import { beforeEach, describe, expect, test } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { foldBranch } from '../../../src/store/articles.ts';
import { deleteComment } from '../../../src/store/comments.ts';
import { importPart } from '../../../src/store/exchange.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { readThreadPart, readThreadStart } from '../../../src/store/thread-parts.ts';
import { buildThread } from '../../../src/thread/build-thread.ts';
import type { Comment, CommentId } from '../../../src/thread/comment.ts';
import { readerKey } from '../../../src/thread/comment-rules.ts';
import { listRows, type ThreadOrder } from '../../../src/thread/list-rows.ts';
import { idOf } from '../thread/sample-comment.ts';
import { commentOn, ferries, noon, sampleArticle, sampleStore } from './sample-store.ts';

const article = sampleArticle();
const size = 260;

/** Every third answers none; the others answer the root before, or for some that of the very first. */
const parentOf = (n: number): CommentId | null =>
  n % 3 === 0 ? null : idOf(n % 7 === 0 ? 0 : n - (n % 3));

let db: Store;
let stored: Comment[];

beforeEach(async () => {
  db = await sampleStore();
  stored = Array.from({ length: size }, (_, n) =>
    commentOn(article, n, { parent: parentOf(n), author: { key: readerKey, name: '' } }),
  );
  await importPart(
    db,
    { articles: [keepArticle(article, noon)], comments: stored, drafts: [] },
    { dryRun: false },
  );
});

const idsIn = (comments: readonly Comment[], order: ThreadOrder, folded: string[] = []) =>
  listRows(buildThread(comments), {
    order,
    collapsed: new Set(folded),
    branch: null,
  }).map(({ node }) => node.id);

describe('the start of a long thread', () => {
  test.each(['oldest', 'newest'] as const)('is what stands first, %s first', async (order) => {
    const start = await readThreadStart(db, ferries, order);
    expect(start).toMatchObject({ more: true, count: size });
    const first = idsIn(start.comments, order).slice(0, 20);
    expect(first).toHaveLength(20);
    expect(first).toEqual(idsIn(stored, order).slice(0, 20));
  });

  test('goes around what is folded away', async () => {
    await foldBranch(db, ferries, idOf(0), true);
    const start = await readThreadStart(db, ferries, 'oldest');
    const first = idsIn(start.comments, 'oldest', [idOf(0)]).slice(0, 20);
    expect(first).toEqual(idsIn(stored, 'oldest', [idOf(0)]).slice(0, 20));
  });

  test('is all of it where only the whole tells what stands first', async () => {
    const start = await readThreadStart(db, ferries, 'discussed');
    expect(start).toMatchObject({ more: false, count: size });
    expect(start.comments).toHaveLength(size);
  });

  test('is all of it where nearly all that stands first is deleted', async () => {
    for (let n = 0; n < 60; n += 1) await deleteComment(db, idOf(n), noon);
    const start = await readThreadStart(db, ferries, 'oldest');
    expect(start).toMatchObject({ more: false, count: size - 60 });
  });
});

test('a short thread is read whole, and an unknown one is empty', async () => {
  const other = await sampleStore();
  expect(await readThreadStart(other, ferries, 'oldest')).toMatchObject({
    article: null,
    comments: [],
    more: false,
  });
  const few = stored.slice(0, 50);
  await importPart(
    other,
    { articles: [keepArticle(article, noon)], comments: few, drafts: [] },
    { dryRun: false },
  );
  const start = await readThreadStart(other, ferries, 'oldest');
  expect(start).toMatchObject({ more: false, count: 50 });
  expect(start.comments).toEqual(few);
});

test('the parts of a thread are all of it, in order, each once', async () => {
  const more = Array.from({ length: 4000 }, (_, n) => commentOn(article, size + n));
  const tx = db.transaction('comments', 'readwrite');
  await Promise.all([...more.map((comment) => tx.store.put(comment)), tx.done]);
  const read: Comment[] = [];
  let next: CommentId | null = null;
  let parts = 0;
  do {
    const part: Awaited<ReturnType<typeof readThreadPart>> = await readThreadPart(
      db,
      ferries,
      next,
    );
    read.push(...part.comments);
    next = part.next;
    parts += 1;
  } while (next !== null);
  expect(read).toEqual([...stored, ...more]);
  expect(parts).toBe(3);
});
