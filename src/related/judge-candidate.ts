import type { Article } from '../article/article.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import type { ArticleHashtag } from './article-hashtag.ts';
import type { SoughtTerm, WeighedTerm } from './article-terms.ts';
import type { Candidate } from './candidate.ts';
import type { Closeness } from './closeness.ts';
import { countTerms, hashtagsOf } from './describe-item.ts';
import { foldWords } from './fold-words.ts';
import { makeHashtagJudge } from './read-hashtag.ts';
import { splitTerms } from './split-items.ts';
import { weighAll, weighFound } from './weigh-terms.ts';

/** How many shared words are shown. */
const mostWords = 5;
/** How much of what is sought an entry must have, and how many terms, to be related and no coincidence. */
const leastShare = 0.1;
const leastTerms = 2;
/** What a shared hashtag adds, as a part of all that is sought, and what one that the reader follows. */
const hashtagWorth = 0.15;
const followedWorth = 0.3;
/** What it adds that an entry tells of the same in other words, as a part of all that is sought. */
const closenessWorth = 0.25;
/** What is timely is worth more than what is `timeless`, by half as much after so long: milliseconds. */
const halfLife = 7 * 86_400_000;
const timeless = 0.6;

/** What is known of the article. */
export interface Subject {
  article: Article;
  /** Every address that is known to lead to it. */
  addresses: readonly string[];
  hashtags: readonly ArticleHashtag[];
  sought: readonly SoughtTerm[];
  /** Terms besides, of what was found by the article's own: see `broaden-terms.ts`. */
  broadened: readonly WeighedTerm[];
  closeness: Closeness;
}

/** How timely what was written at a moment is for an article, from `timeless` to 1: near to it in time, or near to now. */
export function makeTimeliness(published: number | null, now: number): (at: number) => number {
  return (at) => {
    const age = Math.min(
      Math.abs(now - at),
      published === null ? Infinity : Math.abs(published - at),
    );
    return timeless + (1 - timeless) * 2 ** (-age / halfLife);
  };
}

/** A candidate with how related it is. */
export interface Judged {
  candidate: Candidate;
  score: number;
  isRelated: boolean;
  hashtags: string[];
  words: string[];
}

/**
 * How related a candidate is to an article: by the share of what is sought that it has, and by hashtags; timely ones more.
 * What it has of the broadened terms and how close it is move it, but they alone relate nothing, and are no reason that
 * is shown.
 */
export function judgeCandidate(
  candidate: Candidate,
  { article, hashtags, sought, broadened, closeness }: Subject,
  now: number,
): Judged {
  const counts = countTerms(candidate);
  const keys = new Set(hashtagsOf(candidate.keywords));
  const hasHashtag = makeHashtagJudge(candidate);
  const shared = hashtags.filter(({ hashtag, words }) =>
    hasHashtag({ folded: joinHashtag(hashtag), words }),
  );
  const found = sought.filter(({ term }) => counts.has(term));
  const all = weighAll(sought) || 1;
  const share = weighFound(sought, counts) / all;
  const beside = weighFound(broadened, counts);
  const timely = makeTimeliness(article.published, now)(candidate.published ?? candidate.at);
  const worth = shared.reduce((sum, one) => {
    if (one.followed) return sum + followedWorth;
    const isTerm = isWordOfText(one, article.language) && !keys.has(joinHashtag(one.hashtag));
    return isTerm ? sum : sum + hashtagWorth;
  }, 0);
  const close = closenessWorth * closeness(candidate);
  const told = new Set(shared.flatMap(({ words }) => foldWords(words).split(' ')));
  const words = found.map(({ word }) => word).filter((word) => !told.has(foldWords(word)));
  return {
    candidate,
    score: (share + beside / all + worth + close) * timely,
    isRelated:
      shared.length > 0
        ? share > 0 || keys.size > 0
        : found.length >= leastTerms && share >= leastShare,
    hashtags: shared.map(({ hashtag }) => hashtag),
    words: [...new Set(words)].slice(0, mostWords),
  };
}

/** One word of the article's own text is sought as its term already; several that stand together say more than each. */
function isWordOfText({ from, words }: ArticleHashtag, language: string): boolean {
  return from === 'text' && splitTerms(words, language).length < 2;
}
