import { describe, expect, test } from 'vitest';
import { keepArticle } from '../../../src/article/keep-article.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { makeRecord } from '../../../src/store/article-record.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { addComment, deleteComment, editComment } from '../../../src/store/comments.ts';
import { importPart } from '../../../src/store/exchange.ts';
import { indexComments } from '../../../src/store/index-comments.ts';
import { joinThreads } from '../../../src/store/join-threads.ts';
import { keepIndex } from '../../../src/store/keep-index.ts';
import { mendIndex } from '../../../src/store/mend-index.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { search } from '../../../src/store/search.ts';
import { blankSummary } from '../../../src/store/summary.ts';
import { upgrades } from '../../../src/store/upgrades.ts';
import { idOf } from '../thread/sample-comment.ts';
import {
  commentOn,
  freshName,
  noon,
  numberedArticle,
  posted,
  sampleStore,
} from './sample-store.ts';

async function tell(db: Store, n: number, text: string, rest = {}): Promise<void> {
  const on = numberedArticle(n);
  await addComment(db, commentOn(on, n, { text, ...rest }), on, posted, noon);
}

/** What a query finds: the texts of comments around the match, and titles of threads with a sign before them. */
async function find(db: Store, query: string, limit = 50): Promise<string[]> {
  await keepIndex(db);
  const asked = parseQuery(query, () => 0);
  const { found } = await search(db, asked, limit, makeBlockCache());
  return found.map(({ row, comment }) => comment?.excerpt.text ?? `= ${row.title}`);
}

describe('comments are found', () => {
  test('by a word, its beginning, and without its accents', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'The café by the pier');
    await tell(db, 2, 'Cafeteria prices');
    await tell(db, 3, 'Nothing of the kind');
    expect(await find(db, 'CAFE')).toEqual(['The café by the pier', 'Cafeteria prices']);
    expect(await find(db, 'café pier')).toEqual(['The café by the pier']);
    expect(await find(db, 'teria')).toEqual([]);
  });

  test('by letters that the keyboard has', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'Die Straße in Łódź #Köśße', { author: { key: 'k', name: 'Søren Đokić' } });
    await tell(db, 2, 'カフェの工事');
    await tell(db, 3, 'هذه مدرســة');
    const [street, cafe, school] = ['Die Straße in Łódź #Köśße', 'カフェの工事', 'هذه مدرســة'];
    for (const query of ['strasse', 'STRASS', 'lodz', 'łódź', 'by:soren', 'by:dokic', '#kossse'])
      expect(await find(db, query)).toEqual([street]);
    expect(await find(db, '"strasse in lodz"')).toEqual([street]);
    expect(await find(db, 'かふぇ')).toEqual([cafe]);
    expect(await find(db, 'مدرسه')).toEqual([school]);
  });

  test('by a phrase in its order', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'the island line was cut');
    await tell(db, 2, 'the line to the island');
    expect(await find(db, '"island line"')).toEqual(['the island line was cut']);
    expect(await find(db, 'island line')).toHaveLength(2);
    expect(await find(db, '"isl"')).toEqual([]);
    expect(await find(db, '"isl')).toHaveLength(2);
  });

  test('by a phrase, however many have its words', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 12; n += 1) await tell(db, n, `beta alpha ${n}`);
    await tell(db, 13, `${'other words '.repeat(30)}alpha beta`);
    await keepIndex(db);
    const look = (query: string, limit: number, most: number) => {
      const asked = parseQuery(query, () => 0);
      return search(db, asked, limit, makeBlockCache(), {}, most);
    };
    const { found, ...rest } = await look('"alpha beta"', 3, 99);
    expect(found.map(({ comment }) => comment?.id)).toEqual([idOf(13)]);
    expect(rest).toEqual({ more: false, cut: false });
    expect(await look('"alpha beta"', 3, 8)).toEqual({ found: [], more: false, cut: true });
    expect((await look('alpha', 9, 99)).found).toHaveLength(9);
    expect(await look('alpha', 9, 99)).toMatchObject({ more: true, cut: false });
    expect(await look('alpha', 20, 99)).toMatchObject({ more: false, cut: false });
  });

  test('in Chinese and Japanese, wherever a word begins', async () => {
    const db = await sampleStore();
    await tell(db, 1, '东京都的渡轮很安静');
    await tell(db, 2, '島のフェリーは静かです');
    expect(await find(db, '京都')).toEqual(['东京都的渡轮很安静']);
    expect(await find(db, '渡轮')).toEqual(['东京都的渡轮很安静']);
    expect(await find(db, 'フェリー')).toEqual(['島のフェリーは静かです']);
    expect(await find(db, '静')).toHaveLength(2);
    expect(await find(db, '轮渡')).toEqual([]);
  });

  test('by site, hashtag, author and date', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'one #ferries', {
      author: { key: 'k', name: 'Ana María' },
      created: Date.UTC(2026, 0, 5),
    });
    await tell(db, 2, 'two', { created: Date.UTC(2026, 1, 5) });
    expect(await find(db, 'site:harbourpost.example one')).toEqual(['one #ferries']);
    expect(await find(db, 'site:other.example')).toEqual([]);
    expect(await find(db, 'tag:ferries')).toEqual(['one #ferries']);
    expect(await find(db, '#ferr')).toEqual(['one #ferries']);
    expect(await find(db, 'by:maria')).toEqual(['one #ferries']);
    expect(await find(db, 'by:"ana maria"')).toEqual(['one #ferries']);
    expect(await find(db, 'before:2026-02 one')).toEqual(['one #ferries']);
    expect(await find(db, 'after:2026-02 two')).toEqual(['two']);
    expect(await find(db, 'after:2026-02-06 two')).toEqual([]);
  });

  test('by when it was written, however late it was edited', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'one', { created: Date.UTC(2026, 0, 5) });
    await editComment(db, idOf(1), 'one, mended', Date.UTC(2026, 2, 5), noon);
    expect(await find(db, 'after:2026-01-05 before:2026-01-06 one')).toEqual(['one, mended']);
    expect(await find(db, 'after:2026-03-05 one')).toEqual([]);
  });

  test('with their threads by the title', async () => {
    const db = await sampleStore();
    await tell(db, 7, 'a word');
    expect(await find(db, 'story')).toEqual(['= Story 7']);
  });
});

