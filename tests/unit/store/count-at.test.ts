import { expect, test } from 'vitest';
import { noteVisit } from '../../../src/store/articles.ts';
import { addComment, deleteComment } from '../../../src/store/comments.ts';
import { countAt } from '../../../src/store/count-at.ts';
import { joinThreads } from '../../../src/store/join-threads.ts';
import {
  commentOn,
  ferries,
  noon,
  numberedArticle,
  posted,
  sampleArticle,
  sampleStore,
} from './sample-store.ts';

const article = sampleArticle();

test('an article is found by every spelling of its address, and counts what is not deleted', async () => {
  const db = await sampleStore();
  expect(await countAt(db, ferries)).toBe(0);
  for (const n of [1, 2]) await addComment(db, commentOn(article, n), article, posted, noon);
  const spellings = [ferries, `${ferries}?utm_source=mail`, `${ferries}/#top`];
  for (const one of [...spellings, ferries.replace('https://', 'http://www.')]) {
    expect(await countAt(db, one)).toBe(2);
  }
  await deleteComment(db, commentOn(article, 1).id, noon);
  expect(await countAt(db, ferries)).toBe(1);
  for (const other of [`${ferries}/more`, 'chrome://settings/', 'no address', '']) {
    expect(await countAt(db, other)).toBe(0);
  }
});

test('so is one whose page named another address, once it was read there', async () => {
  const db = await sampleStore();
  await addComment(db, commentOn(article, 1), article, posted, noon);
  const short = 'https://harbourpost.example/s?story=7';
  expect(await countAt(db, short)).toBe(0);
  await noteVisit(db, { ...article, address: short }, noon);
  expect(await countAt(db, short)).toBe(1);
  expect(await countAt(db, `${short}&utm_medium=social`)).toBe(1);
});

test('an article that leads to another counts as that one', async () => {
  const db = await sampleStore();
  const [one, two] = [numberedArticle(1), numberedArticle(2)];
  await addComment(db, commentOn(one, 1), one, posted, noon);
  await addComment(db, commentOn(two, 2), two, posted, noon);
  await joinThreads(db, one, two.id, noon);
  expect(await countAt(db, one.address)).toBe(2);
  expect(await countAt(db, two.address)).toBe(2);
});

test('so does one whose address differs as the reader said of others on its site', async () => {
  const db = await sampleStore();
  const story = (n: number, rest = '') => {
    const id = `https://harbourpost.example/news/a-story-of-boats-${n}${rest}`;
    return { ...article, id, address: id };
  };
  for (const n of [1, 2]) await addComment(db, commentOn(story(n), n), story(n), posted, noon);
  const late = '?edition=late';
  expect(await countAt(db, story(2, late).address)).toBe(0);
  await joinThreads(db, story(1, late), story(1).id, noon);
  expect(await countAt(db, story(2, late).address)).toBe(1);
});
