import * as v from 'valibot';
import { expect, test } from 'vitest';
import { keptArticleSchema } from '../../../src/article/kept-article.ts';
import { commentSchema } from '../../../src/thread/comment.ts';
import { sampleParts } from '../../bench/sample-threads.ts';

const sizes = [3, 1, 4, 1, 5];

test('sample threads are whole, valid, and as large as asked for', () => {
  const parts = [...sampleParts(sizes, 4)];
  expect(parts.map(({ comments }) => comments.length)).toEqual([4, 4, 6]);
  const articles = parts.flatMap((part) => part.articles);
  const comments = parts.flatMap((part) => part.comments);
  expect(articles.map(({ id }) => comments.filter(({ article }) => article === id).length)).toEqual(
    sizes,
  );
  expect(new Set(comments.map(({ id }) => id)).size).toBe(14);
  for (const article of articles) expect(v.is(keptArticleSchema, article)).toBe(true);
  for (const comment of comments) expect(v.is(commentSchema, comment)).toBe(true);
});

test('each answers a comment of its own thread, written before it', () => {
  const comments = [...sampleParts(sizes, 100)].flatMap((part) => part.comments);
  const answers = comments.filter(({ parent }) => parent !== null);
  expect(answers.length).toBeGreaterThan(0);
  for (const { parent, article, id } of answers) {
    const answered = comments.find((one) => one.id === parent);
    expect(answered?.article).toBe(article);
    expect((answered?.id ?? '') < id).toBe(true);
  }
});

test('ids sort by time, and two runs store the same', () => {
  const ids = [...sampleParts(sizes, 100)].flatMap((part) => part.comments.map(({ id }) => id));
  expect([...ids].sort()).toEqual(ids);
  expect([...sampleParts(sizes, 100)]).toEqual([...sampleParts(sizes, 100)]);
});
