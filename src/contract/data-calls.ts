import * as v from 'valibot';
import { articleIdSchema } from '../article/article.ts';
import { type KeptArticle, keptArticleSchema } from '../article/kept-article.ts';
import { type Settings, settingsChangeSchema } from '../settings.ts';
import { type Comment, commentSchema } from '../thread/comment.ts';
import { type Draft, draftSchema } from '../thread/draft.ts';

/** What of a thread leaves in a file. */
const exportKinds = ['articles', 'comments', 'drafts'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The calls about all that is stored: settings, files, and loss. */
export const dataCalls = {
  readSettings: { from: ['popup', 'panel', 'library'], args: v.object({}) },
  changeSettings: {
    from: ['popup', 'panel', 'library'],
    args: v.object({ change: settingsChangeSchema }),
  },
  /** One part of everything, for a file. Ask again with `next` until it is null. */
  exportPart: { from: ['library'], args: v.object({ next: v.nullable(v.string()) }) },
  /** One part of some threads, for a file. Ask again with `next` until it is null. */
  exportThreads: {
    from: ['library'],
    args: v.object({
      articles: v.pipe(v.array(articleIdSchema), v.maxLength(500)),
      kinds: v.array(v.picklist(exportKinds)),
      next: v.nullable(v.string()),
    }),
  },
  /** Stores one part of a file, or with `dryRun` only says what it would do. */
  importPart: {
    from: ['library'],
    args: v.object({
      dryRun: v.boolean(),
      /** The import that it is part of, so that all of it can be undone. */
      into: v.exactOptional(
        v.object({
          id: v.pipe(v.string(), v.uuid()),
          name: v.pipe(v.string(), v.maxLength(300)),
          at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        }),
      ),
      articles: v.array(keptArticleSchema),
      comments: v.array(commentSchema),
      drafts: v.array(draftSchema),
    }),
  },
  /** The imports that can be undone, newest first. */
  listImports: { from: ['library'], args: v.object({}) },
  /** Undoes one part of an import, the last first. Ask again until there is no more. */
  undoImport: { from: ['library'], args: v.object({ id: v.pipe(v.string(), v.uuid()) }) },
  /** Whether it is time to save everything to a file. */
  readBackup: { from: ['popup', 'library'], args: v.object({}) },
  /** Everything was saved, or the reader wants to be reminded later. */
  settleBackup: { from: ['popup', 'library'], args: v.object({ saved: v.boolean() }) },
  /** Backups go into a folder of this name, which the library keeps, or with null into none any more. */
  setBackupFolder: {
    from: ['library'],
    args: v.object({ name: v.nullable(v.pipe(v.string(), v.maxLength(1000))) }),
  },
  /** Begins a backup into that folder. */
  backUpNow: { from: ['library'], args: v.object({}) },
  /** When the browser found what was stored damaged and began anew, if the reader has not taken note yet. */
  readLoss: { from: ['popup', 'library'], args: v.object({}) },
  forgetLoss: { from: ['popup', 'library'], args: v.object({}) },
  /** Deletes a store that cannot be read. Refused where it can be. */
  startAfresh: { from: ['library'], args: v.object({}) },
} as const;

/** What each of them answers. */
export interface DataAnswers {
  readSettings: Settings;
  changeSettings: Settings;
  /** `skipped`: records left out because they are broken. The settings come with the first part. */
  exportPart: StoredPart & { next: string | null; skipped: number; settings: Settings | null };
  exportThreads: StoredPart & { next: string | null; skipped: number };
  importPart: ImportCount;
  listImports: { imports: PastImport[] };
  /** `kept`: changed since, so that it stays as it is. */
  undoImport: { undone: number; kept: number; more: boolean };
  /** `changes`: comments that were posted or changed since it was saved, at `savedAt`; 0 for never. */
  readBackup: {
    due: boolean;
    changes: number;
    savedAt: number;
    /** Whether the reader does not want to be reminded now. */
    later: boolean;
    folder: BackupFolder | null;
  };
  settleBackup: null;
  setBackupFolder: null;
  backUpNow: null;
  readLoss: { at: number | null };
  forgetLoss: null;
  startAfresh: null;
}

/** How it goes with the folder that backups are written to. */
export interface BackupFolder {
  name: string;
  /** The last backup: when, in milliseconds since 1970, and of how many comments. Null where there is none yet. */
  last: { at: number; comments: number } | null;
  /** Why the newest could not be written, or null. */
  fault: BackupFault | null;
  /** Whether one is being written. */
  writing: boolean;
}

/** Why no backup could be written, or read. */
export type BackupFault =
  /** The browser lets nothing be written there until the reader allows it again. */
  | 'lapsed'
  /** The folder is not where it was. */
  | 'gone'
  /** The disk is full. */
  | 'full'
  /** What is stored could not be read to its end. */
  | 'store'
  | 'failed';

export interface StoredPart {
  articles: KeptArticle[];
  comments: Comment[];
  drafts: Draft[];
}

/** What an import did, or would do, by kind: new, already there as it is, and refused. */
export interface ImportCount {
  added: number;
  changed: number;
  known: number;
  refused: { id: string; why: string }[];
}

/** An import that can be undone: what its file was called, when it came, and what it brought. */
export interface PastImport {
  id: string;
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  added: number;
  changed: number;
}
