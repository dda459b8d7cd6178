import * as v from 'valibot';

/** The longest identity, in UTF-16 units. */
export const longestId = 4096;

/** The longest address that is kept to be opened, in UTF-16 units. */
export const longestAddress = 8192;

/**
 * An article's identity: the address, made canonical by {@link identifyArticle}, that all its other addresses lead
 * to. Two articles are the same exactly when their ids are equal.
 */
export const articleIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(longestId));
export type ArticleId = v.InferOutput<typeof articleIdSchema>;

const moment = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * What is known of an article (or of a page that is none), decided from {@link PageFacts}. Plain JSON. What has a
 * default here was not known of articles that older versions stored.
 */
export const articleSchema = v.object({
  id: articleIdSchema,
  /** A page that is not an article can be commented on too, and is called a page. */
  kind: v.picklist(['article', 'page']),
  /** The address to open it by: as it was read, without share marks, and without its fragment unless that routes. */
  address: text(longestAddress),
  title: text(500),
  /** The site's host as a reader writes it: `harbourpost.example`. */
  site: text(300),
  authors: v.array(text(200)),
  /** When it was published: milliseconds since 1970, or null. Never a date of change. */
  published: v.nullable(moment),
  /** When it was last changed: milliseconds since 1970, or null. Never before it was published. */
  modified: v.optional(v.nullable(moment), null),
  /** BCP 47, or ''. */
  language: text(35),
  /** Which way its text runs; '' where that is not known. */
  direction: v.optional(v.picklist(['ltr', 'rtl', '']), ''),
  /** The part of the site that it belongs to, as the site calls it, or ''. */
  section: v.optional(text(100), ''),
  keywords: v.optional(v.pipe(v.array(text(100)), v.maxLength(20)), () => []),
  /** The address (http or https) of its lead picture, or ''. Kept for files and lists; never fetched. */
  image: v.optional(text(2048), ''),
  /** A sentence or two that say what it is about, or ''. */
  excerpt: v.optional(text(500), ''),
  /** Words in its text; 0 where it is not known. */
  words: moment,
  /** Whether all of it can be read, or the page shows only its beginning; what no page says is not guessed. */
  access: v.optional(v.picklist(['free', 'cut', 'unknown']), 'unknown'),
  /** Which page of an article on several pages it is, from 1, and of how many; 0 for what is not known. Null: whole. */
  paged: v.optional(v.nullable(v.object({ page: count, pages: count })), null),
  /** What tells its text from others (`make-fingerprint.ts`); '' where it says too little, or changes by the hour. */
  fingerprint: v.optional(text(300), ''),
  /** Where each fact came from, by its name: `{ title: 'json-ld', published: 'meta date' }`. For people to read. */
  sources: v.optional(v.record(text(20), text(100)), () => ({})),
});
export type Article = v.InferOutput<typeof articleSchema>;
