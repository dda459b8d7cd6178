import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type HashtagKey, noteHashtags } from './note-hashtags.ts';
import { listThread } from './thread-lists.ts';

/** One step from a version to the next. Steps know nothing of today's types: they are history. */
export interface Upgrade {
  /** What it brings: named in the fault where it fails. */
  name: string;
  run(
    db: IDBPDatabase<unknown>,
    tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  ): void | Promise<void>;
}

/** Every step since the first version, in order; the database's version is their number. Only ever add at the end. */
export const upgrades: readonly Upgrade[] = [
  {
    name: 'articles, comments, drafts, settings',
    run(db) {
      const articles = db.createObjectStore('articles', { keyPath: 'id' });
      // Threads of one moment stay in one order: a list is read page by page.
      articles.createIndex('byRank', ['rank', 'id']);
      const comments = db.createObjectStore('comments', { keyPath: 'id' });
      // Ids sort by time, so one thread is one read, in order.
      comments.createIndex('byThread', ['article', 'id']);
      comments.createIndex('byPurge', 'purgeAt');
      const drafts = db.createObjectStore('drafts', { keyPath: ['article', 'slot'] });
      drafts.createIndex('byPurge', 'purgeAt');
      db.createObjectStore('settings');
    },
  },
  {
    name: 'articles found by their text',
    run(_, tx) {
      // Nothing to fill it with: what was stored before has no fingerprint yet.
      tx.objectStore('articles').createIndex('byBand', 'bands', { multiEntry: true });
    },
  },
  {
    name: 'replies found by what they answer',
    run(_, tx) {
      // A comment that answers none has no such key, and is not in it.
      tx.objectStore('comments').createIndex('byParent', ['article', 'parent', 'id']);
    },
  },
  {
    name: 'comments found by their hashtags',
    async run(_, tx) {
      const comments = tx.objectStore('comments');
      comments.createIndex('byHashtag', 'hashtags', { multiEntry: true });
      for (let at = await comments.openCursor(); at; at = await at.continue()) {
        const noted = noteHashtags(at.value);
        if (noted.hashtags) await at.update(noted);
      }
    },
  },
  {
    name: 'comments found by their words',
    async run(db, tx) {
      db.createObjectStore('indexQueue', { keyPath: 'id' });
      db.createObjectStore('indexSegments', { keyPath: 'number' });
      for (const name of ['indexBlocks', 'indexKeys', 'indexTitles']) db.createObjectStore(name);
      // What is there already is indexed later, in pieces: the reader does not wait for it.
      const state = { next: 1, taken: '', stale: [] };
      db.createObjectStore('indexState');
      await tx.objectStore('indexState').put(state, 'state');
    },
  },
  {
    name: 'imports that can be undone',
    run(db) {
      db.createObjectStore('imports', { keyPath: 'id' });
      db.createObjectStore('importParts', { keyPath: ['import', 'part'] });
    },
  },
  {
    name: 'sources and what their feeds say',
    run(db) {
      db.createObjectStore('sources', { keyPath: 'id' });
      const items = db.createObjectStore('feedItems', { keyPath: ['source', 'id'] });
      // Items of one moment stay in one order: a list is read page by page.
      items.createIndex('bySource', ['source', 'at', 'id']);
      items.createIndex('byTime', ['at', 'source', 'id']);
    },
  },
  {
    name: 'results of help with reading',
    run(db) {
      const results = db.createObjectStore('results', {
        keyPath: ['article', 'asked', 'provider'],
      });
      results.createIndex('byMade', 'made');
    },
  },
  {
    name: 'threads in lists, and deleted ones that can be brought back',
    async run(db, tx) {
      const articles = tx.objectStore('articles');
      articles.deleteIndex('byRank');
      articles.createIndex('byList', 'lists', { multiEntry: true });
      const hashtags = new Map<string, string[]>();
      const used = tx.objectStore('comments').index('byHashtag');
      let key = await used.openKeyCursor(null, 'nextunique');
      for (; key; key = await key.continue()) {
        const [hashtag, article] = key.key as HashtagKey;
        hashtags.set(article, [...(hashtags.get(article) ?? []), hashtag].slice(0, 12));
      }
      for (let at = await articles.openCursor(); at; at = await at.continue()) {
        const { rank: _, ...article } = at.value;
        const known = { archived: 0, leadsTo: null, ...article };
        // A broken record costs no more than itself.
        const [title, site] = [String(known.title ?? ''), String(known.site ?? '')];
        const lists = listThread({ ...known, title, site });
        await at.update({ ...known, hashtags: hashtags.get(article.id) ?? [], lists });
      }
      db.createObjectStore('deletions', { keyPath: 'id' }).createIndex('byPurge', 'purgeAt');
    },
  },
  {
    name: 'articles found by every address that led there',
    run(_, tx) {
      tx.objectStore('articles').createIndex('byAddress', 'addresses', { multiEntry: true });
    },
  },
  {
    name: 'articles found by hashtags, items by when they came',
    run(_, tx) {
      // Nothing to fill it with: no article of before has a hashtag of its own.
      tx.objectStore('articles').createIndex('byHashtag', 'tagged', { multiEntry: true });
      tx.objectStore('feedItems').createIndex('byFound', ['found', 'source', 'id']);
    },
  },
];
