import { findWrittenDates } from './find-written-dates.ts';
import type { LineFact, LinkedFacts, PageFacts } from './page-facts.ts';
import { isWholeDay, parseDate } from './parse-date.ts';
import { readDatelines } from './read-datelines.ts';
import { type Claim, type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

/** Meta tags that speak of publishing, the surest first. */
const publishedTags = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'published-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'date',
];

/** Meta tags that speak of a change, the surest first. */
const modifiedTags = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
];

/** Names of other meta tags that speak of publishing. */
const publishedTag =
  /(?:^|[:._-])(?:date[_-]?)?(?:publish(?:ed)?|publication|pub)[_-]?(?:date|time|on|at)?$/;

/**
 * When an article was published: the first source that says so in a readable way. JSON-LD, meta tags and dates in the
 * page that are marked as the date of publishing come first, then what stands in words beside the title, then the
 * page's address. None rather than an invented one: a date of change never counts, nor does one that is only
 * somewhere in the page.
 *
 * @param linked the JSON-LD node of this article, or null
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970, or null
 */
export function findPublished(
  facts: PageFacts,
  linked: LinkedFacts | null,
  now: number,
): Fact<number> | null {
  const { meta, address } = facts;
  const monthFirst = isMonthFirst(facts);
  const others = Object.keys(meta).filter(
    (name) => publishedTag.test(name) && !publishedTags.includes(name),
  );
  function* claims(): Generator<Claim> {
    yield { from: 'json-ld', said: linked?.published ?? '' };
    yield* metaClaims(meta, [...publishedTags, ...others]);
    yield* shownDates(facts, monthFirst);
    yield { from: 'address', said: dateInAddress(address) };
    yield* bylineDates(facts, monthFirst);
  }
  const first = resolveFact(claims(), (text) => readDate(text, monthFirst, now));
  const found = first && (findShownBefore(facts, linked, first, now) ?? first);
  if (!found || !isWholeDay(found.value)) return found;
  return resolveFact(claims(), (text) => momentOf(found.value, text, now)) ?? found;
}

/** Days that two dates of one moment can be apart, by their zones. */
const mostApart = 2 * 86_400_000;

/**
 * The date that a page shows, where it is well before the one that it declares, and what it declares to be its
 * publishing is its last change as well, or it declares no change: some programs declare the day on which a page was
 * made anew, or moved. Null where there is no such.
 */
function findShownBefore(
  facts: PageFacts,
  linked: LinkedFacts | null,
  { value, from }: Fact<number>,
  now: number,
): Fact<number> | null {
  if (!/^(?:json|meta)/.test(from)) return null;
  const monthFirst = isMonthFirst(facts);
  const read = (text: string): number | null => readDate(text, monthFirst, now);
  const changed = resolveFact(declaredChanges(facts, linked), read);
  if (changed !== null && changed.value > value + mostApart) return null;
  const shown = resolveFact(shownDates(facts, monthFirst), read);
  return shown !== null && shown.value < value - mostApart ? shown : null;
}

/** The dates of publishing that a page shows: marked ones, those beside the title, those behind the text that say so. */
function* shownDates(
  { times, headLines, prose }: PageFacts,
  monthFirst: boolean | null,
): Generator<Claim> {
  const written = readDatelines(headLines, monthFirst).sort((a, b) => a.distance - b.distance);
  const changes = written.filter(({ label }) => label === 'modified').map(({ said }) => said);
  for (const { datetime, published } of times) {
    if (published && !changes.includes(datetime)) yield { from: 'time', said: datetime };
  }
  yield* written.filter(({ label }) => label === 'published').map(toClaim);
  const isDated = (line: LineFact): boolean => readDatelines([line], monthFirst).length > 0;
  // The dates in a list of articles are theirs.
  const isOfOthers = prose?.list === true && headLines.filter(isDated).length > 1;
  yield* written.filter(({ label }) => label === null && !isOfOthers).map(toClaim);
  const behind = readDatelines((prose?.behind ?? []).map(toLine), monthFirst);
  yield* behind.filter(({ label }) => label === 'published').map(toClaim);
}

/** The dates in what the extraction library took for a byline. It glues the texts of neighbours: `Ann DoeMay 3, 2026`. */
function* bylineDates({ prose }: PageFacts, monthFirst: boolean | null): Generator<Claim> {
  const line = (prose?.byline ?? '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  for (const { label, said } of readDatelines([toLine(line)], monthFirst)) {
    if (label === null) yield { from: 'text', said };
  }
}

/** A line behind the text, of which no more is known. */
function toLine(text: string): LineFact {
  return { parts: [text], names: '', datetime: '', before: false };
}

/** The moment that a text gives for a day of which no more is known; null for another day. */
function momentOf(day: number, text: string, now: number): number | null {
  const written = new Date(day).toISOString().slice(0, 10);
  return text.startsWith(`${written}T`) ? parseDate(text, now) : null;
}

function toClaim({ said }: { said: string }): Claim {
  return { from: 'dateline', said };
}

/**
 * When an article was last changed, from what speaks of changes alone, and never before it was published.
 *
 * @param linked the JSON-LD node of this article, or null
 * @param published milliseconds since 1970, or null
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970, or null
 */
export function findModified(
  facts: PageFacts,
  linked: LinkedFacts | null,
  published: number | null,
  now: number,
): Fact<number> | null {
  const monthFirst = isMonthFirst(facts);
  function* claims(): Generator<Claim> {
    yield* declaredChanges(facts, linked);
    const behind = (facts.prose?.behind ?? []).map(toLine);
    const written = readDatelines([...facts.headLines, ...behind], monthFirst);
    yield* written.filter(({ label }) => label === 'modified').map(toClaim);
  }
  return resolveFact(claims(), (text) => {
    const moment = readDate(text, monthFirst, now);
    return moment !== null && moment >= (published ?? moment) ? moment : null;
  });
}

/** When a page declares that it was last changed. */
function declaredChanges({ meta }: PageFacts, linked: LinkedFacts | null): Claim[] {
  return [{ from: 'json-ld', said: linked?.modified ?? '' }, ...metaClaims(meta, modifiedTags)];
}

/** A date in a notation for machines, else the first that is written in a text for people. */
function readDate(text: string, monthFirst: boolean | null, now: number): number | null {
  const moment = parseDate(text, now);
  if (moment !== null || text.length > 100) return moment;
  const [written] = findWrittenDates(text, monthFirst);
  return written ? parseDate(written.said, now) : null;
}

/** Whether a page's readers write the month before the day in digits; null where its language leaves that open. */
function isMonthFirst({ language, meta }: PageFacts): boolean | null {
  const tag = (language || meta['og:locale'] || '').replaceAll('_', '-').toLowerCase();
  if (/^en(?:-us|$)/.test(tag)) return tag === 'en-us' ? true : null;
  return tag === '' ? null : false;
}

/** The day in a path: `/2026/05/17/`, `/2026-05-17-the-tide`, `/2026/may/17/`; '' where there is none. */
function dateInAddress(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const [, year, , month, date] =
    /[/_-]((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?=[/_+-])/i.exec(path) ?? [];
  if (!year || !month) return '';
  return /\d/.test(month) ? `${year}-${month}-${date}` : `${date} ${month} ${year}`;
}
