import * as v from 'valibot';
import { longestAddress } from '../article/article.ts';
import type { SourceId } from './source.ts';

const moment = v.pipe(v.number(), v.finite());
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** The longest title and summary that are kept, in UTF-16 units. */
export const longestTitle = 300;
export const longestSummary = 500;
export const mostKeywords = 12;

/** What a feed says of one article: plain text, without a mark. */
const parsedItemSchema = v.object({
  /** Tells it from the others of its source: the feed's own id for it, or what stands in for one. */
  id: text(500),
  /** Where it is read (http or https), or '' where the feed does not say. */
  address: text(longestAddress),
  /** The normal form of that address, which all addresses of one article share; '' where it names no one article. */
  story: text(longestAddress),
  title: text(longestTitle),
  /** A few lines of what it is about, or ''. */
  summary: text(longestSummary),
  authors: v.pipe(v.array(text(200)), v.maxLength(10)),
  /** What the feed files it under, in its own words. */
  keywords: v.pipe(v.array(text(100)), v.maxLength(mostKeywords)),
  /** BCP 47, or ''. */
  language: text(35),
  /** When it says it was published; null where it does not, or tells a time that cannot be. */
  published: v.nullable(moment),
});
export type ParsedItem = v.InferOutput<typeof parsedItemSchema>;

/** An item as it is kept. */
export interface FeedItem extends ParsedItem {
  source: SourceId;
  /** When it was first seen as it is. What is seen later has a later moment: whoever reads all that is new goes by it. */
  found: number;
  /** What it is sorted by: when it was published, else a day before it was first seen at all (`merge-items.ts`). */
  at: number;
}

/** What one feed said. */
export const parsedFeedSchema = v.object({
  title: text(longestTitle),
  /** The page that it is the feed of, or ''. */
  site: text(longestAddress),
  /** How long it may be kept before it is asked for again, in its own words: milliseconds, or 0. */
  patience: v.pipe(v.number(), v.minValue(0)),
  /** As the feed has them: mostly the newest first. */
  items: v.array(parsedItemSchema),
});
export type ParsedFeed = v.InferOutput<typeof parsedFeedSchema>;
