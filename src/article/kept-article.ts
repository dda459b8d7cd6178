import * as v from 'valibot';
import { articleIdSchema, articleSchema } from './article.ts';

/** Hashtags that a reader adds to one article or removes from it. Beyond it the first decided are forgotten. */
export const mostDecided = 100;

/** Folded branches kept for one article. Beyond it the first folded are drawn again. */
export const mostFolded = 500;

const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a reader decided about one hashtag of an article. */
const hashtagDecisionSchema = v.object({
  /** Without its sign. */
  hashtag: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Whether it was added; else it was removed. */
  on: v.boolean(),
  at: moment,
});
export type HashtagDecision = v.InferOutput<typeof hashtagDecisionSchema>;

/**
 * An article as it is stored and exported: its facts, and what the reader's visits and decisions added. Plain JSON. What
 * has a default here older versions did not know.
 */
export const keptArticleSchema = v.object({
  ...articleSchema.entries,
  /** Every address that led to it, oldest first, at most {@link mostAddresses}. */
  addresses: v.array(v.pipe(v.string(), v.maxLength(8192))),
  firstSeen: moment,
  lastSeen: moment,
  /** When the reader last had its thread open; comments of others that came after are unread. */
  threadSeen: moment,
  /** When its text was last seen as its fingerprint tells; 0 for never. */
  textSeen: v.optional(moment, 0),
  /** When the text before that, which it is not any more, was last seen: comments up to then are about it. 0 for none. */
  earlierText: v.optional(moment, 0),
  /** The article that this one is, as the reader said: its thread is there. Null where it has its own. */
  leadsTo: v.optional(v.nullable(articleIdSchema), null),
  /** When the reader said so, or took it back; 0 for never. */
  decided: v.optional(moment, 0),
  /** Articles that look like this one and are others, as the reader said; at most {@link mostApart}. */
  apart: v.optional(v.array(articleIdSchema), () => []),
  /** When the reader put its thread into the archive; 0 where it is not there. */
  archived: v.optional(moment, 0),
  /** Ids of the comments whose replies the reader has folded away, the last folded last. */
  folded: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(mostFolded)),
    [],
  ),
  /** Which hashtags the reader added or removed, each once, the last decided last. */
  decidedHashtags: v.optional(
    v.pipe(v.array(hashtagDecisionSchema), v.maxLength(mostDecided)),
    () => [],
  ),
});
export type KeptArticle = v.InferOutput<typeof keptArticleSchema>;

/** How many others of its like are remembered for one article. */
export const mostApart = 50;

/** Addresses kept for one article. Beyond it the oldest give way: campaigns coin endless ones. */
export const mostAddresses = 50;
