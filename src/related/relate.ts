import type { Article } from '../article/article.ts';
import type { Candidate } from './candidate.ts';
import { isItself } from './is-itself.ts';
import { type Judged, judgeCandidate, type Subject } from './judge-candidate.ts';
import type { RelatedEntry, Report, Telling } from './related-entry.ts';
import { makeStoryJudge } from './same-story.ts';

/** How many entries a list has at most. */
const mostEntries = 30;
/** What each entry of the same source before it costs an entry. */
const repetition = 0.85;

/**
 * What of some candidates is related to an article, the most related first: one of those that tell the same story, with
 * the others under it, and the sources in turn where they are about as good. And who else told the article's own story.
 *
 * @param now milliseconds since 1970
 */
export function relate(
  subject: Subject,
  candidates: readonly Candidate[],
  now: number,
): { entries: RelatedEntry[]; coverage: Report[] } {
  const others = candidates.filter((one) => !isItself(one, subject));
  const judged = others
    .map((candidate) => judgeCandidate(candidate, subject, now))
    .filter(({ isRelated }) => isRelated)
    .sort((a, b) => b.score - a.score);
  const { article } = subject;
  const { site, title, excerpt: summary, language, published: at } = article;
  const own = { site, title, summary, language, at };
  const told = judged.map(({ candidate }) => ({
    ...candidate,
    at: candidate.published ?? candidate.at,
  }));
  const isSame = makeStoryJudge([own, ...told]);
  const groups = groupStories(judged, isSame);
  const places = new Map(judged.map(({ candidate }, place) => [candidate.key, place + 1]));
  // What tells the same as somebody who tells the same belongs to it too.
  const tellings = groups
    .map(({ lead, others }) => [lead, ...others].map(({ candidate }) => candidate))
    .filter((group) => group.some(({ key }) => isSame(0, places.get(key) ?? 0)))
    .flat();
  return {
    entries: inTurn(groups).slice(0, mostEntries).map(entryOf),
    coverage: coverageOf(article, tellings),
  };
}

interface Group {
  lead: Judged;
  others: Judged[];
}

/** Those that tell one story together, in the order of the best of each. */
function groupStories(
  judged: readonly Judged[],
  isSame: (one: number, other: number) => boolean,
): Group[] {
  const groups: (Group & { place: number })[] = [];
  for (const [place, one] of judged.entries()) {
    const { story } = one.candidate;
    const group = groups.find(
      ({ lead, place: first }) =>
        (story !== '' && lead.candidate.story === story) || isSame(first + 1, place + 1),
    );
    if (group) group.others.push(one);
    else groups.push({ lead: one, others: [], place });
  }
  return groups.map(({ lead, others }) => withThread({ lead, others }));
}

/** Of those with one address, that of which a thread is kept leads: it has the comments. */
function withThread({ lead, others }: Group): Group {
  const kept = others.find(
    ({ candidate: { article, story } }) => article !== null && story === lead.candidate.story,
  );
  if (!kept || lead.candidate.comments !== null) return { lead, others };
  const { comments, article, kind } = kept.candidate;
  const candidate = { ...lead.candidate, comments, article, kind };
  return { lead: { ...lead, candidate }, others };
}

/** The best first, but what comes from a source that was there already counts less each time. */
function inTurn(groups: readonly Group[]): Group[] {
  const left = [...groups];
  const chosen: Group[] = [];
  const seen = new Map<string, number>();
  const worth = ({ lead: { score, candidate } }: Group): number =>
    score * repetition ** (seen.get(candidate.site) ?? 0);
  while (left.length > 0 && chosen.length < mostEntries) {
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    const { site } = best.lead.candidate;
    seen.set(site, (seen.get(site) ?? 0) + 1);
  }
  return chosen;
}

function entryOf({ lead, others }: Group): RelatedEntry {
  const { key, kind, summary, article, comments } = lead.candidate;
  const own = tellingOf(lead.candidate);
  return {
    ...own,
    key,
    kind,
    summary,
    article,
    comments,
    alsoAt: oncePerSource(
      others.map(({ candidate }) => tellingOf(candidate)),
      own.site,
      ({ at, undated }) => (undated ? Infinity : at),
    ),
    why: { hashtags: lead.hashtags, words: lead.words },
  };
}

/** Where and when a candidate was told. Of an article that is kept, somebody knows when it was last touched. */
export function tellingOf(candidate: Candidate): Telling {
  const { kind, source, site, address, title, at, published } = candidate;
  return { source, site, address, title, at, undated: kind === 'item' && published === null };
}

/** The earliest telling of each source, the earliest first, and last what has no date. */
function oncePerSource<T extends Pick<Report, 'site' | 'at'>>(
  tellings: readonly T[],
  except: string | null,
  when: (one: T) => number = ({ at }) => at ?? Infinity,
): T[] {
  const first = new Map<string, T>();
  for (const one of [...tellings].sort((a, b) => inOrder(when(a), when(b)))) {
    if (one.site !== except && !first.has(one.site)) first.set(one.site, one);
  }
  return [...first.values()];
}

/** Who told the article's own story: nothing where no other source did. */
function coverageOf(article: Article, tellings: readonly Candidate[]): Report[] {
  const others = oncePerSource(
    tellings.map(({ source, site, address, title, published: at }) => ({
      ...{ source, site, address, title, at },
      own: false,
    })),
    article.site,
  );
  if (others.length === 0) return [];
  const { site, address, title, published } = article;
  const own = { source: site, site, address, title, at: published, own: true };
  return [...others, own].sort((a, b) => inOrder(a.at ?? Infinity, b.at ?? Infinity));
}

/** Infinity is no less than itself, and has no difference from itself. */
function inOrder(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
