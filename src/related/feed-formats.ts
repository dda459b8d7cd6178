import type { AnyFeed } from 'feedsmith';

/**
 * One entry of a feed of any kind, in the feed's own words: links may be relative, dates no dates. All texts are HTML:
 * what the format calls plain text is escaped, so that its `<script>` is a word.
 */
export interface RawItem {
  id: string;
  links: string[];
  title: string;
  /** From the shortest to the longest that it has. */
  texts: string[];
  authors: string[];
  keywords: string[];
  language: string;
  /** The surest first. */
  dates: string[];
  /** What its links are relative to, or ''. */
  base: string;
}

export interface RawFeed {
  title: string;
  site: string;
  language: string;
  /** What its links are relative to, or ''. */
  base: string;
  /** Minutes that it may be kept, or 0. */
  minutes: number;
  items: RawItem[];
}

type Feed<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed'];

/** What an RSS feed says, whichever of its fields and extensions says it. */
export function fromRss(feed: Feed<'rss'>): RawFeed {
  return {
    title: feed.title ?? '',
    site: feed.link ?? alternate(feed.atom?.links) ?? '',
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? '',
    base: feed.xml?.base ?? '',
    minutes: feed.ttl ?? minutesOf(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value ?? item.atom?.id ?? '',
      links: given(
        item.link,
        alternate(item.atom?.links),
        item.guid?.isPermaLink === false ? undefined : item.guid?.value,
      ),
      title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value ?? '',
      texts: given(
        item.description,
        item.dc?.descriptions?.[0],
        item.media?.description?.value,
        item.content?.encoded,
      ),
      authors: [...(item.dc?.creators ?? []), ...named(item.authors)],
      keywords: [
        ...(item.categories ?? []).flatMap(({ name }) => name ?? []),
        ...(item.dc?.subjects ?? []),
      ],
      language: item.dc?.languages?.[0] ?? item.xml?.lang ?? '',
      dates: given(item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated),
      base: item.xml?.base ?? '',
    })),
  };
}

/** What an RSS 1.0 feed (RDF) says, whichever of its fields and extensions says it. */
export function fromRdf(feed: Feed<'rdf'>): RawFeed {
  return {
    title: feed.title ?? '',
    site: feed.link ?? feed.rdf?.about ?? '',
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? '',
    base: feed.xml?.base ?? '',
    minutes: minutesOf(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about ?? '',
      links: given(item.link, item.rdf?.about),
      title: item.title ?? item.dc?.titles?.[0] ?? '',
      texts: given(item.description, item.dc?.descriptions?.[0], item.content?.encoded),
      authors: item.dc?.creators ?? [],
      keywords: item.dc?.subjects ?? [],
      language: item.dc?.languages?.[0] ?? item.xml?.lang ?? '',
      dates: given(item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.updated),
      base: item.xml?.base ?? '',
    })),
  };
}

/** What an Atom feed says, whichever of its fields and extensions says it. */
export function fromAtom(feed: Feed<'atom'>): RawFeed {
  return {
    title: fromText(feed.title),
    site: alternate(feed.links) ?? '',
    language: feed.xml?.lang ?? '',
    base: feed.xml?.base ?? '',
    minutes: minutesOf(feed.sy),
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id ?? '',
      links: given(alternate(entry.links), entry.id),
      title: fromText(entry.title) || (entry.media?.title?.value ?? ''),
      texts: given(
        fromText(entry.summary),
        entry.media?.description?.value ?? entry.media?.groups?.[0]?.description?.value,
        fromText(entry.content),
      ),
      authors: named(entry.authors ?? feed.authors).map(escaped),
      keywords: (entry.categories ?? [])
        .flatMap(({ label, term }) => label ?? term ?? [])
        .map(escaped),
      language: entry.xml?.lang ?? '',
      dates: given(entry.published, entry.updated, entry.dc?.dates?.[0]),
      base: entry.xml?.base ?? '',
    })),
  };
}

/** What a JSON feed says, whichever of its fields and extensions says it. */
export function fromJson(feed: Feed<'json'>): RawFeed {
  return {
    title: escaped(feed.title ?? ''),
    site: feed.home_page_url ?? '',
    language: feed.language ?? '',
    base: '',
    minutes: 0,
    items: (feed.items ?? []).map((item) => ({
      id: item.id ?? '',
      links: given(item.url, item.external_url, item.id),
      title: escaped(item.title ?? ''),
      texts: given(
        escaped(item.summary ?? ''),
        escaped(item.content_text ?? ''),
        item.content_html,
      ),
      authors: named(item.authors ?? feed.authors),
      keywords: (item.tags ?? []).map(escaped),
      language: item.language ?? '',
      dates: given(item.date_published, item.date_modified),
      base: '',
    })),
  };
}

/**
 * A text construct as HTML (RFC 4287, 3.1). One without a type is plain text, but many who forget the type write HTML:
 * it has tags that end.
 */
function fromText(text: { value?: string; type?: string } | undefined): string {
  const { value = '', type = '' } = text ?? {};
  const isPlain =
    type === '' ? !/<\/[a-z][\w-]*\s*>|<br\b/i.test(value) : /^text(?:\/plain)?$/i.test(type);
  return isPlain ? escaped(value) : value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

type Link = { href?: string | undefined; rel?: string | undefined; type?: string | undefined };

/** Where it is read: the link that is an alternative to the entry (RFC 4287, 4.2.7.2), as HTML where there are several. */
function alternate(links: readonly Link[] | undefined): string | undefined {
  const read = (links ?? []).filter(({ rel }) => !rel || /^alternate$/i.test(rel));
  return (read.find(({ type }) => !type || /html/i.test(type)) ?? read[0])?.href;
}

const periods: Record<string, number> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** https://web.resource.org/rss/1.0/modules/syndication/ */
function minutesOf(
  sy: { updatePeriod?: string | undefined; updateFrequency?: number | undefined } | undefined,
): number {
  const period = periods[sy?.updatePeriod?.trim().toLowerCase() ?? ''] ?? 0;
  return period / Math.max(1, sy?.updateFrequency ?? 1);
}

function named(people: readonly { name?: string | undefined }[] | undefined): string[] {
  return (people ?? []).flatMap(({ name }) => name ?? []);
}

/** Those of some texts that say something, in their order. */
export function given(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text.trim() !== '') as string[];
}
