import type { Article } from '../article/article.ts';
import type { PageBlock, Related } from '../contract.ts';
import { chooseTerms, languageOf } from '../related/article-terms.ts';
import { hasVectors, makeCloseness, unknownCloseness } from '../related/closeness.ts';
import { findCandidates, type ItemsIndex } from '../related/find-candidates.ts';
import { relate } from '../related/relate.ts';
import type { WordVectors } from '../related/word-vectors.ts';
import { fieldTerm } from '../search/describe-document.ts';
import { findArticle } from '../store/articles.ts';
import { readCandidates } from '../store/related-candidates.ts';
import { openSegments, readKeys } from '../store/related-segments.ts';
import type { SegmentRecord } from '../store/schema.ts';
import { readSources } from '../store/sources.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import { catchUp } from './catch-up.ts';
import { describeSubject } from './describe-subject.ts';
import type { Stores } from './stores.ts';

/** What a document's having one of the article's hashtags counts, in weights of its best term. */
const hashtagWeight = 0.7;

/**
 * What is related to an article.
 *
 * @param now milliseconds since 1970
 * @param loadVectors gives the vectors of words, where the article is in the language that has them
 */
export async function readRelated(
  stores: Stores,
  article: Article,
  blocks: readonly PageBlock[],
  now: number,
  loadVectors: () => Promise<WordVectors>,
): Promise<Related> {
  const behind = await catchUp(stores);
  const { kept, index, cache } = stores;
  const subject = await describeSubject(stores, article, blocks);
  const { hashtags } = subject.hashtags;
  const terms = chooseTerms(subject.terms, subject.having, subject.total);
  const weight = hashtagWeight * (terms.sought[0]?.weight ?? 1);
  const tags = hashtags.map((one) => ({
    term: fieldTerm('tag', joinHashtag(one.hashtag)),
    weight,
  }));
  const [all, own] = await Promise.all([readSources(kept), findArticle(kept, article.id)]);
  const sources = all.filter(({ removed }) => removed === null);
  const addresses = [article.address, ...(own?.addresses ?? [])];
  const asked = { article, addresses, hashtags, ...terms, tags };
  let records: readonly SegmentRecord[] = [];
  const items: ItemsIndex = {
    async open(some) {
      const opened = await openSegments(index, cache, some);
      records = opened.records;
      return opened.segments;
    },
    read: async (hits) => readCandidates(kept, await readKeys(index, records, hits), sources),
  };
  const { candidates, broadened } = await findCandidates(asked, items, now);
  const isKnown = candidates.length > 0 && hasVectors(languageOf(article, blocks));
  const closeness = isKnown
    ? makeCloseness(article, blocks, await loadVectors())
    : unknownCloseness;
  const found = relate({ ...asked, broadened, closeness }, candidates, now);
  return { ...found, sources: sources.length, behind };
}
