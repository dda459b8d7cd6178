import type { Jobs, ListedAbout } from '../contract.ts';
import type { Candidate } from '../related/candidate.ts';
import { type Match, matchDocuments } from '../related/match-documents.ts';
import { countHaving } from '../related/rank-items.ts';
import { makeHashtagJudge, readHashtag, type SoughtHashtag } from '../related/read-hashtag.ts';
import { tellingOf } from '../related/relate.ts';
import type { RelatedEntry } from '../related/related-entry.ts';
import { articleOf } from '../search/segment.ts';
import { readCandidates } from '../store/related-candidates.ts';
import { openSegments, readKeys } from '../store/related-segments.ts';
import type { SegmentRecord } from '../store/schema.ts';
import { readSettings } from '../store/settings.ts';
import { readSources } from '../store/sources.ts';
import { readTagged } from '../store/tagged-articles.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import { catchUp } from './catch-up.ts';
import type { Stores } from './stores.ts';

/** Items that are looked at together: some are gone, or have the words and not in this order. */
const step = 100;

/** Everything with a hashtag, newest first: threads, articles and what feeds say. */
export async function listAbout(
  stores: Stores,
  { hashtag, limit, after }: Jobs['listAbout']['takes'],
): Promise<ListedAbout> {
  const sought = readHashtag(hashtag);
  await catchUp(stores);
  const { kept, index, cache } = stores;
  const terms = [...new Set([sought.tag, ...sought.ways.flat(2)])];
  const { records, segments } = await openSegments(index, cache, terms);
  const counts = countHaving(terms, segments);
  const known = new Set(terms.filter((_, at) => counts[at]));
  const ways = sought.ways.filter((groups) =>
    groups.every((group) => group.some((term) => known.has(term))),
  );
  const matches = [[[sought.tag]], ...ways]
    .flatMap((groups) => matchDocuments(segments, terms, groups))
    .sort((a, b) => b.written - a.written);
  const articles = await articlesAbout(stores, matches, records, sought);
  const behind = (one: Place): boolean => after === null || comesAfter(one, after);
  const later = matches.filter(({ written }) => after === null || written <= after.at);
  const items = await itemsAbout(stores, later, records, sought, behind, limit + 1);
  const listed = [...articles.filter(behind), ...items].sort((a, b) => (comesAfter(a, b) ? 1 : -1));
  const { followedHashtags } = await readSettings(kept);
  return {
    entries: listed.slice(0, limit).map(entryOf),
    more: listed.length > limit,
    followed: followedHashtags.some((one) => joinHashtag(one) === sought.folded),
  };
}

type Place = Pick<Candidate, 'at' | 'key'>;

/** Whether one comes after another in a list, newest first. */
function comesAfter(one: Place, other: Place): boolean {
  return one.at === other.at ? one.key > other.key : one.at < other.at;
}

async function articlesAbout(
  { kept, index }: Stores,
  matches: readonly Match[],
  records: readonly SegmentRecord[],
  sought: SoughtHashtag,
): Promise<Candidate[]> {
  const keys = await readKeys(index, records, matches);
  const ids = keys.flatMap((key) => articleOf(key) ?? []);
  const { tagged, others } = await readTagged(kept, sought.folded, ids);
  return [...tagged, ...others.filter((one) => makeHashtagJudge(one)(sought))];
}

/** Items of feeds with a hashtag behind a place, as many as are wanted. */
async function itemsAbout(
  { kept, index }: Stores,
  matches: readonly Match[],
  records: readonly SegmentRecord[],
  sought: SoughtHashtag,
  behind: (place: Place) => boolean,
  most: number,
): Promise<Candidate[]> {
  const sources = (await readSources(kept)).filter(({ removed }) => removed === null);
  const found = new Map<string, Candidate>();
  // Those of one moment are in the order of their keys: all of them must be known.
  const isWithin = (from: number): boolean =>
    found.size < most || matches[from]?.written === matches[from - 1]?.written;
  for (let from = 0; from < matches.length && isWithin(from); from += step) {
    const some = matches.slice(from, from + step);
    const keys = await readKeys(index, records, some);
    const items = keys.filter((key) => articleOf(key) === null);
    for (const one of await readCandidates(kept, items, sources)) {
      if (behind(one) && makeHashtagJudge(one)(sought)) found.set(one.key, one);
    }
  }
  return [...found.values()];
}

function entryOf(candidate: Candidate): RelatedEntry {
  const { key, kind, summary, article, comments } = candidate;
  return {
    ...tellingOf(candidate),
    key,
    kind,
    summary,
    article,
    comments,
    alsoAt: [],
    why: { hashtags: [], words: [] },
  };
}
