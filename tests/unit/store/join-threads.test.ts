import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { findArticle, noteVisit } from '../../../src/store/articles.ts';
import {
  addComment,
  deleteComment,
  editComment,
  purgeDeleted,
} from '../../../src/store/comments.ts';
import { readDrafts, saveDraft } from '../../../src/store/drafts.ts';
import { exportPart, importPart } from '../../../src/store/exchange.ts';
import { joinThreads, keepApart, splitThread } from '../../../src/store/join-threads.ts';
import { findLead } from '../../../src/store/leads.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { readThread } from '../../../src/store/threads.ts';
import { idOf } from '../thread/sample-comment.ts';
import {
  commentOn,
  dump,
  noon,
  numberedArticle,
  posted,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const fingerprint = `1.640.${'7f'.repeat(64)}`;
const [one, two, three] = [1, 2, 3].map((n) => ({ ...numberedArticle(n), fingerprint })) as [
  Article,
  Article,
  Article,
];
const slot = (article: Article, name: string) => ({ article: article.id, slot: name as 'new' });

const write = (db: Store, article: Article, n: number, parent: number | null = null) =>
  addComment(
    db,
    commentOn(article, n, { parent: parent === null ? null : idOf(parent) }),
    article,
    posted,
    noon,
  );

const textsOf = async (db: Store, { id }: Article) => {
  const { comments, row } = await readThread(db, id, null);
  expect(row?.count ?? 0).toBe(comments.filter(({ deleted }) => deleted === null).length);
  return comments.map((comment) => Number.parseInt(comment.id.slice(-12), 16));
};

describe('what looks like the same article', () => {
  test('is told of, on the same site, where it has a thread', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    const { likely, article } = await noteVisit(db, two, noon);
    expect(likely).toMatchObject({ id: one.id, title: one.title, count: 1 });
    expect(article).toEqual(two);
    expect((await noteVisit(db, one, noon)).likely).toBeNull();
    const elsewhere = { ...two, id: 'https://islandgazette.example/1' };
    expect((await noteVisit(db, elsewhere, noon)).likely).toBeNull();
    const otherText = { ...two, fingerprint: `1.640.${'b2'.repeat(64)}` };
    expect((await noteVisit(db, otherText, noon)).likely).toBeNull();
    expect((await noteVisit(db, { ...two, fingerprint: '' }, noon)).likely).toBeNull();
  });

  test('is not told of where its thread is empty, or the reader said that it is another', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await keepApart(db, two.id, one.id);
    expect((await noteVisit(db, two, noon)).likely).toBeNull();
    // Told of neither from the other side.
    await write(db, two, 2);
    expect((await noteVisit(db, one, noon)).likely).toBeNull();
    expect((await noteVisit(db, three, noon)).likely).not.toBeNull();
    await deleteComment(db, idOf(1), noon);
    await deleteComment(db, idOf(2), noon);
    expect((await noteVisit(db, three, noon)).likely).toBeNull();
  });

  test('is the nearest of several', async () => {
    const db = await sampleStore();
    await write(db, { ...one, fingerprint: fingerprint.replace(/(7f){20}$/, 'a1'.repeat(20)) }, 1);
    await write(db, two, 2);
    expect((await noteVisit(db, three, noon)).likely).toMatchObject({ id: two.id });
  });

  test('stores nothing', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    const before = await dump(db);
    await noteVisit(db, two, noon);
    expect(await dump(db)).toEqual(before);
  });
});

