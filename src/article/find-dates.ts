import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { type Fact, metaClaims, resolveFact } from './resolve-fact.ts';

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

/**
 * When an article was published: the first source that says so in a readable way, of JSON-LD, meta tags and dates in
 * the page that are marked as the date of publishing. None rather than an invented one: a date of change never
 * counts, nor does a date that is only somewhere in the page.
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
  const times = facts.times.filter(({ published }) => published);
  const claims = [
    { from: 'json-ld', said: linked?.published ?? '' },
    ...metaClaims(facts.meta, publishedTags),
    ...times.map(({ datetime }) => ({ from: 'time', said: datetime })),
  ];
  return resolveFact(claims, (text) => parseDate(text, now));
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
  { meta }: PageFacts,
  linked: LinkedFacts | null,
  published: number | null,
  now: number,
): Fact<number> | null {
  const claims = [
    { from: 'json-ld', said: linked?.modified ?? '' },
    ...metaClaims(meta, modifiedTags),
  ];
  return resolveFact(claims, (text) => {
    const moment = parseDate(text, now);
    return moment !== null && moment >= (published ?? moment) ? moment : null;
  });
}
