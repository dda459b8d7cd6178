import { expect, test } from 'vitest';
import { markOf, nestComments } from '../../bench/thread/nested-comments.ts';

test('a nested sample thread shows every comment, at most four deep, each with a word of its own', () => {
  const { comments, rows } = nestComments(3, 400);
  expect(new Set(rows.map(({ comment }) => comment.id)).size).toBe(400);
  const depths = rows.map(({ depth }) => depth);
  expect([Math.min(...depths), Math.max(...depths)]).toEqual([0, 4]);
  for (const [index, { text }] of comments.entries()) {
    expect(text.split(' ').at(-1)).toBe(markOf(index));
  }
  expect(nestComments(3, 400)).toEqual({ comments, rows });
});
