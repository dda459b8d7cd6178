import { v7 as uuidv7 } from 'uuid';
import { addressId } from '../../../src/article/identify-article.ts';
import type { TestBrowser } from './test-browser.ts';

/** A comment to store: who wrote it ('' is the reader), what, how many minutes ago, and which of the others it answers. */
export interface StoredComment {
  author?: string;
  text: string;
  minutesAgo?: number;
  /** The index of an earlier comment in the same list. */
  answers?: number;
}

interface Answer {
  ok: boolean;
  value: { refused: unknown[] };
}

/** A thread to store, by its article's canonical address on the sample site. */
export interface StoredThread {
  path: string;
  title?: string;
  comments: StoredComment[];
}

/**
 * Puts a thread into the store as an import does, for what a reader alone cannot make: other authors, old comments,
 * long threads. Answers the comments' ids.
 * @param path the article's canonical address on the sample site
 */
export async function storeThread(
  chrome: TestBrowser,
  path: string,
  comments: StoredComment[],
): Promise<string[]> {
  return storeThreads(chrome, [{ path, comments }]);
}

/** The same with many threads, at most a few hundred. Answers the ids of all comments. */
export async function storeThreads(
  chrome: TestBrowser,
  threads: StoredThread[],
): Promise<string[]> {
  const now = Date.now();
  const made = threads.map((thread) => makeRecords(chrome.site.origin, thread, now));
  const articles = made.map(({ article }) => article);
  const comments = made.flatMap(({ records }) => records);
  const library = await chrome.visitExtension('src/library/index.html');
  const args = { dryRun: false, articles, comments, drafts: [] };
  const message = JSON.stringify({ call: 'importPart', args });
  const answer = (await library.evaluate(`chrome.runtime.sendMessage(${message})`)) as Answer;
  await library.close();
  if (!answer.ok || answer.value.refused.length > 0) throw new Error(JSON.stringify(answer));
  return comments.map(({ id }) => id);
}

function makeRecords(
  origin: string,
  { path, title = 'Stored before', comments }: StoredThread,
  now: number,
) {
  const address = origin + path;
  const id = addressId(address) ?? address;
  const times = comments.map(({ minutesAgo = 0 }, index) => now - minutesAgo * 60_000 + index);
  const ids = times.map((msecs) => uuidv7({ msecs }));
  const article = {
    id,
    kind: 'article',
    address,
    title,
    site: new URL(address).host,
    authors: [],
    published: null,
    language: 'en',
    words: 0,
    addresses: [address],
    firstSeen: now,
    lastSeen: now,
    threadSeen: 0,
  };
  const records = comments.map(({ author = '', text, answers }, index) => ({
    id: ids[index] ?? '',
    article: id,
    parent: answers === undefined ? null : ids[answers],
    author: { key: author === '' ? 'me' : `test:${author}`, name: author },
    text,
    created: times[index],
    edited: null,
    deleted: null,
    revisions: [],
  }));
  return { article, records };
}

/** Every article in the reader's database, as it is stored. */
export async function storedArticles(
  chrome: TestBrowser,
): Promise<(Record<string, unknown> & { addresses: string[] })[]> {
  const stores = JSON.parse(await dump(chrome, ['articles']));
  return stores.flat();
}

/** Every item of a feed in the reader's database. */
export async function storedItems(chrome: TestBrowser): Promise<unknown[]> {
  return JSON.parse(await dump(chrome, ['feedItems'])).flat();
}

/** Every text in the reader's database, wherever it lies: comments with their revisions, drafts, articles. */
export function storedText(chrome: TestBrowser): Promise<string> {
  return dump(chrome, null);
}

/** The records of some object stores, or of all, as JSON. */
async function dump(chrome: TestBrowser, only: string[] | null): Promise<string> {
  const worker = await chrome.worker();
  return (await worker.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('afterword');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = async () => {
      const db = opening.result;
      const stores = ${JSON.stringify(only)} ?? [...db.objectStoreNames];
      const tx = db.transaction(stores);
      const all = await Promise.all(stores.map((name) => new Promise((done) => {
        const asked = tx.objectStore(name).getAll();
        asked.onsuccess = () => done(asked.result);
      })));
      db.close();
      resolve(JSON.stringify(all));
    };
  })`)) as string;
}
