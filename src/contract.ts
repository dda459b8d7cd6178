import * as v from 'valibot';
import { type Article, type ArticleId, articleIdSchema, articleSchema } from './article/article.ts';
import { type KeptArticle, keptArticleSchema } from './article/kept-article.ts';
import type { PageFacts } from './article/page-facts.ts';
import type { UnreadableReason } from './article/unreadable-address.ts';
import { type Settings, settingsChangeSchema } from './settings.ts';
import {
  type Comment,
  type CommentId,
  commentIdSchema,
  commentSchema,
  commentTextSchema,
} from './thread/comment.ts';
import { type Draft, draftSchema, draftSlotSchema } from './thread/draft.ts';
import { reactionEmoji } from './thread/reactions.ts';
import { longestReport, reportReasons } from './thread/report-reasons.ts';
import type { ThreadRow } from './thread/thread-row.ts';

/**
 * Everything that crosses a process: each call with who may make it and a schema of what it takes, what it answers,
 * each push, each word from the background to a page's content script, and each way to fail. Plain JSON throughout.
 */

/** Who a message comes from, judged by the browser's own word for the sender, never by the message. */
export type Surface = 'popup' | 'panel' | 'library' | 'content';

/** Why a call failed. `ui/` has one sentence and one way out for each. */
export type FaultCode =
  /** The arguments break the contract: a bug, or a forged message. */
  | 'invalid'
  /** The sender may not make this call. */
  | 'forbidden'
  /** The extension was updated or reloaded under an old page. */
  | 'outdated'
  /** The background did not answer, after retries. */
  | 'unreachable'
  /** The page cannot be read; the detail is an {@link UnreadableReason}. */
  | 'unreadable'
  /** What the call is about is no longer there. */
  | 'missing'
  /** The disk, or the share of it that the browser grants, is full. */
  | 'quota'
  /** Another version of Afterword holds the database open. */
  | 'blocked'
  /** The database cannot be opened or read. */
  | 'corrupt'
  /** Anything else; the detail says what. */
  | 'failed';

export type Outcome<T> = { ok: true; value: T } | { ok: false; code: FaultCode; detail: string };

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.minValue(0));
const filterSchema = v.pipe(v.string(), v.maxLength(200));
/** The panel leaves the tab out: it is the one that it lives in. */
const ownTab = v.object({ tab: v.nullable(tab) });

