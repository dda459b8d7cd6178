import { type IDBPDatabase, openDB } from 'idb';
import { noteVisit } from '../../../src/store/articles.ts';
import { addComment } from '../../../src/store/comments.ts';
import { importPart } from '../../../src/store/exchange.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { readThread } from '../../../src/store/threads.ts';
import { sampleArticle, sampleArticleId, sampleComment, sampleParts } from '../sample-threads.ts';

/**
 * The store's own code as it runs in the extension's worker, with a clock around it. Bundled into one script and
 * evaluated there; the times that it answers are milliseconds.
 */

const stores = new Map<string, Promise<Store>>();

function storeOf(name: string): Promise<Store> {
  const open = stores.get(name) ?? openStore({ name });
  stores.set(name, open);
  return open;
}

/** Fills a database of its own with sample threads, through the import. Answers how many comments it holds. */
export async function fill(name: string, sizes: number[]): Promise<number> {
  const store = await storeOf(name);
  let added = 0;
  for (const part of sampleParts(sizes, 1000)) {
    added += (await importPart(store, part, { dryRun: false })).added;
  }
  return added;
}

/** Posts a comment in a thread of the database: everything that the store does for it. */
export async function post(name: string, thread: number, moment: number): Promise<number> {
  const store = await storeOf(name);
  const comment = sampleComment(thread, moment, null);
  const article = sampleArticle(thread);
  return time(() =>
    addComment(store, comment, article, { slot: 'new', typed: comment.created }, comment.created),
  );
}

let bare: Promise<IDBPDatabase> | undefined;

/** Adds the same comment to a database of one store without an index, as durably. */
export async function addBare(thread: number, moment: number): Promise<number> {
  bare ??= openDB('bench-bare', 1, {
    upgrade: (db) => void db.createObjectStore('comments', { keyPath: 'id' }),
  });
  const db = await bare;
  const comment = sampleComment(thread, moment, null);
  return time(async () => {
    const tx = db.transaction('comments', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.add(comment), tx.done]);
  });
}

/** Reads the recent threads as the popup asks for them. */
export async function readRecent(name: string): Promise<number> {
  const store = await storeOf(name);
  return time(async () => {
    const { rows } = await listThreads(store, { filter: '', limit: recentRows, after: null });
    expectCount(rows.length, recentRows);
  });
}

/** Reads one thread whole. */
export async function readWhole(name: string, thread: number, size: number): Promise<number> {
  const store = await storeOf(name);
  return time(async () => {
    const { comments } = await readThread(store, sampleArticleId(thread), null);
    expectCount(comments.length, size);
  });
}

/** Looks whether an article of which nothing is kept is like one that is. */
export async function visitNew(name: string, moment: number): Promise<number> {
  const store = await storeOf(name);
  const article = sampleArticle(1_000_000 + moment);
  return time(() => noteVisit(store, article, moment));
}

/** As many as the popup shows at first. */
const recentRows = 30;

function expectCount(found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} found, ${expected} expected`);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
