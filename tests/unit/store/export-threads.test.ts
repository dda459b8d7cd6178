import { expect, test } from 'vitest';
import { addComment, deleteComment } from '../../../src/store/comments.ts';
import { saveDraft } from '../../../src/store/drafts.ts';
import { exportThreads } from '../../../src/store/export-threads.ts';
import { idOf } from '../thread/sample-comment.ts';
import {
  commentOn,
  noon,
  numberedArticle,
  posted,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const all = ['articles', 'comments', 'drafts'] as const;

async function storeOfThree() {
  const db = await sampleStore();
  for (let n = 1; n <= 9; n += 1) {
    const article = numberedArticle(n % 3);
    await addComment(db, commentOn(article, n), article, posted, noon);
  }
  return db;
}

test('threads come in the order in which they are asked for, whole or in parts', async () => {
  const db = await storeOfThree();
  const ids = [2, 0, 1].map((n) => numberedArticle(n).id);
  const whole = await exportThreads(db, ids, all, null, 500);
  expect(whole.next).toBeNull();
  expect(whole.articles.map(({ id }) => id)).toEqual(ids);
  expect(whole.comments.map(({ id }) => id)).toEqual([2, 5, 8, 3, 6, 9, 1, 4, 7].map(idOf));
  for (const limit of [1, 2, 3, 4, 7]) {
    const comments: unknown[] = [];
    let next: string | null = null;
    let parts = 0;
    do {
      const part: Awaited<ReturnType<typeof exportThreads>> = await exportThreads(
        db,
        ids,
        all,
        next,
        limit,
      );
      expect(part.comments.length).toBeLessThanOrEqual(limit);
      const known = new Set(part.articles.map(({ id }) => id));
      for (const { article } of part.comments) expect(known).toContain(article);
      comments.push(...part.comments);
      next = part.next;
      parts += 1;
    } while (next !== null && parts < 50);
    expect(comments).toEqual(whole.comments);
  }
});

test('only what is wanted comes, and of deleted comments the mark', async () => {
  const db = await storeOfThree();
  const article = numberedArticle(0);
  await deleteComment(db, idOf(3), noon);
  await saveDraft(db, sampleDraft('half', noon + 1, { article: article.id }), article, null, noon);
  await db.put('comments', { ...commentOn(article, 90), text: 7 } as never);
  const ids = [article.id, 'https://nothing.example/'];
  const comments = await exportThreads(db, ids, ['comments'], null, 500);
  expect(comments).toMatchObject({ articles: [], drafts: [], skipped: 1 });
  expect(comments.comments[0]).toMatchObject({ id: idOf(3), text: '', deleted: noon });
  const drafts = await exportThreads(db, ids, ['drafts'], null, 500);
  expect(drafts).toMatchObject({ articles: [], comments: [], drafts: [{ text: 'half' }] });
});

test('a place that no part named is refused', async () => {
  const db = await sampleStore();
  await expect(exportThreads(db, [], all, 'nonsense', 5)).rejects.toMatchObject({
    code: 'invalid',
  });
});