/** Each call: who may make it, and what it takes. */
export const calls = {
  /** What is known of a tab before its page is read. */
  glanceAtTab: { from: ['popup'], args: v.object({ tab }) },
  /** Reads the page of a tab, says which article it is, and gives its thread. */
  readTab: {
    from: ['popup', 'panel'],
    args: v.object({ ...ownTab.entries, latest: v.nullable(v.pipe(v.number(), v.minValue(1))) }),
  },
  /** The thread of an article that is kept, for a panel that stands beside a page it cannot read. */
  readKeptThread: { from: ['panel'], args: v.object({ article: articleIdSchema }) },
  /** All comments of an article, oldest first, in parts. Ask again with `next` until it is null. */
  readComments: {
    from: ['panel'],
    args: v.object({ article: articleIdSchema, after: v.nullable(commentIdSchema) }),
  },
  /** Recent threads, newest activity first. `after` is the last row of the page before. */
  listThreads: {
    from: ['popup', 'panel', 'library'],
    args: v.object({
      filter: filterSchema,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
      after: v.nullable(v.object({ activity: v.number(), id: articleIdSchema })),
    }),
  },
  /** Stores a comment, durably, before it answers. The same id twice is the same comment once. */
  postComment: {
    from: ['popup', 'panel'],
    args: v.object({
      id: commentIdSchema,
      article: articleSchema,
      parent: v.nullable(commentIdSchema),
      text: v.pipe(commentTextSchema, v.trim(), v.minLength(1)),
      /** The draft that it was, emptied in the same breath. */
      slot: draftSlotSchema,
      typed: moment,
    }),
  },
  editComment: {
    from: ['popup', 'panel'],
    args: v.object({
      id: commentIdSchema,
      text: v.pipe(commentTextSchema, v.trim(), v.minLength(1)),
      typed: moment,
    }),
  },
  /** Deletes a comment of the reader's own. Its text is kept for {@link undoMilliseconds}. */
  deleteComment: { from: ['popup', 'panel'], args: v.object({ id: commentIdSchema }) },
  restoreComment: { from: ['popup', 'panel'], args: v.object({ id: commentIdSchema }) },
  /** Gives a comment one of the reader's own reactions, or takes it back. */
  reactToComment: {
    from: ['popup', 'panel'],
    args: v.object({ id: commentIdSchema, emoji: v.picklist(reactionEmoji), on: v.boolean() }),
  },
  /** Reports a comment, or with null takes the report back. Nobody is told. */
  reportComment: {
    from: ['panel'],
    args: v.object({
      id: commentIdSchema,
      report: v.nullable(
        v.object({
          reason: v.picklist(reportReasons),
          text: v.pipe(v.string(), v.maxLength(longestReport)),
        }),
      ),
    }),
  },
  /** Keeps a draft as it is typed. `article` is null while the page has not been read. */
  saveDraft: {
    from: ['popup', 'panel'],
    args: v.object({
      draft: draftSchema,
      article: v.nullable(articleSchema),
      /** The key of the unread tab whose draft this one takes over, or null. */
      takesOver: v.nullable(v.string()),
      /** Which open box typed it, so that it does not hear its own echo. */
      box: v.pipe(v.string(), v.maxLength(60)),
    }),
  },
  /** Brings an article's thread and another's together: both are one article. The other keeps the thread. */
  joinThreads: {
    from: ['popup', 'panel'],
    args: v.object({ article: articleSchema, into: articleIdSchema }),
  },
  /** Takes an article out of the thread that it was brought together with. */
  splitThread: { from: ['popup', 'panel'], args: v.object({ article: articleIdSchema }) },
  /** Remembers that two articles which look alike are two. */
  keepApart: {
    from: ['popup', 'panel'],
    args: v.object({ article: articleIdSchema, other: articleIdSchema }),
  },
  markSeen: { from: ['panel'], args: v.object({ article: articleIdSchema }) },
  /** Remembers that a comment's replies are folded away, or are not any more. */
  foldBranch: {
    from: ['panel'],
    args: v.object({ article: articleIdSchema, comment: commentIdSchema, folded: v.boolean() }),
  },
  openPanel: { from: ['popup'], args: v.object({ tab }) },
  closePanel: { from: ['panel'], args: v.object({}) },
  /** Sizes the panel while it is dragged: CSS pixels wide, or percent high as a sheet. */
  resizePanel: {
    from: ['panel'],
    args: v.object({
      width: v.optional(v.number()),
      height: v.optional(v.number()),
      done: v.boolean(),
    }),
  },
  /** Whether the panel is a sheet, and how low it may be: only the page's window knows. */
  readPanelPlace: { from: ['panel'], args: v.object({}) },
  reloadPage: { from: ['panel'], args: v.object({}) },
  /** Goes to the tab that shows a thread's article and opens the panel there, if there is such a tab. */
  openThread: { from: ['popup', 'panel', 'library'], args: v.object({ article: articleIdSchema }) },
  openLibrary: {
    from: ['popup', 'panel'],
    args: v.object({
      section: v.picklist(['threads', 'data', 'settings']),
      /** What the list of threads is filtered by. */
      filter: v.exactOptional(filterSchema),
    }),
  },
  readSettings: { from: ['popup', 'panel', 'library'], args: v.object({}) },
  changeSettings: {
    from: ['popup', 'panel', 'library'],
    args: v.object({ change: settingsChangeSchema }),
  },
  /** One part of everything, for a file. Ask again with `next` until it is null. */
  exportPart: { from: ['library'], args: v.object({ next: v.nullable(v.string()) }) },
  /** Stores one part of a file, or with `dryRun` only says what it would do. */
  importPart: {
    from: ['library'],
    args: v.object({
      dryRun: v.boolean(),
      articles: v.array(keptArticleSchema),
      comments: v.array(commentSchema),
      drafts: v.array(draftSchema),
    }),
  },
  /** When the browser found what was stored damaged and began anew, if the reader has not taken note yet. */
  readLoss: { from: ['popup', 'library'], args: v.object({}) },
  forgetLoss: { from: ['popup', 'library'], args: v.object({}) },
  /** Deletes a store that cannot be read. Refused where it can be. */
  startAfresh: { from: ['library'], args: v.object({}) },
  /** The page's article may have changed without a load. */
  pageMoved: { from: ['content'], args: v.object({}) },
} as const;