describe('bringing two threads together', () => {
  test('moves comments and drafts, and leads the one to the other', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await write(db, two, 2);
    await write(db, two, 3, 2);
    await saveDraft(db, sampleDraft('mine', noon + 5, slot(one, 'new')), one, null, noon);
    await saveDraft(db, sampleDraft('too', noon + 6, slot(two, 'new')), two, null, noon);
    await saveDraft(db, sampleDraft('re', 7, slot(two, `reply:${idOf(2)}`)), two, null, noon);
    expect(await joinThreads(db, two, one.id, noon)).toBe(one.id);
    expect(await textsOf(db, one)).toEqual([1, 2, 3]);
    expect(await textsOf(db, two)).toEqual([]);
    expect(await findLead(db, two.id)).toBe(one.id);
    const drafts = await readDrafts(db, one.id);
    expect(drafts.map(({ text }) => text).sort()).toEqual(['mine\n\ntoo', 're']);
    expect(await readDrafts(db, two.id)).toEqual([]);
    const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
    expect(rows).toMatchObject([{ id: one.id, count: 3 }]);
  });

  test('changes nothing a second time', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await write(db, two, 2);
    await joinThreads(db, two, one.id, noon);
    const before = await dump(db);
    await joinThreads(db, two, one.id, noon + 5);
    await joinThreads(db, one, two.id, noon + 5);
    expect(await dump(db)).toEqual(before);
  });

  test('of an article of which nothing is kept remembers it, also after a purge', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await joinThreads(db, two, one.id, noon);
    await db.put('drafts', { ...sampleDraft('', 6, slot(two, 'new')), purgeAt: 7 });
    await purgeDeleted(db, noon * 2);
    expect(await noteVisit(db, two, noon)).toMatchObject({ article: { id: one.id }, likely: null });
  });

  test('shows the kept article at the other address, and leaves its facts alone', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await joinThreads(db, two, one.id, noon);
    const { article } = await noteVisit(db, { ...two, title: 'Renamed' }, noon);
    expect(article).toEqual(one);
    expect(await findArticle(db, one.id)).toMatchObject({ title: one.title, address: one.address });
    expect(await findArticle(db, two.id)).toMatchObject({ title: 'Renamed' });
  });

  test('takes in what a surface writes that has not heard of it', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await write(db, two, 2);
    await joinThreads(db, two, one.id, noon);
    const { comment, row } = await write(db, two, 3, 2);
    expect(comment).toMatchObject({ article: one.id, origin: two.id });
    expect(row).toMatchObject({ id: one.id, count: 3 });
    await saveDraft(db, sampleDraft('late', noon + 9, slot(two, 'new')), two, null, noon);
    expect(await readDrafts(db, one.id)).toMatchObject([{ text: 'late' }]);
    expect(await editComment(db, idOf(2), 'changed', 9, noon)).toMatchObject({
      row: { id: one.id },
    });
  });

  test('goes on along a chain, in whatever order it came about', async () => {
    const db = await sampleStore();
    for (const [n, article] of [one, two, three].entries()) await write(db, article, n + 1);
    await joinThreads(db, three, two.id, noon);
    await joinThreads(db, two, one.id, noon);
    expect(await findLead(db, three.id)).toBe(one.id);
    expect(await textsOf(db, one)).toEqual([1, 2, 3]);
  });
});

