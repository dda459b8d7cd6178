import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptArticle } from '../article/kept-article.ts';
import type { Settings } from '../settings.ts';
import type { Comment } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { type HashtagKey, noteHashtags } from './note-hashtags.ts';
import type { Summary } from './summary.ts';

/**
 * An article as it lies in the database, with its thread's row beside it, so that a list of threads is read without
 * one comment.
 */
export type ArticleRecord = KeptArticle &
  Summary & {
    /**
     * The activity below zero, only where the thread has comments. An index runs from low to high and leaves out the
     * records that lack a part of its key: so the first N of `byRank` are the N newest threads, in one read.
     */
    rank?: number;
    /** The keys of its text's fingerprint, only where the thread has comments. */
    bands?: string[];
  };

export type CommentRecord = Comment & {
  /** When the text of a deleted comment goes for good. Only where that is still to come: `byPurge` holds no others. */
  purgeAt?: number;
  /** When a deletion was last undone: a copy of the deletion in an older file does not delete again. */
  restored?: number;
  /** What its hashtags are found under, only where it has some. */
  hashtags?: HashtagKey[];
};

export type DraftRecord = Draft & {
  /** When an emptied draft of a thread without comments may go, so that nothing tells of the visit. */
  purgeAt?: number;
};

/** What the database holds today. Earlier shapes are known to the upgrades alone. */
export interface StoreSchema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { byRank: [number, string]; byBand: string };
  };
  comments: {
    key: string;
    value: CommentRecord;
    indexes: {
      byThread: [string, string];
      byParent: [string, string, string];
      byPurge: number;
      byHashtag: HashtagKey;
    };
  };
  drafts: { key: [string, string]; value: DraftRecord; indexes: { byPurge: number } };
  /** All settings are one record; beside it a moment, where something was lost: see `loss.ts`. */
  settings: { key: string; value: Settings | number };
}

export type Store = IDBPDatabase<StoreSchema>;

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
];

/** All keys of more than one part that begin with `first`, in indexes and among drafts. */
export function keysUnder(first: string): IDBKeyRange {
  // Every string sorts before every array (https://w3c.github.io/IndexedDB/#compare-two-keys).
  return IDBKeyRange.bound([first], [first, []]);
}
