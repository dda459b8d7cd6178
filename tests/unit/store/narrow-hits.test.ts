import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Narrowing } from '../../../src/contract.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { archiveThread, markSeen } from '../../../src/store/articles.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { addComment } from '../../../src/store/comments.ts';
import { saveDraft } from '../../../src/store/drafts.ts';
import { keepIndex } from '../../../src/store/keep-index.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { type FindPlace, findAll, search } from '../../../src/store/search.ts';
import {
  commentOn,
  noon,
  numberedArticle,
  posted,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const sites = ['kurier.example', 'www.nea.example', 'news.nea.example'];

async function storeToSearch(): Promise<Store> {
  const db = await sampleStore();
  for (let n = 1; n <= 36; n += 1) {
    const on = { ...numberedArticle(n % 13), title: `Heron ${n % 13}` };
    const at = { ...on, site: sites[(n % 13) % 3] ?? '' };
    const author = { key: (n % 13) % 4 === 0 ? 'b7' : 'me', name: 'N' };
    const comment = { author, created: noon + (n % 13), text: n % 2 ? 'heron #sea' : 'gull' };
    await addComment(db, commentOn(at, n, comment), at, posted, noon);
  }
  for (const n of [2, 4, 9]) await archiveThread(db, numberedArticle(n).id, true, noon);
  for (const n of [3, 4, 8]) {
    const on = numberedArticle(n);
    await saveDraft(db, sampleDraft('d', noon + n, { article: on.id }), on, null, noon);
  }
  await markSeen(db, numberedArticle(8).id, noon * 2);
  await keepIndex(db);
  return db;
}

async function foundAll(db: Store, text: string, narrowing: Narrowing): Promise<string[]> {
  const found = new Set<string>();
  let next: FindPlace | null = null;
  do {
    const query = parseQuery(text, () => 0);
    const part = await findAll(db, query, next, makeBlockCache(), narrowing);
    for (const { article, comment } of part.found) found.add(comment ?? article);
    next = part.next;
  } while (next);
  return [...found].sort();
}

test('a narrowed search finds what the whole one does in the threads of the list that is narrowed so', async () => {
  const db = await storeToSearch();
  const narrowing = fc.record(
    {
      archived: fc.boolean(),
      unread: fc.boolean(),
      drafts: fc.boolean(),
      site: fc.constantFrom(...sites, 'nea.example'),
      from: fc.constantFrom(noon + 3, noon + 6),
      to: fc.constantFrom(noon + 5, noon + 10),
    },
    { requiredKeys: [] },
  );
  const texts = ['heron', 'gull', '#sea', 'site:nea.example heron', 'after:2001', '"heron 4"'];
  const numbers = { found: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(narrowing, fc.constantFrom(...texts), async (asked, text) => {
      const query = parseQuery(text, () => 0);
      const whole = await search(db, query, 100, makeBlockCache());
      const shelves = asked.archived === undefined ? [true, false] : [asked.archived];
      const lists = shelves.map((archived) =>
        listThreads(db, { filter: '', limit: 100, after: null, ...asked, archived }),
      );
      const listed = new Set(
        (await Promise.all(lists)).flatMap(({ rows }) => rows.map(({ id }) => id)),
      );
      const expected = whole.found.filter(({ row }) => listed.has(row.id));
      const found = await search(db, query, 100, makeBlockCache(), asked);
      const nameOf = ({ row, comment }: (typeof whole.found)[0]) => comment?.id ?? row.id;
      // What the index itself leaves out counts for how rare a word is: the order may be another.
      expect(found.found.map(nameOf).sort()).toEqual(expected.map(nameOf).sort());
      expect(await foundAll(db, text, asked)).toEqual(expected.map(nameOf).sort());
      const first = await search(db, query, 3, makeBlockCache(), asked);
      expect(first.found).toEqual(found.found.slice(0, 3));
      expect(first.more).toBe(expected.length > 3);
      numbers.found += expected.length;
      numbers.left += whole.found.length - expected.length;
    }),
    { numRuns: 60 },
  );
  expect(Math.min(numbers.found, numbers.left)).toBeGreaterThan(30);
});
