import { describe, expect, test } from 'vitest';
import { addComment } from '../../../src/store/comments.ts';
import { followHashtag } from '../../../src/store/follow-hashtag.ts';
import { decideHashtag } from '../../../src/store/hashtag-decisions.ts';
import { listAbout } from '../../../src/workshop/list-about.ts';
import { commentOn, noon, numberedArticle, posted } from '../store/sample-store.ts';
import { hour, newsItem, otherNews, readFeed, sampleStores } from './sample-news.ts';

const all = { limit: 50, after: null };

describe('everything with a hashtag', () => {
  test('is threads, articles and items, newest first', async () => {
    const stores = await sampleStores();
    const { kept } = stores;
    await readFeed(kept, 'news.example', [
      ...otherNews('news.example', 40),
      newsItem('news.example', 'filed', 'Seas rise', {
        keywords: ['climate change'],
        published: noon - 3 * hour,
      }),
      newsItem('news.example', 'worded', 'How climate change drowns villages', {
        published: noon - 2 * hour,
      }),
      newsItem('news.example', 'apart', 'Change of climate in the talks', {
        published: noon - hour,
      }),
    ]);
    const [written, added] = [numberedArticle(1), numberedArticle(2)];
    const comment = commentOn(written, 1, { text: 'All #ClimateChange, is it?' });
    await addComment(kept, comment, written, posted, noon);
    await decideHashtag(kept, added, { hashtag: 'climatechange', on: true }, noon - 2.5 * hour);
    const { entries, more, followed } = await listAbout(stores, {
      hashtag: 'ClimateChange',
      ...all,
    });
    const listed = entries.map(({ kind, address }) => [kind, address]);
    expect(listed.slice(0, 3)).toEqual([
      ['item', 'https://news.example/worded'],
      ['article', added.address],
      ['item', 'https://news.example/filed'],
    ]);
    expect(listed.slice(3)).toEqual([['thread', written.address]]);
    expect({ more, followed }).toEqual({ more: false, followed: false });
    await followHashtag(kept, 'CLIMATECHANGE', true);
    expect((await listAbout(stores, { hashtag: 'ClimateChange', ...all })).followed).toBe(true);
  });

  test.each([
    ['castlehill', 'A night on Castle Hill'],
    ['houseoflords', 'What the House of Lords said of it'],
    ['HouseOfLords', 'What the House of Lords said of it'],
  ])('finds #%s in words that stand apart', async (hashtag, title) => {
    const stores = await sampleStores();
    await readFeed(stores.kept, 'news.example', [
      ...otherNews('news.example', 40),
      newsItem('news.example', 'worded', title),
      newsItem('news.example', 'apart', 'Lords of the hill, a castle and a house'),
    ]);
    const { entries } = await listAbout(stores, { hashtag, ...all });
    expect(entries.map(({ address }) => address)).toEqual(['https://news.example/worded']);
  });

  test('comes page by page, each entry once', async () => {
    const stores = await sampleStores();
    const items = Array.from({ length: 250 }, (_, n) =>
      newsItem('news.example', `f${n}`, `Ferries, part ${n}`, {
        // Some at one moment.
        published: noon - Math.floor(n / 7) * hour,
      }),
    );
    await readFeed(stores.kept, 'news.example', items);
    const keys: string[] = [];
    let after: { at: number; key: string } | null = null;
    for (;;) {
      const { entries, more } = await listAbout(stores, { hashtag: 'ferries', limit: 40, after });
      keys.push(...entries.map(({ key }) => key));
      const last = entries.at(-1);
      if (!more || !last) break;
      after = { at: last.at, key: last.key };
    }
    expect(keys).toHaveLength(250);
    expect(new Set(keys).size).toBe(250);
  });
});
