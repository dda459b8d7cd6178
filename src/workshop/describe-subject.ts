import type { Article } from '../article/article.ts';
import type { ArticleHashtags, PageBlock } from '../contract.ts';
import { type ArticleTerm, listArticleTerms } from '../related/article-terms.ts';
import { decideHashtags } from '../related/decide-hashtags.ts';
import { countHaving } from '../related/rank-items.ts';
import { makeRarity, suggestHashtags } from '../related/suggest-hashtags.ts';
import { readDecisions } from '../store/hashtag-decisions.ts';
import { type OpenedSegments, openSegments } from '../store/related-segments.ts';
import { readSettings } from '../store/settings.ts';
import type { Stores } from './stores.ts';

/** How many of an article's terms are looked up: of those that it hardly uses none is what it is about. */
const mostLookedUp = 150;

/** What an article is about. */
export interface DescribedSubject extends OpenedSegments {
  hashtags: ArticleHashtags;
  terms: ArticleTerm[];
  /** How many documents have a term, of those that were looked up. */
  having: (term: string) => number;
  /** How many documents there are. */
  total: number;
}

/** Finds out what an article is about, against all that the index knows. */
export async function describeSubject(
  { kept, index, cache }: Stores,
  article: Article,
  blocks: readonly PageBlock[],
): Promise<DescribedSubject> {
  const terms = listArticleTerms(article, blocks).slice(0, mostLookedUp);
  const sought = terms.map(({ term }) => term);
  const [opened, decisions, { followedHashtags }] = await Promise.all([
    openSegments(index, cache, sought),
    readDecisions(kept, article.id),
    readSettings(kept),
  ]);
  const counts = countHaving(sought, opened.segments);
  const known = new Map(sought.map((term, at) => [term, counts[at] ?? 0]));
  const having = (term: string): number => known.get(term) ?? 0;
  const total = opened.segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const hashtags = decideHashtags(
    suggestHashtags(article, blocks, makeRarity(having, total)),
    decisions,
    followedHashtags,
  );
  return { ...opened, hashtags, terms, having, total };
}