describe('taking two threads apart again', () => {
  test('gives back what was written there, with the answers to it', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await write(db, two, 2);
    await joinThreads(db, two, one.id, noon);
    await write(db, one, 3, 2);
    await write(db, one, 4, 1);
    await saveDraft(db, sampleDraft('re', 7, slot(one, `reply:${idOf(3)}`)), one, null, noon);
    await splitThread(db, two.id, noon);
    expect(await textsOf(db, one)).toEqual([1, 4]);
    expect(await textsOf(db, two)).toEqual([2, 3]);
    expect(await readDrafts(db, two.id)).toMatchObject([{ text: 're' }]);
    expect(await findLead(db, two.id)).toBe(two.id);
    const { comments } = await readThread(db, two.id, null);
    expect(comments.every((comment) => !('origin' in comment))).toBe(true);
    expect((await noteVisit(db, two, noon)).likely).toBeNull();
  });

  test('gives back what was posted at its address while they were one; answers stay with what they answer', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await joinThreads(db, two, one.id, noon);
    const postAt = (at: Article, n: number, parent: string | null = null) =>
      addComment(db, { ...commentOn(one, n, { parent }), origin: at.id }, one, posted, noon);
    await postAt(two, 2);
    await postAt(two, 3, idOf(1));
    await postAt(one, 4, idOf(2));
    // A surface that says what is not so is not believed.
    await postAt(three, 5);
    await splitThread(db, two.id, noon);
    expect(await textsOf(db, one)).toEqual([1, 3, 5]);
    expect(await textsOf(db, two)).toEqual([2, 4]);
    const { comments } = await readThread(db, one.id, null);
    expect(comments.map(({ origin }) => origin)).toEqual([undefined, two.id, undefined]);
  });

  test('changes nothing a second time, or where there is nothing to take apart', async () => {
    const db = await sampleStore();
    await write(db, one, 1);
    await write(db, two, 2);
    await joinThreads(db, two, one.id, noon);
    await splitThread(db, two.id, noon);
    const before = await dump(db);
    await splitThread(db, two.id, noon + 9);
    await splitThread(db, one.id, noon + 9);
    expect(await dump(db)).toEqual(before);
    await expect(splitThread(db, three.id, noon)).rejects.toMatchObject({ code: 'missing' });
    await expect(keepApart(db, one.id, three.id)).rejects.toMatchObject({ code: 'missing' });
  });

  test('takes along what had been brought together there before', async () => {
    const db = await sampleStore();
    for (const [n, article] of [one, two, three].entries()) await write(db, article, n + 1);
    await joinThreads(db, three, two.id, noon);
    await joinThreads(db, two, one.id, noon);
    await splitThread(db, two.id, noon);
    expect(await textsOf(db, one)).toEqual([1]);
    expect(await textsOf(db, two)).toEqual([2, 3]);
    await splitThread(db, three.id, noon);
    expect(await textsOf(db, two)).toEqual([2]);
    expect(await textsOf(db, three)).toEqual([3]);
  });

  test('an address that differs in the same way shares the thread too, until it is taken apart', async () => {
    const db = await sampleStore();
    const story = (n: number, rest = '') => {
      const id = `https://harbourpost.example/news/a-story-of-boats-${n}${rest}`;
      return { ...one, id, address: id, fingerprint: '' };
    };
    await write(db, story(1), 1);
    await joinThreads(db, story(1, '?edition=late'), story(1).id, noon);
    await write(db, story(2), 2);
    const before = await dump(db);
    const late = story(2, '?edition=late');
    expect(await noteVisit(db, late, noon)).toMatchObject({ article: { id: story(2).id } });
    expect(await findLead(db, late.id)).toBe(story(2).id);
    // Where nothing is kept yet, both addresses have one id all the same.
    expect(await noteVisit(db, story(3, '?edition=late'), noon)).toMatchObject({
      article: { id: story(3).id },
    });
    expect(await dump(db)).toEqual(before);
    const there = { ...commentOn(story(2), 3), origin: late.id };
    await addComment(db, there, story(2), posted, noon);
    await splitThread(db, late.id, noon);
    expect(await noteVisit(db, late, noon)).toMatchObject({ article: { id: late.id } });
    expect(await textsOf(db, late)).toEqual([3]);
    expect(await textsOf(db, story(2))).toEqual([2]);
    // And what was learned is forgotten with what it was learned from.
    await splitThread(db, story(1, '?edition=late').id, noon);
    expect(await findLead(db, story(4, '?edition=late').id)).toBe(story(4, '?edition=late').id);
    await write(db, story(5, '?edition=late'), 5);
    expect(await textsOf(db, story(5, '?edition=late'))).toEqual([5]);
  });

  type Step = readonly [what: 'join' | 'split' | 'write', article: Article, other: Article];

  /** Does a step of a story, whether it makes sense or not. */
  async function take(db: Store, [what, article, other]: Step, n: number): Promise<void> {
    if (what === 'write') await write(db, article, n);
    else if (what === 'join') await joinThreads(db, article, other.id, noon);
    else if (await findArticle(db, article.id)) await splitThread(db, article.id, noon);
  }

  test('loses no comment, and leads nobody in circles, whatever is done in whatever order', async () => {
    const articles = [one, two, three];
    const which = fc.constantFrom(...articles);
    const what = fc.constantFrom<Step[0]>('join', 'split', 'write');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(what, which, which), { maxLength: 12 }), async (steps) => {
        const db = await sampleStore();
        for (const [n, step] of steps.entries()) await take(db, step, n + 1);
        const written = steps.flatMap(([did], n) => (did === 'write' ? n + 1 : []));
        const found = await Promise.all(articles.map((article) => textsOf(db, article)));
        const leads = await Promise.all(articles.map(({ id }) => findLead(db, id)));
        expect(found.flat().sort((a, b) => a - b)).toEqual(written);
        for (const [index, { id }] of articles.entries()) {
          expect(found[index]?.length === 0 || leads[index] === id).toBe(true);
        }
        for (const lead of leads) expect(await findLead(db, lead)).toBe(lead);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a file', () => {
  const everything = async (db: Store) => {
    const part = await exportPart(db, null, 500);
    const drafts = await exportPart(db, part.next, 500);
    const { articles } = await exportPart(db, drafts.next, 500);
    return { comments: part.comments, drafts: drafts.drafts, articles };
  };

  test('carries fingerprints and what was brought together, and taking apart works after it', async () => {
    const from = await sampleStore();
    await write(from, one, 1);
    await write(from, two, 2);
    await joinThreads(from, two, one.id, noon);
    await keepApart(from, three.id, one.id);
    const file = await everything(from);
    const db = await sampleStore();
    for (let time = 0; time < 2; time += 1) {
      await importPart(db, file, { dryRun: false });
      expect(await textsOf(db, one)).toEqual([1, 2]);
    }
    expect(await everything(db)).toEqual(file);
    expect((await noteVisit(db, three, noon)).likely).toBeNull();
    await splitThread(db, two.id, noon + 9);
    expect(await textsOf(db, two)).toEqual([2]);
    // What was said here later stays.
    await importPart(db, file, { dryRun: false });
    expect(await findLead(db, two.id)).toBe(two.id);
  });

  test('brings together what lies apart here, and takes in an older file after it', async () => {
    const old = await sampleStore();
    await write(old, one, 1);
    await write(old, two, 2);
    const before = await everything(old);
    const joined = await sampleStore();
    await importPart(joined, before, { dryRun: false });
    await joinThreads(joined, two, one.id, noon);
    await write(joined, one, 3, 2);
    const after = await everything(joined);
    const count = await importPart(old, after, { dryRun: true });
    expect(count).toMatchObject({ added: 1, changed: 0, known: 2, refused: [] });
    expect(await findLead(old, two.id)).toBe(two.id);
    expect(await importPart(old, after, { dryRun: false })).toEqual(count);
    expect(await textsOf(old, one)).toEqual([1, 2, 3]);
    expect(await textsOf(old, two)).toEqual([]);
    expect(await importPart(old, before, { dryRun: false })).toMatchObject({
      known: 2,
      refused: [],
    });
    expect(await textsOf(old, one)).toEqual([1, 2, 3]);
    const late = { ...before, comments: [commentOn(two, 4)], drafts: [] };
    await importPart(old, late, { dryRun: false });
    expect(await textsOf(old, one)).toEqual([1, 2, 3, 4]);
  });

  test('that leads to what is nowhere, or in circles, loses nothing', async () => {
    const db = await sampleStore();
    const led = (article: Article, leadsTo: string) => ({
      ...keepArticle(article, noon),
      leadsTo,
      decided: noon,
    });
    const nowhere = { articles: [led(one, 'https://nowhere.example/')], drafts: [] };
    await importPart(db, { ...nowhere, comments: [commentOn(one, 1)] }, { dryRun: false });
    const circle = {
      articles: [led(two, three.id), led(three, two.id), led(one, one.id)],
      drafts: [],
    };
    const comments = [commentOn(two, 2), commentOn(three, 3)];
    await importPart(db, { ...circle, comments }, { dryRun: false });
    const all = await Promise.all([one, two, three].map((article) => textsOf(db, article)));
    expect(all.flat().sort()).toEqual([1, 2, 3]);
  });
});
