import { blankArticle } from '../../../src/article/blank-article.ts';
import { chooseTerms, listArticleTerms } from '../../../src/related/article-terms.ts';
import type { Candidate } from '../../../src/related/candidate.ts';
import { makeCloseness, unknownCloseness } from '../../../src/related/closeness.ts';
import { countTerms } from '../../../src/related/describe-item.ts';
import { findCandidates, type ItemsIndex } from '../../../src/related/find-candidates.ts';
import { judgeCandidate } from '../../../src/related/judge-candidate.ts';
import { makeRarity, suggestHashtags } from '../../../src/related/suggest-hashtags.ts';
import type { WordVectors } from '../../../src/related/word-vectors.ts';
import { makeSegment } from '../../../src/search/segment.ts';
import type { Judged } from './likeness.ts';
import { now } from './sample-news.ts';

/**
 * What the extension does, all documents of the set being items of feeds: what it finds for one, by the score that
 * orders it; both ways, since people judged pairs. What it does not find has none.
 *
 * @param isBroadened whether the terms of what was found first count too, as they do in the extension
 * @param vectors of words, by which it counts too what is told in other words, as it does in the extension
 */
export async function byFinding(
  { documents, others }: Judged,
  isBroadened: boolean,
  vectors: WordVectors | null,
): Promise<(one: number, other: number) => number> {
  const candidates = [...documents, ...others].map(candidateOf);
  const counts = candidates.map(countTerms);
  const total = counts.length;
  const { columns, blocks } = makeSegment(
    counts.map((terms, at) => ({ key: `${at}`, written: now, terms })),
  );
  const having = (term: string): number => counts.filter((terms) => terms.has(term)).length;
  const index: ItemsIndex = {
    open: async (terms) => [
      {
        ...columns,
        blocks: terms.map((term) => blocks.find((block) => block.terms.includes(term))),
      },
    ],
    read: async (hits) => hits.flatMap(({ document }) => candidates[document] ?? []),
  };
  const scores = await Promise.all(
    documents.map(async (text, at) => {
      const address = candidates[at]?.address ?? '';
      const article = { ...blankArticle(address), language: 'en' };
      const paragraphs = [{ kind: 'paragraph' as const, text }];
      const terms = chooseTerms(listArticleTerms(article, paragraphs), having, total);
      const suggested = suggestHashtags(article, paragraphs, makeRarity(having, total));
      const hashtags = suggested.map((one) => ({ ...one, followed: false }));
      // No document is filed under anything.
      const asked = { article, addresses: [address], hashtags, ...terms, tags: [] };
      const found = await findCandidates(asked, index, now);
      const closeness = vectors ? makeCloseness(article, paragraphs, vectors) : unknownCloseness;
      const subject = { ...asked, broadened: isBroadened ? found.broadened : [], closeness };
      return new Map(
        found.candidates.map((one) => [one.key, judgeCandidate(one, subject, now).score]),
      );
    }),
  );
  const of = (one: number, other: number): number => scores[one]?.get(`${other}`) ?? 0;
  return (one, other) => (of(one, other) + of(other, one)) / 2;
}

function candidateOf(summary: string, at: number): Candidate {
  const site = `news-${at}.example`;
  const address = `https://${site}/`;
  return {
    key: `${at}`,
    kind: 'item',
    source: site,
    site,
    address,
    story: address,
    title: '',
    summary,
    keywords: [],
    language: 'en',
    at: now,
    published: now,
    article: null,
    comments: null,
  };
}
