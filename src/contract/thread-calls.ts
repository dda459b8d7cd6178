import * as v from 'valibot';
import {
  type Article,
  type ArticleId,
  articleIdSchema,
  articleSchema,
} from '../article/article.ts';
import {
  type Comment,
  type CommentId,
  commentIdSchema,
  commentTextSchema,
} from '../thread/comment.ts';
import { type Draft, draftSchema, draftSlotSchema } from '../thread/draft.ts';
import { reactionEmoji } from '../thread/reactions.ts';
import { longestReport, reportReasons } from '../thread/report-reasons.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { threadSorts } from '../thread/thread-sorts.ts';
import { filterSchema, moment } from './arguments.ts';

/** What a list of threads, or what a search finds, is narrowed to. */
export const narrowingSchema = v.object({
  /** The archive alone, or all but the archive; a search that says nothing looks in both. */
  archived: v.exactOptional(v.boolean()),
  /** Those of one site, as a row has it. */
  site: v.exactOptional(v.string()),
  /** Those with something new by others. */
  unread: v.exactOptional(v.boolean()),
  /** Those with a draft; a list has those in which nothing was posted too. */
  drafts: v.exactOptional(v.boolean()),
  /** Something last happened in it then or later; milliseconds since 1970. */
  from: v.exactOptional(moment),
  /** Something last happened in it before. */
  to: v.exactOptional(moment),
});
export type Narrowing = v.InferOutput<typeof narrowingSchema>;

const threadQuerySchema = v.object({
  ...narrowingSchema.entries,
  /** Words to look for in title, site, latest line and its author, and hashtags of comments; '' for all threads. */
  filter: filterSchema,
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  /** The last row of the page before, or null: what it is sorted by, and its id. */
  after: v.nullable(
    v.object({
      activity: v.number(),
      id: articleIdSchema,
      count: v.exactOptional(v.number()),
      title: v.exactOptional(v.string()),
    }),
  ),
  sort: v.exactOptional(v.picklist(threadSorts)),
  /** Whether to tell which of them have a draft. */
  marked: v.exactOptional(v.boolean()),
});
export type ThreadQuery = v.InferOutput<typeof threadQuerySchema>;

/** What many of a kind have in common, and how many have it. */
export interface Facet {
  name: string;
  count: number;
}

/** The calls about threads: their comments, drafts and articles. */
export const threadCalls = {
  /** The thread of an article that is kept, for a panel that stands beside a page it cannot read. */
  readKeptThread: { from: ['panel'], args: v.object({ article: articleIdSchema }) },
  /** All comments of an article, oldest first, in parts. Ask again with `next` until it is null. */
  readComments: {
    from: ['panel'],
    args: v.object({ article: articleIdSchema, after: v.nullable(commentIdSchema) }),
  },
  /** Threads, sorted and sifted: with nothing but these three the recent ones, newest activity first. */
  listThreads: { from: ['popup', 'panel', 'library'], args: threadQuerySchema },
  /** What a list of threads can be narrowed to. */
  listFacets: { from: ['library'], args: v.object({}) },
  /** How many comments were written on each day: `days` are their beginnings, and the end of the last. */
  countDays: {
    from: ['library'],
    args: v.object({ days: v.pipe(v.array(moment), v.minLength(2), v.maxLength(400)) }),
  },
  /** How many comments were written on each site between two moments. */
  countSites: { from: ['library'], args: v.object({ from: moment, to: moment }) },
  /** Puts a thread into the archive, or takes it out of it. */
  archiveThread: {
    from: ['library'],
    args: v.object({ article: articleIdSchema, archived: v.boolean() }),
  },
  /** Deletes a thread. It can be brought back for {@link undoMilliseconds}, by the id that the caller gives this. */
  deleteThread: {
    from: ['library'],
    args: v.object({ article: articleIdSchema, deletion: v.pipe(v.string(), v.uuid()) }),
  },
  /** The threads that were deleted and can be brought back, the last first. */
  listDeletions: { from: ['library'], args: v.object({}) },
  restoreThread: {
    from: ['library'],
    args: v.object({ deletion: v.pipe(v.string(), v.uuid()) }),
  },
  /** The articles that were brought together with another, whose thread this is. */
  listJoined: { from: ['library'], args: v.object({ article: articleIdSchema }) },
  /** Stores a comment, durably, before it answers. The same id twice is the same comment once. */
  postComment: {
    from: ['popup', 'panel'],
    args: v.object({
      id: commentIdSchema,
      article: articleSchema,
      /** The page's own article, where that was brought together with the other. */
      at: v.exactOptional(articleIdSchema),
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
    from: ['popup', 'panel', 'library'],
    args: v.object({ article: articleSchema, into: articleIdSchema }),
  },
  /** Takes an article out of the thread that it was brought together with. */
  splitThread: {
    from: ['popup', 'panel', 'library'],
    args: v.object({ article: articleIdSchema }),
  },
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
} as const;

/** What each of them answers. */
export interface ThreadAnswers {
  readKeptThread: OpenThread;
  readComments: { comments: Comment[]; next: CommentId | null };
  listThreads: { rows: ThreadRow[]; more: boolean };
  /** Sites with how many threads they have, hashtags with how many comments use them: the most first. */
  listFacets: { sites: Facet[]; hashtags: Facet[] };
  countDays: { counts: number[] };
  /** Those with most comments first. */
  countSites: { sites: Facet[] };
  archiveThread: null;
  deleteThread: null;
  /** `left`: for how long each can be brought back, in milliseconds. */
  listDeletions: { deletions: { id: string; title: string; left: number }[] };
  restoreThread: null;
  listJoined: { articles: ArticleId[] };
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
}

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
