import { expect, test } from 'vitest';
import { addComment } from '../../../src/store/comments.ts';
import { joinThreads } from '../../../src/store/join-threads.ts';
import { findLead } from '../../../src/store/leads.ts';
import { refoldArticles } from '../../../src/store/refold.ts';
import { readThread } from '../../../src/store/threads.ts';
import { commentOn, dump, noon, posted, sampleArticle, sampleStore } from './sample-store.ts';

const id = 'https://harbourpost.example/2026/05/high-tide';
/** What versions before kept apart, and is one by today's rules. */
const print = `${id}/print`;
const address = `${print}?utm_source=x`;

test('what two addresses had apart is brought together once both are known to be one', async () => {
  const db = await sampleStore();
  const article = sampleArticle({ id: print, address });
  await addComment(db, commentOn(article, 1), article, posted, noon);
  expect(await refoldArticles(db, noon, null)).toBe(1);
  expect(await findLead(db, print)).toBe(id);
  const { row, comments } = await readThread(db, id, null);
  expect(row).toMatchObject({ id, title: article.title, address, count: 1 });
  expect(comments).toMatchObject([{ article: id, origin: print }]);
  const after = await dump(db);
  expect(await refoldArticles(db, noon + 5, null)).toBe(0);
  expect(await dump(db)).toEqual(after);
});

test('of some alone it asks no others', async () => {
  const db = await sampleStore();
  const article = sampleArticle({ id: print, address });
  await addComment(db, commentOn(article, 1), article, posted, noon);
  expect(await refoldArticles(db, noon, [id])).toBe(0);
  expect(await refoldArticles(db, noon, [id, print, 'not an address'])).toBe(1);
});

test('what has its thread where it leads, or was joined by the reader, stays', async () => {
  const db = await sampleStore();
  const kept = sampleArticle();
  const joined = sampleArticle({ id: print, address });
  await addComment(db, commentOn(kept, 1), kept, posted, noon);
  await joinThreads(db, joined, kept.id, noon);
  const before = await dump(db);
  expect(await refoldArticles(db, noon + 5, null)).toBe(0);
  expect(await dump(db)).toEqual(before);
});
