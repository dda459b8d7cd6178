import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withStandIns } from '../../../src/library/stand-in-articles.ts';
import { records } from '../formats/arbitrary-records.ts';
import { sampleComment } from '../thread/sample-comment.ts';

test('every comment has an article then, and nothing else changes', () => {
  fc.assert(
    fc.property(records, fc.func(fc.boolean()), (content, isBroken) => {
      const articles = content.articles.filter(({ id }) => !isBroken(id));
      const stood = withStandIns({ ...content, articles });
      const ids = stood.articles.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(content.comments.filter(({ article }) => !ids.includes(article))).toEqual([]);
      expect(stood.articles.slice(0, articles.length)).toEqual(articles);
      expect(stood.comments).toBe(content.comments);
      expect(stood.drafts).toBe(content.drafts);
      expect(withStandIns(stood)).toEqual(stood);
    }),
  );
});

test('what is made up is as old as its oldest comment, and was never seen', () => {
  const comments = [
    sampleComment(2, null, { created: 50 }),
    sampleComment(1, null, { created: 20 }),
    sampleComment(3, null, { created: 90 }),
  ];
  expect(withStandIns({ articles: [], comments, drafts: [] }).articles).toMatchObject([
    { firstSeen: 20, lastSeen: 0, threadSeen: 0 },
  ]);
});

test.each([
  ['https://www.harbourpost.example/a', 'www.harbourpost.example/a', 'harbourpost.example'],
  ['file:///home/paper.html', 'home/paper.html', ''],
  ['no address at all', 'no address at all', ''],
])('%s is called %s, on %j', (article, title, site) => {
  const comments = [sampleComment(1, null, { article })];
  const [stood] = withStandIns({ articles: [], comments, drafts: [] }).articles;
  expect(stood).toMatchObject({ id: article, address: article, title, site });
});
