import { describe, expect, test } from 'vitest';
import type { WordVectors } from '../../../src/related/word-vectors.ts';
import { addComment } from '../../../src/store/comments.ts';
import { changeSources } from '../../../src/store/sources.ts';
import { readRelated } from '../../../src/workshop/read-related.ts';
import { makeVectors } from '../related/sample-vectors.ts';
import { commentOn, noon, numberedArticle, posted } from '../store/sample-store.ts';
import {
  hour,
  newsItem,
  otherNews,
  readFeed,
  sampleStores,
  strike,
  strikeText,
} from './sample-news.ts';

const noVectors = async (): Promise<WordVectors> => makeVectors({});

describe('what is related to an article', () => {
  test('is nothing, without a source or a thread', async () => {
    const stores = await sampleStores();
    const found = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(found).toEqual({ entries: [], coverage: [], sources: 0, behind: 0 });
  });

  test('is found among much else, says why, and is not the article itself', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', [
      ...otherNews('news.example', 300),
      newsItem('news.example', 'shifts', 'Night shifts tire ferry crews, a study finds', {
        summary: 'Harbour workers slept less than four hours.',
      }),
    ]);
    await readFeed(stores.kept, 'harbourpost.example', [
      newsItem('harbourpost.example', 'strike', strike.title),
    ]);
    const found = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(found.sources).toBe(2);
    expect(found.entries.map(({ title }) => title)).toEqual([
      'Night shifts tire ferry crews, a study finds',
    ]);
    const [entry] = found.entries;
    expect(entry).toMatchObject({
      kind: 'item',
      source: 'The news.example',
      site: 'news.example',
      address: 'https://news.example/shifts',
      at: noon - 5 * hour,
      article: null,
      comments: null,
    });
    const why = [...(entry?.why.hashtags ?? []), ...(entry?.why.words ?? [])].join(' ');
    expect(why).toMatch(/ferry|crews|night|shifts/i);
  });

  test('puts first what is told with the same elsewhere, and lets nothing in by that alone', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', otherNews('news.example', 100));
    const said = [
      ['tide.example', 'Mediator called as ferry crews strike for a third day over night shifts'],
      ['bay.example', 'Ferry crews sing in the choir'],
      ['isle.example', 'Ferry crews meet the mediator'],
      ['hill.example', 'Mediator called to the theatre'],
    ] as const;
    for (const [site, title] of said)
      await readFeed(stores.kept, site, [newsItem(site, 'a', title)]);
    const { entries } = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(entries.map(({ site }) => site)).toEqual([
      'tide.example',
      'isle.example',
      'bay.example',
    ]);
    expect(entries[1]?.why.words.join(' ')).not.toContain('mediator');
  });

  test('puts first what is told of the same in other words, and lets nothing in by that alone', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', otherNews('news.example', 100));
    const said = [
      ['bay.example', 'Ferry crews harvest tulips'],
      ['isle.example', 'Ferry crews picket wharves'],
      ['hill.example', 'Picket of wharves'],
    ] as const;
    for (const [site, title] of said)
      await readFeed(stores.kept, site, [newsItem(site, 'a', title)]);
    const ofWork = { strike: [9, 1], union: [9, 2], picket: [9, 1], wharves: [8, 2] } as const;
    const vectors = makeVectors({ ...ofWork, harvest: [-1, 9], tulips: [-2, 9] });
    const { entries } = await readRelated(stores, strike, strikeText, noon, async () => vectors);
    expect(entries.map(({ site }) => site)).toEqual(['isle.example', 'bay.example']);
    for (const { why } of entries) expect(why.words.sort()).toEqual(['Ferry', 'crews']);
  });

  test('asks for no vectors in a language that has none', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'nachrichten.example', [
      newsItem('nachrichten.example', 'a', 'Die Fähren im Hafen streiken', { language: 'de' }),
    ]);
    const article = { ...strike, title: 'Streik der Fähren im Hafen', language: 'de' };
    const found = await readRelated(stores, article, [], noon, () => {
      throw new Error('asked for vectors');
    });
    expect(found.entries).toHaveLength(1);
  });

  test('folds one story from several sources, and tells who reported when', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', otherNews('news.example', 300));
    const summary = 'The union of the ferry crews strikes until Friday against night shifts.';
    for (const [site, hours] of [
      ['tide.example', 7],
      ['bay.example', 1],
    ] as const) {
      const title = 'Ferry crews strike for third day over new night shifts';
      const published = noon - hours * hour;
      await readFeed(stores.kept, site, [newsItem(site, 'a', title, { summary, published })]);
    }
    const { entries, coverage } = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.alsoAt).toHaveLength(1);
    expect(coverage.map(({ site, own }) => [site, own])).toEqual([
      ['tide.example', false],
      ['harbourpost.example', true],
      ['bay.example', false],
    ]);
  });

  test('counts the comments of a thread, whose article may be an item too', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', otherNews('news.example', 50));
    const article = { ...numberedArticle(1), title: 'Night shifts of ferry crews: who pays?' };
    await addComment(stores.kept, commentOn(article, 1), article, posted, noon);
    const thread = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(thread.entries[0]).toMatchObject({ kind: 'thread', article: article.id, comments: 1 });
    await readFeed(stores.kept, 'harbourpost.example', [
      newsItem('harbourpost.example', '1', article.title),
    ]);
    const both = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(both.entries).toHaveLength(1);
    expect(both.entries[0]).toMatchObject({ article: article.id, comments: 1 });
  });

  test('forgets at once what a removed source said', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', [
      ...otherNews('news.example', 100),
      newsItem('news.example', 'shifts', 'Night shifts tire ferry crews, a study finds'),
    ]);
    expect((await readRelated(stores, strike, strikeText, noon, noVectors)).entries).toHaveLength(
      1,
    );
    await changeSources(stores.kept, ['https://news.example/feed'], { removed: noon });
    const found = await readRelated(stores, strike, strikeText, noon, noVectors);
    expect(found).toMatchObject({ entries: [], sources: 0 });
  });

  test('finds what is told in other scripts', async () => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'shimbun.example', [
      newsItem('shimbun.example', 'a', '港のフェリー乗組員がストライキを続ける', {
        language: 'ja',
      }),
      newsItem('shimbun.example', 'b', '東京で桜が咲き始めた', { language: 'ja' }),
    ]);
    const article = { ...strike, title: 'フェリー乗組員のストライキ、三日目に', language: 'ja' };
    const found = await readRelated(stores, article, [], noon, noVectors);
    expect(found.entries.map(({ address }) => address)).toEqual(['https://shimbun.example/a']);
  });
});
