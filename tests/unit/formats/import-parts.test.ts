import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoParts } from '../../../src/formats/import-parts.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { records } from './arbitrary-records.ts';

const byJson = <T>(values: T[]): string[] => values.map((value) => JSON.stringify(value)).sort();

test('every comment and draft is in one part, with its article, and every article in some', () => {
  fc.assert(
    fc.property(records, fc.integer({ min: 1, max: 5 }), (file, most) => {
      const parts = [...cutIntoParts(file, most)];
      expect(byJson(parts.flatMap(({ comments }) => comments))).toEqual(byJson(file.comments));
      expect(byJson(parts.flatMap(({ drafts }) => drafts))).toEqual(byJson(file.drafts));
      const given = new Set(parts.flatMap(({ articles }) => articles));
      expect(given).toEqual(new Set(file.articles));
      for (const { articles, comments, drafts } of parts) {
        expect(comments.length + drafts.length).toBeLessThanOrEqual(most);
        const ids = articles.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { article } of comments) expect(ids).toContain(article);
      }
    }),
  );
});

test('a parent comes before its replies', () => {
  const comments = [sampleComment(3, 2), sampleComment(2, 1), sampleComment(1)];
  const parts = [...cutIntoParts({ articles: [], comments, drafts: [] }, 1)];
  expect(parts.map((part) => part.comments)).toEqual([
    [sampleComment(1)],
    [sampleComment(2, 1)],
    [sampleComment(3, 2)],
  ]);
});

test('heavy records make smaller parts', () => {
  const drafts = Array.from({ length: 20 }, (_, n) => ({
    article: `https://harbourpost.example/${n}`,
    slot: 'new' as const,
    text: 'x'.repeat(1_000_000),
    typed: n,
  }));
  const parts = [...cutIntoParts({ articles: [], comments: [], drafts }, 500)];
  expect(Math.max(...parts.map((part) => part.drafts.length))).toBeLessThan(6);
  expect(parts.flatMap((part) => part.drafts)).toHaveLength(20);
});

test('of nothing there are no parts', () => {
  expect([...cutIntoParts({ articles: [], comments: [], drafts: [] }, 5)]).toEqual([]);
});