export type CallName = keyof typeof calls;
export type Args<K extends CallName> = v.InferOutput<(typeof calls)[K]['args']>;

/** What each call answers. */
export interface Answers {
  glanceAtTab: Glance;
  readTab: OpenThread;
  readKeptThread: OpenThread;
  readComments: { comments: Comment[]; next: CommentId | null };
  listThreads: { rows: ThreadRow[]; more: boolean };
  postComment: Comment;
  editComment: Comment;
  deleteComment: Comment;
  restoreComment: Comment;
  reactToComment: Comment;
  reportComment: Comment;
  saveDraft: null;
  joinThreads: null;
  splitThread: null;
  keepApart: null;
  markSeen: null;
  foldBranch: null;
  openPanel: null;
  closePanel: null;
  resizePanel: null;
  readPanelPlace: { sheet: Sheet | null };
  reloadPage: null;
  /** Where no tab shows it, the address to open. */
  openThread: { shown: boolean; address: string };
  openLibrary: null;
  readSettings: Settings;
  changeSettings: Settings;
  /** `skipped`: records left out because they are broken. The settings come with the first part. */
  exportPart: StoredPart & { next: string | null; skipped: number; settings: Settings | null };
  importPart: ImportCount;
  readLoss: { at: number | null };
  forgetLoss: null;
  startAfresh: null;
  pageMoved: null;
}

/** What is known of a tab before its page is read, or why it never will be. */
export type Glance =
  | { readable: true; address: string; title: string; site: string; draft: Draft | null }
  | { readable: false; reason: UnreadableReason };

/** A tab's article with its thread. */
export interface OpenThread {
  /** The tab it was read in, or null. */
  tab: number | null;
  article: Article;
  /** The comments, oldest first: all, or as many of the newest as were asked for, or what is seen first of a thread. */
  comments: Comment[];
  /** Whether these are only the first of a long thread: `readComments` has all. */
  more: boolean;
  /** How many there are that are not deleted. */
  count: number;
  drafts: Draft[];
  /** When the reader had this thread open before; 0 for never. */
  threadSeen: number;
  /** The page's own article, where that was brought together with this one; else null. */
  joined: ArticleId | null;
  /** Since when the page shows another text than earlier comments are about; 0 where it does not. */
  changedSince: number;
  /** The thread of what looks like the same article at another address; else null. */
  likely: ThreadRow | null;
  /** Comments whose replies the reader has folded away. */
  folded: CommentId[];
}

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

/** What the background tells every open surface after it happened. */
export interface Pushes {
  /** Comments that are new or changed, and their thread's row. */
  threadChanged: { article: string; comments: Comment[]; row: ThreadRow };
  draftChanged: { draft: Draft; box: string };
  settingsChanged: { settings: Settings };
  /** A tab shows another article than before, or knows better which. */
  pageMoved: { tab: number };
  /** Everything may have changed: an import was stored. */
  everythingChanged: Record<string, never>;
}

/** What the background asks of the content script in a page. */
export interface PageWords {
  readPage: { takes: Record<string, never>; answers: PageFacts };
  showPanel: { takes: PanelPlace & { focus: boolean }; answers: null };
  placePanel: { takes: PanelPlace; answers: null };
  togglePanel: { takes: PanelPlace; answers: null };
  readSheet: { takes: Record<string, never>; answers: Sheet | null };
  hidePanel: { takes: Record<string, never>; answers: null };
  reloadPage: { takes: Record<string, never>; answers: null };
}

/** The panel as a sheet from the bottom of a narrow page. */
export interface Sheet {
  /** The least height that it has, in percent of the window's. */
  least: number;
}

/** Where the panel stands in a page. */
export type PanelPlace = Pick<Settings, 'panelSide' | 'panelWidth' | 'sheetHeight' | 'theme'>;

export type { UnreadableReason };
