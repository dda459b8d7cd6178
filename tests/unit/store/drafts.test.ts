import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../src/store/articles.ts';
import { addComment, deleteComment, purgeDeleted } from '../../../src/store/comments.ts';
import { readDrafts, saveDraft } from '../../../src/store/drafts.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import {
  dump,
  ferries,
  freshName,
  noon,
  posted,
  sampleArticle,
  sampleDraft,
  sampleStore,
} from './sample-store.ts';

const article = sampleArticle();
const address = `${ferries}?from=letter`;
const hour = 3_600_000;

test('each slot of an article has its own draft', async () => {
  const db = await sampleStore();
  const reply = sampleDraft('to you', 2, { slot: `reply:${idOf(1)}` });
  await saveDraft(db, sampleDraft('to all', 1), article, null, noon);
  await saveDraft(db, reply, article, null, noon);
  await saveDraft(db, sampleDraft('elsewhere', 3, { article: `${ferries}/2` }), null, null, noon);
  expect(await readDrafts(db, ferries)).toEqual([sampleDraft('to all', 1), reply]);
});

test('in whichever order they arrive, the one typed last stays', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.record({ text: fc.string(), typed: fc.nat(noon) }), {
        minLength: 1,
        maxLength: 8,
        selector: ({ typed }) => typed,
      }),
      async (saves) => {
        const db = await sampleStore(freshName());
        for (const { text, typed } of saves) {
          await saveDraft(db, sampleDraft(text, typed), article, null, noon);
        }
        const last = saves.reduce((a, b) => (b.typed > a.typed ? b : a));
        const kept = last.text === '' ? [] : [sampleDraft(last.text, last.typed)];
        expect(await readDrafts(db, ferries)).toEqual(kept);
      },
    ),
    { numRuns: 40 },
  );
});

test('says whether it was stored: the same once more is not', async () => {
  const db = await sampleStore();
  expect(await saveDraft(db, sampleDraft('a', 5), article, null, noon)).toBe(true);
  expect(await saveDraft(db, sampleDraft('a', 5), article, null, noon)).toBe(false);
  expect(await saveDraft(db, sampleDraft('', 4), article, null, noon)).toBe(false);
});

test('a clock that was set back does not silence the box', async () => {
  const db = await sampleStore();
  await saveDraft(db, sampleDraft('from the future', noon + hour), article, null, noon + hour);
  expect(await saveDraft(db, sampleDraft('now', noon), article, null, noon)).toBe(true);
  await addComment(db, sampleComment(1), article, { slot: 'new', typed: noon + hour }, noon);
  expect(await saveDraft(db, sampleDraft('next', noon + 1), article, null, noon + 1)).toBe(true);
  expect(await readDrafts(db, ferries)).toMatchObject([{ text: 'next' }]);
});

describe('the article of a draft', () => {
  test('is kept with it, and is not among the threads', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('Hm', 1), article, null, noon);
    expect(await findArticle(db, ferries)).toMatchObject({ title: article.title });
    const { rows } = await listThreads(db, { filter: '', limit: 9, after: null });
    expect(rows).toEqual([]);
  });

  test('does not lose what is known of its thread', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    const before = await db.getAll('articles');
    await saveDraft(db, sampleDraft('Hm', noon + 1), sampleArticle({ title: 'x' }), null, noon + 1);
    expect(await db.getAll('articles')).toEqual(before);
  });

  test('goes with the draft: a text begun and taken back leaves nothing', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('Hm', 1), article, null, noon);
    await saveDraft(db, sampleDraft('', 2), article, null, noon);
    await purgeDeleted(db, noon + hour - 1);
    expect(await saveDraft(db, sampleDraft('H', 1), article, null, noon)).toBe(false);
    await purgeDeleted(db, noon + hour);
    expect(await dump(db)).toEqual({ articles: [], comments: [], drafts: [] });
  });

  test('stays where there is a comment, be it deleted, or another draft', async () => {
    const db = await sampleStore();
    await addComment(db, sampleComment(1), article, posted, noon);
    await deleteComment(db, idOf(1), noon);
    const other = sampleArticle({ id: address });
    const reply = sampleDraft('b', 1, { article: address, slot: `reply:${idOf(1)}` });
    await saveDraft(db, sampleDraft('a', 1, { article: address }), other, null, noon);
    await saveDraft(db, reply, other, null, noon);
    await saveDraft(db, sampleDraft('', 2, { article: address }), other, null, noon);
    await saveDraft(db, sampleDraft('', noon + 1), article, null, noon + 1);
    await purgeDeleted(db, noon + 2 * hour);
    expect(await findArticle(db, ferries)).not.toBeNull();
    expect(await findArticle(db, address)).not.toBeNull();
    expect(await readDrafts(db, address)).toEqual([reply]);
  });
});

describe('taking over the draft of an unread tab', () => {
  test('replaces it, and a late save does not bring it back', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('Hel', 1, { article: address }), null, null, noon);
    await saveDraft(db, sampleDraft('Hello', 3), article, address, noon);
    expect(await readDrafts(db, ferries)).toEqual([sampleDraft('Hello', 3)]);
    const late = sampleDraft('Hell', 2, { article: address });
    expect(await saveDraft(db, late, null, null, noon)).toBe(false);
    expect(await readDrafts(db, address)).toEqual([]);
  });

  test('leaves one that was typed later, and other slots', async () => {
    const db = await sampleStore();
    const later = sampleDraft('later', 9, { article: address });
    const reply = sampleDraft('b', 1, { article: address, slot: `reply:${idOf(1)}` });
    await saveDraft(db, later, null, null, noon);
    await saveDraft(db, reply, null, null, noon);
    await saveDraft(db, sampleDraft('Hello', 3), article, address, noon);
    expect(await readDrafts(db, address)).toEqual([later, reply]);
  });

  test('of an article whose id is the address itself loses nothing', async () => {
    const db = await sampleStore();
    await saveDraft(db, sampleDraft('Hel', 1), null, null, noon);
    for (const typed of [2, noon + hour]) {
      await saveDraft(db, sampleDraft('Hello', typed), article, ferries, noon);
      expect(await readDrafts(db, ferries)).toEqual([sampleDraft('Hello', typed)]);
    }
  });
});

test('a broken draft is passed over', async () => {
  const db = await sampleStore();
  await db.put('drafts', { article: ferries, slot: 'new', text: 7 } as never);
  await saveDraft(db, sampleDraft('b', 1, { slot: `reply:${idOf(1)}` }), article, null, noon);
  expect(await readDrafts(db, ferries)).toMatchObject([{ text: 'b' }]);
});
