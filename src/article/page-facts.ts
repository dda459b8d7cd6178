/**
 * What `page/` found in a document: claims, undecided. `article/` decides what to believe.
 * Every text is trimmed, its white space folded, and cut at a sane length by the reader of the page.
 */
export interface PageFacts {
  /** The document's address as the page shows it (`location.href`). */
  address: string;
  /** The address that the document was loaded from. Single-page sites change the other one without a load. */
  loadedFrom: string;
  /** Where this document first made those of its claims that it made before, as far as it was watched. */
  earlierClaims: EarlierClaim[];
  /** `document.contentType`, e.g. `text/html`. */
  contentType: string;
  /** `<html lang>`, or '' where there is none. */
  language: string;
  /** `dir` of `<html>`, else of `<body>`, or ''. */
  direction: string;
  /** `<title>`. */
  title: string;
  /** The texts of the page's `<h1>` elements, in order, at most five. */
  headings: string[];
  /** The absolute address in `<link rel=canonical>`, or null. */
  canonical: string | null;
  /** `<meta>` values by lower-case `property`, `name` or `itemprop`; the first one of each wins. */
  meta: Record<string, string>;
  /** All values, at most twenty, of those of them that stand several times: authors, keywords. */
  repeated: Record<string, string[]>;
  /** Nodes of JSON-LD that speak of an article, flattened to what is used. */
  linked: LinkedFacts[];
  /** Author names that the page shows (`rel=author`, `itemprop=author`, byline classes), at most five. */
  bylines: string[];
  /** At most five dates: first those that say they are the date of publishing, then other `<time>`s, each in order. */
  times: TimeFact[];
  /** The short lines around the title, in order. */
  headLines: LineFact[];
  /** Where the page says that it is one of several pages. */
  paging: PagingFacts;
  /** The feeds that the page declares, at most twenty. Addresses are absolute, http or https. */
  feeds: FeedFact[];
  /** What its links say that it is filed under, at most twenty. */
  tags: string[];
  /** The texts of boxes that may stand before the rest of an article, at most five. */
  walls: string[];
  /** What an extraction library made of the text, or null where it found no article. */
  prose: ProseFacts | null;
}

/** A claim of canonical address, and the address that the document showed when it first made it. */
export interface EarlierClaim {
  claim: string;
  address: string;
}

/** One JSON-LD node. Addresses are absolute. */
export interface LinkedFacts {
  /** schema.org types without the prefix, e.g. `NewsArticle`. */
  types: string[];
  /** `mainEntityOfPage` (`@id`, or the address itself) and `url`, in this order, where given. */
  addresses: string[];
  headline: string;
  authors: string[];
  /** As written; not yet checked to be a date. */
  published: string;
  modified: string;
  publisher: string;
  language: string;
  section: string;
  /** As written: one text is often a list. */
  keywords: string[];
  /** The address of its picture, or ''. */
  image: string;
  /** `description`. */
  excerpt: string;
  /** `isAccessibleForFree` of the node, or of one of its parts, where given. */
  free: boolean | null;
  /** UTF-16 units of text in the parts that are not free, where the node says which they are; null where not. */
  paid: number | null;
}

/** A date: the `datetime` (or `content`) as written, and whether it says of itself that it is the date of publishing. */
export interface TimeFact {
  datetime: string;
  published: boolean;
}

/** A short line of text around the title. */
export interface LineFact {
  /** Its texts, as elements divide them; none is ''. */
  parts: string[];
  /** What the page's author calls the elements around it, and where its links lead: lower-case words. */
  names: string;
  /** The `datetime` of a `<time>` in it, or ''. */
  datetime: string;
  /** Whether it stands before the title. */
  before: boolean;
}

/** What a page says of the pages before and behind it. Addresses are absolute. */
export interface PagingFacts {
  /** `rel=next` and `rel=prev` of `<link>` or `<a>`, or null. */
  next: string | null;
  previous: string | null;
  /** Where links lead whose text is a number and nothing else, in lists that are called after pages; at most thirty. */
  numbered: string[];
}

/** A feed that a page declares, as it calls it. */
export interface FeedFact {
  address: string;
  title: string;
}

/** The measured text of a page. */
export interface ProseFacts {
  title: string;
  byline: string;
  excerpt: string;
  /** How the text begins, at most 1000 UTF-16 units. */
  opening: string;
  /** Words by `Intl.Segmenter`. */
  words: number;
  /** What tells the text from others, or '' where it is too short. */
  fingerprint: string;
  /** The short lines that stand behind it in the page, in order, at most ten. */
  behind: string[];
  /** Whether it is a list of other articles. */
  list: boolean;
}

/** The facts of a page that could not be read: what the browser says of its tab, and nothing else. */
export function bareFacts(address: string, title: string): PageFacts {
  return {
    address,
    loadedFrom: address,
    earlierClaims: [],
    contentType: 'text/html',
    language: '',
    direction: '',
    title,
    headings: [],
    canonical: null,
    meta: {},
    repeated: {},
    linked: [],
    bylines: [],
    times: [],
    headLines: [],
    paging: { next: null, previous: null, numbered: [] },
    feeds: [],
    tags: [],
    walls: [],
    prose: null,
  };
}
