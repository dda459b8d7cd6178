import type { Article } from '../article/article.ts';
import type { PageBlock, Related } from '../contract.ts';
import { chooseTerms } from '../related/article-terms.ts';
import { makeTimeliness } from '../related/judge-candidate.ts';
import { rankItems, type SearchedItems } from '../related/rank-items.ts';
import { relate } from '../related/relate.ts';
import { fieldTerm } from '../search/describe-document.ts';
import { findArticle } from '../store/articles.ts';
import { readCandidates } from '../store/related-candidates.ts';
import { openSegments, readKeys } from '../store/related-segments.ts';
import { readSources } from '../store/sources.ts';
import { foldHashtag } from '../thread/hashtags.ts';
import { catchUp } from './catch-up.ts';
import { describeSubject } from './describe-subject.ts';
import type { Stores } from './stores.ts';

/** How many of the best documents are looked at: several tell one story, and some are no more. */
const mostLooked = 150;
/** What a document's having one of the article's hashtags counts, in weights of its best term. */
const hashtagWeight = 0.7;

/** What is related to an article. */
export async function readRelated(
  stores: Stores,
  article: Article,
  blocks: readonly PageBlock[],
  now: number,
): Promise<Related> {
  const behind = await catchUp(stores);
  const { kept, index, cache } = stores;
  const subject = await describeSubject(stores, article, blocks);
  const { hashtags } = subject.hashtags;
  const sought = chooseTerms(subject.terms, subject.having, subject.total);
  const weight = hashtagWeight * (sought[0]?.weight ?? 1);
  const tags = hashtags.map((one) => ({
    term: fieldTerm('tag', foldHashtag(one.hashtag)),
    weight,
  }));
  const asked = [...sought, ...tags];
  const opened = await openSegments(
    index,
    cache,
    asked.map(({ term }) => term),
  );
  const timeliness = makeTimeliness(article.published, now);
  const segments: SearchedItems[] = opened.segments;
  const hits = rankItems(segments, asked, timeliness, mostLooked);
  const [keys, all, own] = await Promise.all([
    readKeys(index, opened.records, hits),
    readSources(kept),
    findArticle(kept, article.id),
  ]);
  const sources = all.filter(({ removed }) => removed === null);
  const candidates = await readCandidates(kept, keys, sources);
  const addresses = [article.address, ...(own?.addresses ?? [])];
  const found = relate({ article, addresses, hashtags, sought }, candidates, now);
  return { ...found, sources: sources.length, behind };
}
