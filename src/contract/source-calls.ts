import * as v from 'valibot';
import type { FeedItem } from '../related/feed-item.ts';
import { namedFeedSchema, type Source, sourceIdSchema } from '../related/source.ts';
import type { FoundFeeds } from '../related/source-reading.ts';
import { grantedSchema as granted, moment } from './arguments.ts';

const source = v.object({ source: sourceIdSchema });
const sources = v.object({ sources: v.pipe(v.array(sourceIdSchema), v.maxLength(500)) });

/** The calls about sources and what their feeds say. */
export const sourceCalls = {
  /** All sources, in no order: who shows them knows the language of the reader. */
  listSources: { from: ['library'], args: v.object({}) },
  /** The feeds at an address, asked for over the web; the addresses are what was typed may mean, in order. */
  findFeeds: {
    from: ['panel', 'library'],
    args: v.object({
      addresses: v.pipe(v.array(sourceIdSchema), v.minLength(1), v.maxLength(4)),
      granted,
    }),
  },
  /** Adds sources and begins to read them. Those that are there already stay as they are. */
  followFeeds: {
    from: ['panel', 'library'],
    args: v.object({ feeds: v.pipe(v.array(namedFeedSchema), v.maxLength(500)), granted }),
  },
  /** Removes sources. They can be restored for {@link undoMilliseconds}. */
  removeSources: { from: ['library'], args: sources },
  restoreSources: { from: ['library'], args: sources },
  /** Reads a source now, whenever its turn would be. */
  retrySource: { from: ['library'], args: v.object({ ...source.entries, granted }) },
  /** Items of a source, or with null of all, newest first. `before` is the last item of the page before. */
  listItems: {
    from: ['library'],
    args: v.object({
      source: v.nullable(sourceIdSchema),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
      before: v.nullable(
        v.object({ source: sourceIdSchema, at: moment, id: v.pipe(v.string(), v.maxLength(500)) }),
      ),
    }),
  },
} as const;

/** What each of them answers. */
export interface SourceAnswers {
  listSources: { sources: SourceRow[]; pause: SourcePause | null };
  findFeeds: FoundFeeds;
  followFeeds: { added: number };
  removeSources: null;
  restoreSources: null;
  retrySource: null;
  listItems: { items: FeedItem[]; more: boolean };
}

/** A source as a list shows it. */
export interface SourceRow extends Source {
  /** How many of its items are kept. */
  items: number;
}

/** Why no source is asked for by itself at the moment. */
export type SourcePause = 'offline' | 'metered';
