import { describe, expect, test } from 'vitest';
import {
  followHashtag,
  readPageFeeds,
  readRelated,
  setHashtag,
} from '../../../src/handlers/related.ts';
import { addSources } from '../../../src/store/sources.ts';
import { noon, sampleArticle } from '../store/sample-store.ts';
import { plainPage, sampleHouse } from './sample-house.ts';

const address = 'https://harbourpost.example/ferries';

describe('the panel asks for what else there is', () => {
  test('which feeds its page declares: none of comments, and which it follows', async () => {
    const feed = 'https://harbourpost.example/feed';
    const facts = plainPage(address, {
      title: 'Harbour Post',
      feeds: [
        { address: feed, title: '' },
        { address: 'https://harbourpost.example/comments/feed', title: 'Comments' },
      ],
    });
    const { house, db } = await sampleHouse({ 1: { address, facts } });
    const found = { address: feed, title: '', site: address };
    expect(await readPageFeeds(1, house)).toEqual({ feeds: [{ ...found, followed: false }] });
    await addSources(db, [found], noon);
    expect(await readPageFeeds(1, house)).toEqual({ feeds: [{ ...found, followed: true }] });
    expect(await readPageFeeds(null, house)).toEqual({ feeds: [] });
  });

  test('and hears that a hashtag was added, or is followed: once, whatever its case', async () => {
    const { house, pushed } = await sampleHouse({});
    await setHashtag({ article: sampleArticle(), hashtag: 'Ferries', on: true }, house);
    await followHashtag({ hashtag: 'Ferries', on: true }, house);
    await followHashtag({ hashtag: 'FERRIES', on: true }, house);
    expect(pushed[0]).toEqual({ name: 'hashtagsChanged', news: { article: sampleArticle().id } });
    expect(pushed.at(-1)?.news).toMatchObject({ settings: { followedHashtags: ['FERRIES'] } });
    await followHashtag({ hashtag: 'ferries', on: false }, house);
    expect(pushed.at(-1)?.news).toMatchObject({ settings: { followedHashtags: [] } });
  });

  test('and is told where the workshop cannot be opened', async () => {
    const { house } = await sampleHouse({ 1: { address, facts: plainPage(address) } });
    await expect(readRelated({ article: sampleArticle() }, 1, house)).rejects.toThrow('closed');
  });
});
