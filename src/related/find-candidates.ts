import type { Hit } from '../search/best-hits.ts';
import type { ChosenTerms, WeighedTerm } from './article-terms.ts';
import { broadenTerms, type FoundText, gatherTerms } from './broaden-terms.ts';
import type { Candidate } from './candidate.ts';
import { countTerms } from './describe-item.ts';
import { isItself } from './is-itself.ts';
import { makeTimeliness, type Subject } from './judge-candidate.ts';
import { countHaving, rankItems, type SearchedItems } from './rank-items.ts';
import { weighFound } from './weigh-terms.ts';

/** What candidates are found in. */
export interface ItemsIndex {
  /** All segments, with the block of each term. */
  open(terms: readonly string[]): Promise<SearchedItems[]>;
  /** What is kept of documents, by the segments that were opened last; what is gone is left out. */
  read(hits: readonly Hit[]): Promise<Candidate[]>;
}

/** What is asked of an index. */
export interface Asked extends Omit<Subject, 'broadened' | 'sought' | 'closeness'>, ChosenTerms {
  /** What else an item may have, such as hashtags. */
  tags: readonly WeighedTerm[];
}

/** How many of the best documents are looked at: several tell one story, and some are no more. */
const mostLooked = 150;
/** How many are read to broaden what is looked for, and how many of them do it at most. */
const mostTried = 20;
const mostBroadening = 10;
/** With fewer of the article's terms, a text may tell of anything. */
const leastShared = 3;

/**
 * What may be related to an article: what has the most of its terms is found first, then what has the most of its terms
 * and of those that are told with them.
 *
 * @param now milliseconds since 1970
 */
export async function findCandidates(
  asked: Asked,
  index: ItemsIndex,
  now: number,
): Promise<{ candidates: Candidate[]; broadened: WeighedTerm[] }> {
  const timeliness = makeTimeliness(asked.article.published, now);
  const first = [...asked.wide, ...asked.tags];
  const hits = rankItems(await index.open(first.map(termOf)), first, timeliness, mostLooked);
  const tried = await index.read(hits.slice(0, mostTried));
  const gathered = gatherTerms(bestOf(tried, asked), asked.sought);
  if (gathered.length === 0) return { candidates: await index.read(hits), broadened: [] };
  const own = [...asked.sought, ...asked.tags];
  // All of them again: what is in memory costs nothing, and the index may have grown meanwhile.
  const terms = [...gathered, ...own].map(termOf);
  const segments = await index.open(terms);
  const counts = countHaving(gathered.map(termOf), segments);
  const having = new Map(gathered.map(({ term }, at) => [term, counts[at] ?? 0]));
  const total = segments.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const broadened = broadenTerms(gathered, asked.sought, (term) => having.get(term) ?? 0, total);
  const weights = new Map([...broadened, ...own].map(({ term, weight }) => [term, weight]));
  const sought = terms.map((term) => ({ term, weight: weights.get(term) ?? 0 }));
  const better = rankItems(segments, sought, timeliness, mostLooked);
  return { candidates: await index.read(better), broadened };
}

const termOf = ({ term }: WeighedTerm): string => term;

/** The best of what was found by the article's terms, to say what else is told of it. */
function bestOf(tried: readonly Candidate[], asked: Asked): FoundText[] {
  return tried
    .filter((one) => !isItself(one, asked))
    .map((one) => countTerms(one))
    .filter((counts) => asked.wide.filter(({ term }) => counts.has(term)).length >= leastShared)
    .map((counts) => ({ counts, merit: weighFound(asked.wide, counts) }))
    .sort((a, b) => b.merit - a.merit)
    .slice(0, mostBroadening);
}
