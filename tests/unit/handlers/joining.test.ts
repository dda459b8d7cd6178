import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { joinThreads, keepApart, splitThread } from '../../../src/handlers/joining.ts';
import { openThread } from '../../../src/handlers/panel.ts';
import { readKeptThread, readTab } from '../../../src/handlers/tabs.ts';
import { addComment } from '../../../src/store/comments.ts';
import { sampleProse } from '../article/sample-facts.ts';
import { commentOn, ferries, noon, posted, sampleArticle } from '../store/sample-store.ts';
import { plainPage, sampleHouse } from './sample-house.ts';

const popup = { surface: 'popup', tab: null } as const;
const fingerprint = `1.640.${'7f'.repeat(64)}`;
const kept: Article = sampleArticle({ fingerprint });
const copy = `${ferries}-again`;

/** A house with a thread, and a tab with the same text at another address. */
async function houseWithCopy(print = fingerprint) {
  const prose = sampleProse({ fingerprint: print });
  const made = await sampleHouse({
    1: { address: copy, facts: plainPage(copy, { prose }) },
    2: { address: ferries, facts: plainPage(ferries, { prose }) },
  });
  await addComment(made.db, commentOn(kept, 1), kept, posted, noon);
  return { ...made, read: (tab = 1) => readTab({ tab, latest: null }, popup, made.house) };
}

test('a page is told of the thread of its like, and shares it once the reader says so', async () => {
  const { house, pushed, read } = await houseWithCopy();
  const before = await read();
  expect(before).toMatchObject({ count: 0, likely: { id: ferries }, joined: null });
  await joinThreads({ article: before.article, into: ferries }, house);
  expect(pushed).toEqual([{ name: 'everythingChanged', news: {} }]);
  const after = await read();
  expect(after).toMatchObject({ count: 1, likely: null, joined: copy, article: { id: ferries } });
  expect(await readKeptThread({ article: copy }, house)).toMatchObject({ count: 1, joined: null });
  // The tab at the other address shows the thread.
  expect(await openThread({ article: ferries }, house)).toMatchObject({ shown: true });
  await splitThread({ article: copy }, house);
  expect(await read()).toMatchObject({
    count: 0,
    likely: null,
    joined: null,
    article: { id: copy },
  });
});

test('a page that is another is not asked about again', async () => {
  const { house, read } = await houseWithCopy();
  await keepApart({ article: copy, other: ferries }, house);
  expect(await read()).toMatchObject({ likely: null });
});

test('a page that shows another text says since when', async () => {
  const { read } = await houseWithCopy(`1.640.${'b2'.repeat(64)}`);
  expect(await read(2)).toMatchObject({ changedSince: noon, count: 1, likely: null });
  expect(await read(2)).toMatchObject({ changedSince: noon });
  expect(await read(1)).toMatchObject({ changedSince: 0, likely: null });
});
