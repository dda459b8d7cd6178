import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { addComment } from '../../../src/store/comments.ts';
import { keepIndex } from '../../../src/store/keep-index.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { findAll, search } from '../../../src/store/search.ts';
import { commentOn, noon, numberedArticle, posted, sampleStore } from './sample-store.ts';

const titled = (n: number, title: string): Article => ({ ...numberedArticle(n), title });

async function tell(db: Store, n: number, on: Article, text: string, name = 'Mara') {
  const comment = commentOn(on, n, { text, author: { key: name, name } });
  await addComment(db, comment, on, posted, noon);
}

/** What a query finds: texts, or titles with a sign before them, in their order. */
async function find(db: Store, query: string): Promise<string[]> {
  await keepIndex(db);
  const asked = parseQuery(query, () => 0);
  const { found } = await search(db, asked, 90, makeBlockCache());
  const all = await findAll(db, asked, null, makeBlockCache());
  const ids = all.found.map(({ article, comment }) => comment ?? article);
  expect(ids.sort()).toEqual(found.map(({ row, comment }) => comment?.id ?? row.id).sort());
  return found.map(({ row, comment }) => comment?.excerpt.text ?? `= ${row.title}`);
}

test('words of a comment are joined with those of its title and its author, and never found by these alone', async () => {
  const db = await sampleStore();
  const ferries = titled(1, 'Ferry to Sunda, 京都駅');
  await tell(db, 1, ferries, 'See you on Sunday');
  await tell(db, 2, ferries, 'Nothing else', 'Ida Ferrer');
  await tell(db, 3, titled(2, 'Trams'), 'A Sunday ferry, with the ferry');
  expect(await find(db, 'ferry sunday')).toEqual([
    'A Sunday ferry, with the ferry',
    'See you on Sunday',
  ]);
  expect(await find(db, 'sunday FER')).toHaveLength(2);
  expect(await find(db, 'ferry to')).toEqual(['= Ferry to Sunda, 京都駅']);
  expect(await find(db, 'ferry')).toHaveLength(2);
  expect(await find(db, '"ferry sunday"')).toEqual([]);
  expect(await find(db, '"on Sunday" ferry')).toEqual(['See you on Sunday']);
  expect(await find(db, 'mara sunday')).toHaveLength(2);
  expect(await find(db, 'by:ida ferry')).toEqual(['Nothing else']);
  expect(await find(db, '京都 Sunday')).toEqual(['See you on Sunday']);
  expect(await find(db, 'mara ida')).toEqual([]);
});

test('a title that is another now joins every comment below it', async () => {
  const db = await sampleStore();
  await tell(db, 1, titled(1, 'Ferry'), 'On Sunday');
  await tell(db, 2, titled(1, 'Ferry'), 'On Monday');
  expect(await find(db, 'ferry monday')).toEqual(['On Monday']);
  await tell(db, 3, titled(1, 'Steamer'), 'On Friday');
  expect(await find(db, 'steamer monday')).toEqual(['On Monday']);
  expect(await find(db, 'ferry monday')).toEqual([]);
});

test('whatever is written, each word is found in the text, its title or its author’s name, and one in the text', async () => {
  const word = fc.constantFrom('ferry', 'fern', 'sunday', 'sun', 'tide');
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  const written = fc.array(fc.tuple(words, fc.nat(2), word), { minLength: 1, maxLength: 6 });
  const titles = fc.tuple(words, words, words);
  const asked = fc.array(fc.constantFrom('fer', 'fern', 'sun', 'tide', 'sunday'), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(written, titles, asked, async (comments, named, query) => {
      const db = await sampleStore();
      for (const [n, [text, on, name]] of comments.entries()) {
        const article = titled(on, named[on]?.join(' ') ?? '');
        await tell(db, n + 1, article, `${text.join(' ')} ${n}`, name);
      }
      const found = (await find(db, query.join(' '))).filter((text) => !text.startsWith('='));
      const expected = comments.flatMap(([text, on, name], n) => {
        const has = (some: readonly string[], one: string) => some.some((w) => w.startsWith(one));
        const own = query.some((one) => has(text, one));
        const beside = query.length > 1 ? [...(named[on] ?? []), name] : [];
        const all = query.every((one) => has(text, one) || has(beside, one));
        return own && all ? [`${text.join(' ')} ${n}`] : [];
      });
      expect(found.sort()).toEqual(expected.sort());
      db.close();
    }),
    { numRuns: 60 },
  );
});
