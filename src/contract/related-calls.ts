import * as v from 'valibot';
import { articleSchema } from '../article/article.ts';
import type { ArticleHashtag } from '../related/article-hashtag.ts';
import type { RelatedEntry, Report } from '../related/related-entry.ts';
import type { NamedFeed } from '../related/source.ts';
import { hashtagSchema } from '../thread/hashtag-schema.ts';
import { moment } from './arguments.ts';

const article = v.object({ article: articleSchema });

/** The calls about what else there is to read: an article's hashtags, and what is related to it. */
export const relatedCalls = {
  /** The hashtags of the article that the panel shows. Opening stores nothing: they are found anew each time. */
  readHashtags: { from: ['panel'], args: article },
  /**
   * Adds a hashtag to an article, or removes it. The article is kept from then on. `hashtagsChanged` tells of it.
   */
  setHashtag: {
    from: ['panel'],
    args: v.object({ ...article.entries, hashtag: hashtagSchema, on: v.boolean() }),
  },
  /** Follows a hashtag, or does not any more: the setting `followedHashtags`. `settingsChanged` tells of it. */
  followHashtag: {
    from: ['panel', 'library'],
    args: v.object({ hashtag: hashtagSchema, on: v.boolean() }),
  },
  /** What is related to an article, the most related first, and who else reported its story. */
  readRelated: { from: ['panel'], args: article },
  /** Everything with a hashtag, newest first. `after` is the last entry of the page before. */
  listAbout: {
    from: ['panel', 'library'],
    args: v.object({
      hashtag: hashtagSchema,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
      after: v.nullable(v.object({ at: moment, key: v.string() })),
    }),
  },
  /** The feeds that the panel's page declares, for "Follow this site"; `followFeeds` then follows one. */
  readPageFeeds: { from: ['panel'], args: v.object({}) },
} as const;

/** What each of them answers. */
export interface RelatedAnswers {
  readHashtags: ArticleHashtags;
  setHashtag: null;
  followHashtag: null;
  readRelated: Related;
  listAbout: ListedAbout;
  /** Those of comments are left out; none where the page declares none. */
  readPageFeeds: { feeds: (NamedFeed & { followed: boolean })[] };
}

export interface ArticleHashtags {
  /** Those that the reader added, then the page's, then the text's: mostly three to eight. */
  hashtags: ArticleHashtag[];
  /** Those that the reader removed, which could be brought back. */
  removed: string[];
}

export interface ListedAbout {
  entries: RelatedEntry[];
  more: boolean;
  /** Whether the reader follows the hashtag. */
  followed: boolean;
}

/** What is related to an article. */
export interface Related {
  entries: RelatedEntry[];
  /** Who reported the article's own story, itself included; empty where no other source did. */
  coverage: Report[];
  /** How many sources the reader has. */
  sources: number;
  /** Items that are not looked through yet, at least: ask again in a moment. */
  behind: number;
}
