import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

/** Meta tags that speak of publishing, the surest first. */
const names = [
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
): number | null {
  const written = [
    linked?.published,
    ...names.map((name) => facts.meta[name]),
    ...facts.times.filter(({ published }) => published).map(({ datetime }) => datetime),
  ];
  for (const text of written) {
    const moment = text ? parseDate(text, now) : null;
    if (moment !== null) return moment;
  }
  return null;
}
