import { expect, test } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { mostAddresses } from '../../../src/article/kept-article.ts';
import { findArticle, foldBranch, markSeen, noteVisit } from '../../../src/store/articles.ts';
import { addComment } from '../../../src/store/comments.ts';
import { importPart } from '../../../src/store/exchange.ts';
import { readThread } from '../../../src/store/threads.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { dump, ferries, noon, posted, sampleArticle, sampleStore } from './sample-store.ts';

const article = sampleArticle();

test('a visit to a page of which nothing is kept stores nothing', async () => {
  const db = await sampleStore();
  await noteVisit(db, article, noon);
  expect(await markSeen(db, ferries, noon)).toBeNull();
  expect(await findArticle(db, ferries)).toBeNull();
  expect(await dump(db)).toEqual({ articles: [], comments: [], drafts: [] });
});

test('a visit to a kept article renews its facts and keeps those that the page lost', async () => {
  const db = await sampleStore();
  await addComment(db, sampleComment(1), article, posted, noon);
  const address = `${ferries}?from=letter`;
  const seen = sampleArticle({ address, title: 'Ferries run', authors: [], published: null });
  await noteVisit(db, seen, noon + 5);
  expect(await findArticle(db, ferries)).toEqual({
    ...keepArticle(article, noon),
    address,
    title: 'Ferries run',
    addresses: [ferries, address],
    lastSeen: noon + 5,
    threadSeen: noon,
    folded: [],
  });
  expect((await readThread(db, ferries, null)).row).toMatchObject({ count: 1, address });
});

test('each fact keeps the source that it came from, over visits', async () => {
  const db = await sampleStore();
  const sources = { title: 'json-ld', authors: 'byline', section: 'json-ld' };
  const first = sampleArticle({ section: 'Coast', keywords: ['ferry'], sources });
  await addComment(db, sampleComment(1), first, posted, noon);
  const later = { authors: [], keywords: [], section: 'Sea', access: 'cut' } as const;
  const told = { section: 'meta section', access: 'wall' };
  await noteVisit(
    db,
    sampleArticle({ ...later, authors: [], keywords: [], sources: told }),
    noon + 5,
  );
  expect(await findArticle(db, ferries)).toMatchObject({
    authors: first.authors,
    keywords: ['ferry'],
    section: 'Sea',
    access: 'cut',
    sources: { authors: 'byline', section: 'meta section', access: 'wall' },
  });
});

test('of endless addresses the newest are kept', async () => {
  const db = await sampleStore();
  await addComment(db, sampleComment(1), article, posted, noon);
  for (let n = 1; n <= mostAddresses + 3; n += 1) {
    await noteVisit(db, sampleArticle({ address: `${ferries}?n=${n}` }), noon);
  }
  const kept = (await findArticle(db, ferries))?.addresses;
  expect(kept).toHaveLength(mostAddresses);
  expect([kept?.at(0), kept?.at(-1)]).toEqual([`${ferries}?n=4`, `${ferries}?n=53`]);
});

test("another's comment is unread until the thread is seen", async () => {
  const db = await sampleStore();
  await addComment(db, sampleComment(1), article, posted, noon);
  const author = { key: 'b7', name: 'Noor' };
  const late = sampleComment(2, null, { author, created: noon + 5 });
  // The reader's own comment is the latest, and still something came in between.
  const own = sampleComment(3, null, { created: noon + 6 });
  await importPart(db, { articles: [], comments: [late, own], drafts: [] }, { dryRun: false });
  expect((await readThread(db, ferries, null)).row).toMatchObject({ unread: true, count: 3 });
  expect(await markSeen(db, ferries, noon + 5)).toMatchObject({ unread: false, count: 3 });
  expect((await readThread(db, ferries, null)).row).toMatchObject({ unread: false });
});

test('what was seen stays seen where the clock was set back', async () => {
  const db = await sampleStore();
  await addComment(db, sampleComment(1), article, posted, noon);
  await markSeen(db, ferries, noon - 1000);
  expect(await findArticle(db, ferries)).toMatchObject({ threadSeen: noon });
});

test('a broken record gives what of it is whole', async () => {
  const db = await sampleStore();
  await db.put('articles', { ...article, site: 7, addresses: null } as never);
  expect(await findArticle(db, ferries)).toMatchObject({
    title: article.title,
    site: 'harbourpost.example',
    addresses: [],
    firstSeen: 0,
  });
});

test('folded branches are remembered, the last 500 of them', async () => {
  const db = await sampleStore();
  await foldBranch(db, ferries, 'a', true);
  expect(await findArticle(db, ferries)).toBeNull();
  await addComment(db, sampleComment(1), article, posted, noon);
  for (let n = 0; n < 502; n += 1) await foldBranch(db, ferries, String(n), true);
  await foldBranch(db, ferries, '7', true);
  await foldBranch(db, ferries, '9', false);
  const folded = (await findArticle(db, ferries))?.folded;
  expect(folded).toHaveLength(499);
  expect(folded?.slice(0, 3)).toEqual(['2', '3', '4']);
  expect(folded?.slice(-2)).toEqual(['501', '7']);
});
