import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { addComment, deleteComment } from '../../../src/store/comments.ts';
import { keepIndex } from '../../../src/store/keep-index.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { type FindPlace, findAll, search } from '../../../src/store/search.ts';
import { idOf } from '../thread/sample-comment.ts';
import { commentOn, noon, numberedArticle, posted, sampleStore } from './sample-store.ts';

const ask = (text: string) => parseQuery(text, () => 0);

async function everything(db: Store, query: string) {
  const cache = makeBlockCache();
  const found = new Set<string>();
  let parts = 0;
  let next: FindPlace | null = null;
  do {
    const part = await findAll(db, ask(query), next, cache);
    for (const { article, comment, count } of part.found)
      found.add(comment ?? `${article} ${count}`);
    next = part.next;
    parts += 1;
  } while (next);
  return { found: [...found].sort(), parts };
}

test('everything is found that the search finds, whatever is asked', async () => {
  const db = await sampleStore();
  for (let n = 1; n <= 40; n += 1) {
    const on = { ...numberedArticle(n % 5), title: `Tide ${n % 5}` };
    const author = { key: n % 2 ? 'me' : 'b7', name: n % 2 ? 'Mara' : 'Noor' };
    const text = `${n % 3 ? 'heron' : 'gull'} ${n % 4 ? '#sea' : 'tide'} again`;
    await addComment(db, commentOn(on, n, { author, text, created: noon + n }), on, posted, noon);
    if (n % 18 === 9) await deleteComment(db, idOf(n), noon);
    if (n % 7 === 0) await keepIndex(db);
  }
  await keepIndex(db);
  const queries = [
    'heron',
    'gull tide',
    'by:noor',
    'tag:sea her',
    'tide',
    '"gull tide"',
    'nowhere',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...queries, 'site:harbourpost', 'after:2020'),
      async (query) => {
        const listed = await search(db, ask(query), 200, makeBlockCache());
        const names = listed.found.map(
          ({ comment, row }) => comment?.id ?? `${row.id} ${row.count}`,
        );
        expect((await everything(db, query)).found).toEqual(names.sort());
      },
    ),
  );
});

test('part by part, where it is much', async () => {
  const db = await sampleStore();
  const on = numberedArticle(1);
  const tx = db.transaction(['articles', 'comments', 'indexQueue'], 'readwrite');
  for (let n = 1; n <= 2300; n += 1) {
    const id = idOf(n);
    await tx.objectStore('comments').put(commentOn(on, n, { id, text: 'heron' }));
    await tx.objectStore('indexQueue').put({ id, fresh: true, stamp: n });
  }
  await tx.done;
  await addComment(db, commentOn(on, 2301, { text: 'heron' }), on, posted, noon);
  await keepIndex(db);
  const { found, parts } = await everything(db, 'heron');
  expect(found).toHaveLength(2301);
  expect(parts).toBeGreaterThan(2);
});
