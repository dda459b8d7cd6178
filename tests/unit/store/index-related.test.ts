import { describe, expect, test } from 'vitest';
import { addComment } from '../../../src/store/comments.ts';
import { decideHashtag, readDecisions } from '../../../src/store/hashtag-decisions.ts';
import { indexRelated } from '../../../src/store/index-related.ts';
import { purgeSources } from '../../../src/store/sources.ts';
import { otherNews, readFeed } from '../workshop/sample-news.ts';
import { commentOn, noon, numberedArticle, posted, sampleStore } from './sample-store.ts';

async function documentsOf(index: Awaited<ReturnType<typeof sampleStore>>): Promise<number> {
  const segments = await index.getAll('indexSegments');
  return segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
}

describe('the index of what may be related', () => {
  test('takes each item and each thread once, whenever they come', async () => {
    const [kept, index] = [await sampleStore(), await sampleStore()];
    await readFeed(kept, 'one.example', otherNews('one.example', 30));
    expect(await indexRelated(kept, index)).toBe(false);
    expect(await documentsOf(index)).toBe(30);
    // At the same moment by the clock.
    await readFeed(kept, 'two.example', otherNews('two.example', 20));
    const article = numberedArticle(1);
    await addComment(kept, commentOn(article, 1), article, posted, noon);
    expect(await indexRelated(kept, index)).toBe(false);
    expect(await documentsOf(index)).toBe(51);
    await addComment(kept, commentOn(article, 2), article, posted, noon + 1);
    expect(await indexRelated(kept, index)).toBe(false);
    expect(await documentsOf(index)).toBe(51);
  });

  test('begins anew when most of what is in it is gone', async () => {
    const [kept, index] = [await sampleStore(), await sampleStore()];
    for (let n = 0; n < 5; n += 1)
      await readFeed(kept, `s${n}.example`, otherNews(`s${n}.example`, 450));
    while (await indexRelated(kept, index));
    expect(await documentsOf(index)).toBe(2250);
    const tx = kept.transaction('sources', 'readwrite');
    for (const source of await tx.store.getAll()) await tx.store.put({ ...source, removed: noon });
    await tx.done;
    await purgeSources(kept, noon);
    while (await indexRelated(kept, index));
    expect(await documentsOf(index)).toBe(0);
  });

  test('is made again where its state is damaged', async () => {
    const [kept, index] = [await sampleStore(), await sampleStore()];
    await readFeed(kept, 'one.example', otherNews('one.example', 30));
    await index.put('indexState', { next: 1, taken: '{"found":"x"}', stale: [] }, 'state');
    expect(await indexRelated(kept, index)).toBe(false);
    expect(await documentsOf(index)).toBe(30);
  });
});

describe('what the reader decides about hashtags', () => {
  test('is kept with the article, the later for the earlier, whatever the case', async () => {
    const db = await sampleStore();
    const article = numberedArticle(1);
    await decideHashtag(db, article, { hashtag: 'Ferries', on: true }, noon);
    await decideHashtag(db, article, { hashtag: 'Quay', on: false }, noon + 1);
    await decideHashtag(db, article, { hashtag: 'FERRIES', on: false }, noon + 2);
    expect(await readDecisions(db, article.id)).toEqual([
      { hashtag: 'Quay', on: false, at: noon + 1 },
      { hashtag: 'FERRIES', on: false, at: noon + 2 },
    ]);
    expect(await db.getAllKeysFromIndex('articles', 'byHashtag', 'ferries')).toEqual([]);
    await decideHashtag(db, article, { hashtag: 'Ferries', on: true }, noon + 3);
    expect(await db.getAllKeysFromIndex('articles', 'byHashtag', 'ferries')).toEqual([article.id]);
  });
});