describe('the index follows what is written', () => {
  test('edited, deleted and moved', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'hydrogen boats');
    expect(await find(db, 'hydrogen')).toEqual(['hydrogen boats']);
    await editComment(db, idOf(1), 'diesel boats', noon, noon);
    expect(await find(db, 'hydrogen')).toEqual([]);
    expect(await find(db, 'boats')).toEqual(['diesel boats']);
    await joinThreads(db, numberedArticle(1), numberedArticle(2).id, noon);
    expect(await find(db, 'diesel')).toEqual(['diesel boats']);
    await deleteComment(db, idOf(1), noon);
    expect(await find(db, 'boats')).toEqual([]);
  });

  test('and forgets the words of what was deleted', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'a secretword here');
    await tell(db, 2, 'another');
    await keepIndex(db);
    await deleteComment(db, idOf(1), noon);
    await keepIndex(db);
    expect(JSON.stringify(await db.getAll('indexBlocks'))).not.toContain('secretword');
    expect(await find(db, 'another')).toEqual(['another']);
  });

  test('takes what was there before it', async () => {
    const name = freshName();
    const before = await openStore({ name, steps: upgrades.slice(0, 4) });
    const on = numberedArticle(1);
    const thread = { article: keepArticle(on, noon), summary: blankSummary };
    await before.put('articles', makeRecord(thread));
    await before.put('comments', commentOn(on, 1, { text: 'from earlier times' }));
    before.close();
    const db = await sampleStore(name);
    expect(await find(db, 'earlier')).toEqual(['from earlier times']);
  });

  test('is made anew where it was made by other rules', async () => {
    const db = await sampleStore();
    await tell(db, 1, 'the old words');
    await keepIndex(db);
    const cache = makeBlockCache();
    const asked = parseQuery('words', () => 0);
    expect((await search(db, asked, 9, cache)).found).toHaveLength(1);
    const state = await db.get('indexState', 'state');
    if (!state) throw new Error('No state.');
    await db.put('indexState', { ...state, rules: 0 }, 'state');
    const [number] = await db.getAllKeys('indexSegments');
    await tell(db, 2, 'the new words');
    await keepIndex(db);
    expect(await db.getAllKeys('indexSegments')).not.toContain(number);
    expect((await search(db, asked, 9, cache)).found).toHaveLength(2);
    expect(await find(db, 'story')).toHaveLength(2);
  });

  test('in one segment after the other, merged as they grow', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 40; n += 1) {
      await tell(db, n, `number ${n} of many`);
      await keepIndex(db);
    }
    expect((await db.getAllKeys('indexSegments')).length).toBeLessThan(8);
    expect(await find(db, 'many', 100)).toHaveLength(40);
    expect(await find(db, '"number 17 of"')).toEqual(['number 17 of many']);
  });
  test('in segments that are merged no further once they are full', async () => {
    const db = await sampleStore();
    for (let n = 1; n <= 40; n += 1) {
      await tell(db, n, `number ${n} of many`);
      while ((await indexComments(db)) > 0);
    }
    while (await mendIndex(db, 10));
    const sizes = (await db.getAll('indexSegments')).map(({ lengths }) => lengths.length);
    expect(Math.max(...sizes)).toBeLessThan(20);
    expect(sizes.length).toBeLessThan(12);
    expect(await find(db, 'many', 100)).toHaveLength(40);
  });

  test('each comment once, also where many came before there was an index', async () => {
    const db = await sampleStore();
    const on = numberedArticle(1);
    const comments = Array.from({ length: 2300 }, (_, n) =>
      commentOn(on, n, { text: `number ${n} of many` }),
    );
    await importPart(
      db,
      { articles: [keepArticle(on, noon)], comments, drafts: [] },
      { dryRun: false },
    );
    await indexComments(db);
    // One that is taken, and one that is not yet.
    await editComment(db, idOf(5), 'the fifth', noon, noon);
    await editComment(db, idOf(2200), 'the last but some', noon, noon);
    await keepIndex(db);
    const keys = (await db.getAll('indexKeys')).flat();
    expect(keys).toHaveLength(new Set(keys).size);
    expect(keys).toHaveLength(2301);
    expect(await find(db, 'the fifth')).toEqual(['the fifth']);
    expect(await find(db, '"number 5 of"')).toEqual([]);
    expect(await find(db, 'the last')).toEqual(['the last but some']);
  });
});
