import { type IDBPDatabase, openDB } from 'idb';
import MiniSearch from 'minisearch';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { type BlockCache, makeBlockCache } from '../../../src/store/block-cache.ts';
import { addComment } from '../../../src/store/comments.ts';
import { importPart } from '../../../src/store/exchange.ts';
import { indexComments } from '../../../src/store/index-comments.ts';
import { keepIndex } from '../../../src/store/keep-index.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { search } from '../../../src/store/search.ts';
import { sampleArticle } from '../sample-threads.ts';
import { queries, writtenComment, writtenParts } from './sample-writing.ts';

/** The search and its peer as they run in the extension's worker. Times are milliseconds, sizes bytes. */

const stores = new Map<string, Promise<Store>>();
const caches = new Map<string, BlockCache>();

function storeOf(name: string): Promise<Store> {
  const open = stores.get(name) ?? openStore({ name });
  stores.set(name, open);
  return open;
}

/** Stores so many comments; the index does not know them yet. */
export async function fill(name: string, total: number): Promise<number> {
  const store = await storeOf(name);
  let added = 0;
  for (const part of writtenParts(total)) {
    added += (await importPart(store, part, { dryRun: false })).added;
  }
  return added;
}

/** Indexes all that is stored. */
export async function indexAll(name: string): Promise<number> {
  const store = await storeOf(name);
  return time(async () => {
    await keepIndex(store);
  });
}

/** What the index holds, as bytes of its blocks, columns and keys. */
export async function measureIndex(name: string): Promise<number> {
  const store = await storeOf(name);
  const [segments, blocks, keys] = await Promise.all([
    store.getAll('indexSegments'),
    store.getAll('indexBlocks'),
    store.getAll('indexKeys'),
  ]);
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return (
    sum(
      segments.map(
        ({ written, lengths, firsts }) => written.byteLength + lengths.byteLength + weigh(firsts),
      ),
    ) +
    sum(
      blocks.map(
        ({ terms, starts, postings }) => weigh(terms) + starts.byteLength + postings.byteLength,
      ),
    ) +
    sum(keys.map(weigh))
  );
}

/** One new comment: posted, and taken into the index. */
export async function addOne(name: string, number: number): Promise<number> {
  const store = await storeOf(name);
  const comment = writtenComment(number, 50);
  const draft = { slot: 'new' as const, typed: comment.created };
  await addComment(store, comment, sampleArticle(50), draft, comment.created);
  return time(() => indexComments(store));
}

/** Searches with what this worker has in memory: nothing after it was stopped, the index's blocks after that. */
export async function searchOurs(name: string, query: string): Promise<number> {
  const cache = caches.get(name) ?? makeBlockCache();
  caches.set(name, cache);
  return time(async () => {
    const store = await storeOf(name);
    const { found } = await search(
      store,
      parseQuery(query, () => 0),
      50,
      cache,
    );
    expectSome(found.length, query);
  });
}

let peer: IDBPDatabase | undefined;
const minis = new Map<string, MiniSearch>();
const options = { fields: ['text'], idField: 'id' };

async function openPeer(): Promise<IDBPDatabase> {
  peer ??= await openDB('bench-minisearch', 1, {
    upgrade: (db) => void db.createObjectStore('index'),
  });
  return peer;
}

/** Builds MiniSearch's index of the same comments, and stores it as it is meant to be: its JSON. */
export async function buildPeer(name: string, total: number): Promise<number> {
  const db = await openPeer();
  const mini = new MiniSearch(options);
  const took = await time(async () => {
    for (const { comments } of writtenParts(total)) {
      mini.addAll(comments.map(({ id, text }) => ({ id, text })));
    }
  });
  await db.put('index', JSON.stringify(mini), name);
  return took;
}

export async function measurePeer(name: string): Promise<number> {
  return String(await (await openPeer()).get('index', name)).length;
}

/** Searches with MiniSearch, loaded from storage where this worker does not have it in memory yet. */
export async function searchPeer(name: string, query: string): Promise<number> {
  return time(async () => {
    let mini = minis.get(name);
    if (!mini) {
      mini = MiniSearch.loadJSON(await (await openPeer()).get('index', name), options);
      minis.set(name, mini);
    }
    const found = mini.search(query.replaceAll('"', ''), { prefix: true, combineWith: 'AND' });
    expectSome(found.length, query);
  });
}

/** A frequent word is in some comment of any database; a rare one need not be. */
function expectSome(found: number, query: string): void {
  if (found === 0 && query === queries[0]) throw new Error(`nothing found for ${query}`);
}

const weigh = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + text.length, 0);

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
