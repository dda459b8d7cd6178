import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { blankArticle } from '../../../src/article/blank-article.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import type { Comment } from '../../../src/thread/comment.ts';
import type { Draft, DraftSlot } from '../../../src/thread/draft.ts';
import { sampleComment } from '../thread/sample-comment.ts';

/** A moment after everything in the sample comments. */
export const noon = 1_800_000_000_000;

let names = 0;
const opened: Store[] = [];

/** A name that no other test uses. */
export function freshName(): string {
  names += 1;
  return `store-${names}`;
}

/** An open store that is closed after the test. */
export async function sampleStore(name = freshName()): Promise<Store> {
  const db = await openStore({ name });
  opened.push(db);
  return db;
}

afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

export const ferries = 'https://harbourpost.example/ferries';

export function sampleArticle(rest: Partial<Article> = {}): Article {
  return {
    ...blankArticle(ferries),
    kind: 'article',
    address: ferries,
    title: 'Ferries run again',
    site: 'harbourpost.example',
    authors: ['Ida Brandt'],
    published: 1_699_000_000_000,
    language: 'en',
    words: 640,
    ...rest,
  };
}

/** An article numbered `n`, each on its own address. */
export function numberedArticle(n: number): Article {
  const address = `https://harbourpost.example/${n}`;
  return sampleArticle({ id: address, address, title: `Story ${n}` });
}

export function commentOn(article: Article, n: number, rest: Partial<Comment> = {}): Comment {
  return sampleComment(n, null, { article: article.id, ...rest });
}

export function sampleDraft(text: string, typed: number, rest: Partial<Draft> = {}): Draft {
  return { article: ferries, slot: 'new', text, typed, ...rest };
}

/** The draft that a posted comment was, where a test does not care. */
export const posted: { slot: DraftSlot; typed: number } = { slot: 'new', typed: noon };

/** Everything in a store as it lies there. */
export async function dump(db: Store): Promise<unknown> {
  const [articles, comments, drafts] = await Promise.all([
    db.getAll('articles'),
    db.getAll('comments'),
    db.getAll('drafts'),
  ]);
  return { articles, comments, drafts };
}

/** Ends a transaction as the browser does for a reason of its own: only the transaction knows the reason. */
export function endTransaction(tx: IDBTransaction, reason: string): void {
  Object.defineProperty(tx, 'error', { value: new DOMException('', reason) });
  queueMicrotask(() => tx.abort());
}
