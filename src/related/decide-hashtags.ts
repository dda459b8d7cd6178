import type { HashtagDecision } from '../article/kept-article.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import type { ArticleHashtag } from './article-hashtag.ts';

/** A hashtag that is suggested for an article. */
export type SuggestedHashtag = Omit<ArticleHashtag, 'followed'>;

/**
 * The hashtags of an article: those that the reader added, then those that are suggested without those that the reader
 * removed.
 *
 * @param decisions the last decided last
 * @param followed hashtags that the reader follows, as they are written
 */
export function decideHashtags(
  suggested: readonly SuggestedHashtag[],
  decisions: readonly HashtagDecision[],
  followed: readonly string[],
): { hashtags: ArticleHashtag[]; removed: string[] } {
  const follows = new Set(followed.map(joinHashtag));
  const decided = new Set(decisions.map(({ hashtag }) => joinHashtag(hashtag)));
  const words = new Map(suggested.map((one) => [joinHashtag(one.hashtag), one.words]));
  const added = decisions.flatMap(({ hashtag, on }): SuggestedHashtag[] =>
    on ? [{ hashtag, words: words.get(joinHashtag(hashtag)) ?? hashtag, from: 'reader' }] : [],
  );
  const others = suggested.filter(({ hashtag }) => !decided.has(joinHashtag(hashtag)));
  return {
    hashtags: [...added, ...others].map((one) => ({
      ...one,
      followed: follows.has(joinHashtag(one.hashtag)),
    })),
    removed: decisions.flatMap(({ hashtag, on }) => (on ? [] : hashtag)),
  };
}
