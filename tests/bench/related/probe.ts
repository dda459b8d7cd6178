import MiniSearch from 'minisearch';
import { blankArticle } from '../../../src/article/blank-article.ts';
import { chooseTerms, listArticleTerms } from '../../../src/related/article-terms.ts';
import { makeBlockCache } from '../../../src/store/block-cache.ts';
import { indexRelated, mendRelated } from '../../../src/store/index-related.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readRelated as relate } from '../../../src/workshop/read-related.ts';
import type { Stores } from '../../../src/workshop/stores.ts';
import { loadWordVectors } from '../../../src/workshop/word-vectors.ts';
import { now, sampleItem, sampleSources, sampleText } from './sample-news.ts';

/** What the workshop does, and its peer, as they run in a worker of the extension. Times are milliseconds, sizes bytes. */

const open = new Map<string, Promise<Stores>>();

function storesOf(name: string): Promise<Stores> {
  const known =
    open.get(name) ??
    Promise.all([openStore({ name }), openStore({ name: `${name}-index` })]).then(
      ([kept, index]) => ({ kept, index, cache: makeBlockCache() }),
    );
  open.set(name, known);
  return known;
}

/** Stores so many items of a hundred sources; the index does not know them yet. */
export async function fill(name: string, from: number, to: number): Promise<number> {
  const { kept } = await storesOf(name);
  for (let at = from; at < to; at += 2000) {
    const tx = kept.transaction(['feedItems', 'sources'], 'readwrite', { durability: 'relaxed' });
    for (const source of sampleSources) void tx.objectStore('sources').put(source);
    for (let number = at; number < Math.min(to, at + 2000); number += 1)
      void tx.objectStore('feedItems').put(sampleItem(number));
    await tx.done;
  }
  return to - from;
}

/** Indexes all that is stored and not in the index. */
export async function indexAll(name: string): Promise<number> {
  const { kept, index } = await storesOf(name);
  return time(async () => {
    while (await indexRelated(kept, index));
    while (await mendRelated(index));
  });
}

/** What the index holds, as bytes of its blocks, columns and keys. */
export async function measureIndex(name: string): Promise<number> {
  const { index } = await storesOf(name);
  const [segments, blocks, keys] = await Promise.all([
    index.getAll('indexSegments'),
    index.getAll('indexBlocks'),
    index.getAll('indexKeys'),
  ]);
  return (
    sum(segments.map((one) => one.written.byteLength + one.lengths.byteLength)) +
    sum(segments.map(({ firsts }) => weigh(firsts))) +
    sum(blocks.map((one) => weigh(one.terms) + one.starts.byteLength + one.postings.byteLength)) +
    sum(keys.map(weigh))
  );
}

const text = sampleText(1000);
const article = { ...blankArticle('https://harbourpost.example/a'), language: 'en' };

/** What is related to an article of 1,000 words, with what this worker has in memory. */
export async function readRelated(name: string): Promise<number> {
  return time(async () => {
    const { entries } = await relate(await storesOf(name), article, text, now, loadWordVectors);
    if (entries.length === 0) throw new Error('nothing is related');
  });
}

const minis = new Map<number, MiniSearch>();

/** Builds MiniSearch's index of the same items, in memory. */
export async function buildPeer(size: number): Promise<number> {
  const mini = new MiniSearch({ fields: ['title', 'summary'], idField: 'id' });
  minis.set(size, mini);
  return time(async () => {
    for (let from = 0; from < size; from += 1000)
      mini.addAll(
        Array.from({ length: Math.min(1000, size - from) }, (_, n) => sampleItem(from + n)),
      );
  });
}

/** Looks for the article's twenty most frequent terms with MiniSearch, held in memory. */
export async function askPeer(size: number): Promise<number> {
  const { sought } = chooseTerms(listArticleTerms(article, text), () => 1, size);
  const query = sought.map(({ word }) => word).join(' ');
  return time(async () => {
    const found = minis.get(size)?.search(query, { combineWith: 'OR' }).slice(0, 30);
    if (!found?.length) throw new Error('the peer found nothing');
  });
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const weigh = (texts: readonly string[]): number => sum(texts.map(({ length }) => length));

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
