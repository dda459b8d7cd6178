import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptArticle } from '../article/kept-article.ts';
import type { BackupFault, PastImport } from '../contract.ts';
import type { FeedItem } from '../related/feed-item.ts';
import type { Source } from '../related/source.ts';
import type { Block } from '../search/segment.ts';
import type { Settings } from '../settings.ts';
import type { Comment } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import type { HashtagKey } from './note-hashtags.ts';
import type { ResultRecord } from './result-record.ts';
import type { Summary } from './summary.ts';
import type { ListKey } from './thread-lists.ts';

/**
 * An article as it lies in the database, with its thread's row beside it, so that a list of threads is read without
 * one comment.
 */
export type ArticleRecord = KeptArticle &
  Summary & {
    /**
     * Where its thread stands in each list, only where it stands in some. An index runs from low to high: so the first N
     * of the list `newest`, whose places are the activity below zero, are the N newest threads, in one read.
     */
    lists?: ListKey[];
    /** The keys of its text's fingerprint, only where the thread has comments. */
    bands?: string[];
    /** The hashtags that the reader added, as they are looked for, only where there are some. */
    tagged?: string[];
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

/** A comment that waits to be indexed. */
export interface QueuedComment {
  id: string;
  /** Whether it is new: no segment has it. */
  fresh: boolean;
  /** Another with each change. */
  stamp: number;
}

/** A segment of the index of words, without its blocks and the keys of its documents. */
export interface SegmentRecord {
  /** Later segments have higher numbers; a number is never used again, so what it names never changes. */
  number: number;
  /** The first term of each block. */
  firsts: string[];
  written: Float64Array;
  lengths: Uint8Array;
}

/** How far the index of words has come. */
export interface IndexState {
  /** The number of the next segment. */
  next: number;
  /** Comments that were there before there was an index are taken up to this id; null when all are. */
  taken: string | null;
  /** Documents that were changed or deleted since they were indexed, and the segment from which on they count again. */
  stale: [string, number][];
  /** The rules by which its documents were described; what came before there were any has none. */
  rules?: number;
}

/** What was done to one record, and what it takes to undo it. */
export interface JournalEntry {
  store: 'articles' | 'comments' | 'drafts';
  key: IDBValidKey;
  /** As it was before, or null where it was not there. */
  before: unknown;
  /** A mark of what it is after: where it is another by then, it was changed since. '' where it is gone. */
  after: string;
}

/** A thread that was deleted, until it goes for good. */
interface DeletionRecord {
  id: string;
  purgeAt: number;
  entries: JournalEntry[];
}

/** What one part of an import did, to be undone. */
interface ImportPart {
  import: string;
  /** Counted from 1, in the order in which they came. */
  part: number;
  entries: JournalEntry[];
}

/** What is known of the reader's backups; times are milliseconds since 1970. */
export interface BackupState {
  /** When everything was last saved to a file; 0 for never. */
  savedAt: number;
  /** How many comments were posted or changed since. */
  changes: number;
  /** When the first of them was; 0 where there is none. */
  since: number;
  /** Until when the reader does not want to be reminded. */
  later: number;
  /** The folder that backups are written to, or null. */
  folder: FolderState | null;
}

/** How it goes with the folder that backups are written to. The folder itself lies elsewhere (`backup/`). */
export interface FolderState {
  name: string;
  /** The backups that were written there from here and are not deleted yet, the oldest first. */
  own: string[];
  /** The last backup, or null. */
  last: { at: number; comments: number } | null;
  /** When one was last begun; 0 for never. */
  tried: number;
  /** Why that came to nothing, or null. */
  fault: BackupFault | null;
}

/** What the database holds today. Earlier shapes are known to the upgrades alone. */
export interface StoreSchema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { byList: ListKey; byBand: string; byAddress: string; byHashtag: string };
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
  /** Comments that the index of words does not know yet as they are. */
  indexQueue: { key: string; value: QueuedComment };
  indexSegments: { key: number; value: SegmentRecord };
  /** By segment and place. */
  indexBlocks: { key: [number, number]; value: Block };
  /** The keys of a segment's documents, some hundred at a time. */
  indexKeys: { key: [number, number]; value: string[] };
  /** Which title and site of an article are indexed. */
  indexTitles: { key: string; value: string };
  indexState: { key: string; value: IndexState };
  /** All settings are one record; beside it a moment, where something was lost (`loss.ts`), and `backup.ts`. */
  settings: { key: string; value: Settings | number | BackupState };
  /** The imports that can be undone, and what each part of them did. */
  imports: { key: string; value: PastImport & { parts: number } };
  importParts: { key: [string, number]; value: ImportPart };
  sources: { key: string; value: Source };
  feedItems: {
    key: [string, string];
    value: FeedItem;
    indexes: {
      bySource: [string, number, string];
      byTime: [number, string, string];
      byFound: [number, string, string];
    };
  };
  /** Threads that were deleted a moment ago, whole: what it takes to undo it. */
  deletions: { key: string; value: DeletionRecord; indexes: { byPurge: number } };
  results: {
    key: [string, string, string];
    value: ResultRecord;
    indexes: { byMade: number };
  };
}

export type Store = IDBPDatabase<StoreSchema>;

/** All keys of more than one part that begin with `first`, in indexes and among drafts. */
export function keysUnder(first: string): IDBKeyRange {
  // Every string sorts before every array (https://w3c.github.io/IndexedDB/#compare-two-keys).
  return IDBKeyRange.bound([first], [first, []]);
}
