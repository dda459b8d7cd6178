import * as v from 'valibot';
import { articleIdSchema } from '../article/article.ts';
import type { UnreadableReason } from '../article/unreadable-address.ts';
import { type CommentId, commentIdSchema } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { filterSchema, ownTab, tab } from './arguments.ts';
import type { PageBlock, Sheet } from './page-words.ts';
import type { OpenThread } from './thread-calls.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The calls about a tab: its page, and the panel beside it. */
export const tabCalls = {
  /** What is known of a tab before its page is read. */
  glanceAtTab: { from: ['popup'], args: v.object({ tab }) },
  /** Reads the page of a tab, says which article it is, and gives its thread. */
  readTab: {
    from: ['popup', 'panel'],
    args: v.object({ ...ownTab.entries, latest: v.nullable(v.pipe(v.number(), v.minValue(1))) }),
  },
  /** The text of the article in the panel's page. */
  readText: { from: ['panel'], args: v.object({}) },
  readSelection: { from: ['panel'], args: v.object({}) },
  /** Marks a passage of the article in the panel's page, in place of the one before; null unmarks. */
  markPassage: {
    from: ['panel'],
    args: v.object({
      passage: v.nullable(
        v.object({ block: v.string(), start: place, end: place, follows: v.boolean() }),
      ),
    }),
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
  openThread: {
    from: ['popup', 'panel', 'library'],
    args: v.object({
      article: articleIdSchema,
      /** The comment that is to be in view. */
      comment: v.exactOptional(commentIdSchema),
    }),
  },
  /** Which comment of the panel's thread the reader pressed elsewhere. It is told once. */
  takeAskedComment: { from: ['panel'], args: v.object({ article: articleIdSchema }) },
  openLibrary: {
    from: ['popup', 'panel'],
    args: v.object({
      section: v.picklist(['threads', 'sources', 'hashtags', 'data', 'settings', 'help']),
      /** What the list of threads is filtered by; of the section `hashtag`, the hashtag without its sign. */
      filter: v.exactOptional(filterSchema),
    }),
  },
  /** The page's article may have changed without a load. */
  pageMoved: { from: ['content'], args: v.object({}) },
} as const;

/** What each of them answers. */
export interface TabAnswers {
  glanceAtTab: Glance;
  readTab: OpenThread;
  readText: PageBlock[];
  readSelection: string;
  /** False where the page does not have the passage any more. */
  markPassage: { marked: boolean };
  openPanel: null;
  closePanel: null;
  resizePanel: null;
  readPanelPlace: { sheet: Sheet | null };
  reloadPage: null;
  /** Where no tab shows it, the address to open. */
  openThread: { shown: boolean; address: string };
  takeAskedComment: { comment: CommentId | null };
  openLibrary: null;
  pageMoved: null;
}

/** What is known of a tab before its page is read, or why it never will be; the site is '' where none is known. */
export type Glance =
  | { readable: true; address: string; title: string; site: string; draft: Draft | null }
  | { readable: false; reason: UnreadableReason; site: string };
