import * as v from 'valibot';
import { articleSchema } from './article.ts';

const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** An article as it is stored and exported: its facts, and what the reader's visits added. Plain JSON. */
export const keptArticleSchema = v.object({
  ...articleSchema.entries,
  /** Every address that led to it, oldest first, at most {@link mostAddresses}. */
  addresses: v.array(v.pipe(v.string(), v.maxLength(8192))),
  firstSeen: moment,
  lastSeen: moment,
  /** When the reader last had its thread open; comments of others that came after are unread. */
  threadSeen: moment,
});
export type KeptArticle = v.InferOutput<typeof keptArticleSchema>;

/** Addresses kept for one article. Beyond it the oldest give way: campaigns coin endless ones. */
export const mostAddresses = 50;
