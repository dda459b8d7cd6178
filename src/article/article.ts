import * as v from 'valibot';

/** The longest identity, in UTF-16 units. */
export const longestId = 4096;

/**
 * An article's identity: the address, made canonical by {@link identifyArticle}, that all its other addresses lead
 * to. Two articles are the same exactly when their ids are equal.
 */
export const articleIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(longestId));
export type ArticleId = v.InferOutput<typeof articleIdSchema>;

/** What is known of an article (or of a page that is none), decided from {@link PageFacts}. Plain JSON. */
export const articleSchema = v.object({
  id: articleIdSchema,
  /** A page that is not an article can be commented on too, and is called a page. */
  kind: v.picklist(['article', 'page']),
  /** The address to open it by: as it was read, without its fragment unless that routes. */
  address: v.pipe(v.string(), v.maxLength(8192)),
  title: v.pipe(v.string(), v.maxLength(500)),
  /** The site's host as a reader writes it: `harbourpost.example`. */
  site: v.pipe(v.string(), v.maxLength(300)),
  authors: v.array(v.pipe(v.string(), v.maxLength(200))),
  /** When it was published: milliseconds since 1970, or null. Never a date of change. */
  published: v.nullable(v.pipe(v.number(), v.finite())),
  /** BCP 47, or ''. */
  language: v.pipe(v.string(), v.maxLength(35)),
  /** Words in its text; 0 where it is not known. */
  words: v.pipe(v.number(), v.finite()),
});
export type Article = v.InferOutput<typeof articleSchema>;
