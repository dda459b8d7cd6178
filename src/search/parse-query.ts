import { foldSpelling } from '../thread/fold-spelling.ts';
import { foldHashtag } from '../thread/hashtags.ts';
import { foldPhrase, splitQueryWords, type Word } from './split-terms.ts';

/** A word of a query. */
interface SoughtWord extends Word {
  /** Whether it is in quotes: then it counts where its phrase stands, and there alone. */
  inPhrase: boolean;
}

/** What a reader looks for. Everything in it must hold. */
export interface Query {
  words: SoughtWord[];
  /** Folded, with one space between words: they stand in the text just so. One word alone stands there whole. */
  phrases: string[];
  /** Hosts, lower case: a site, or one above it. */
  sites: string[];
  /** Folded. */
  hashtags: string[];
  /** Beginnings of names, folded. */
  authors: string[];
  /** Written at or after, and before; milliseconds since 1970. */
  from: number;
  to: number;
  /** What should be a date and is none, as it was typed; it asks for nothing. */
  undated: string[];
}

/** What stands before a colon is a word of the query language; quotes of any language hold words together. */
const part = /(?:(site|tag|by|before|after):)?(?:["“„«「]([^"”“»」]*)(["”“»」]?)|(\S+))/giu;

/**
 * Reads a query as it is typed: words, "phrases", `site:`, `tag:` or `#`, `by:`, `before:` and `after:` with a year, a
 * month or a day. What says nothing (a date that is none, an empty quote) asks for nothing.
 * @param zone minutes that the reader's clock is behind UTC at a moment, as `Date.getTimezoneOffset` has it
 */
export function parseQuery(text: string, zone: (moment: number) => number): Query {
  const query: Query = {
    words: [],
    phrases: [],
    sites: [],
    hashtags: [],
    authors: [],
    from: 0,
    to: Number.POSITIVE_INFINITY,
    undated: [],
  };
  for (const [, name = '', quoted, end, bare = ''] of text.matchAll(part)) {
    addPart(query, name.toLowerCase(), quoted ?? bare, end, zone);
  }
  return query;
}

function addPart(
  query: Query,
  name: string,
  value: string,
  /** The quote that ends it; '' for one that is still open, and nothing where there is none. */
  end: string | undefined,
  zone: (moment: number) => number,
): void {
  if (name === 'before' || name === 'after') {
    addTime(query, name, value, zone);
  } else if (name === 'site') {
    addSome(query.sites, readHost(value));
  } else if (name === 'by') {
    addSome(query.authors, foldSpelling(value).trim());
  } else if (name === 'tag' || (end === undefined && /^[#＃]./u.test(value))) {
    addSome(query.hashtags, foldSpelling(foldHashtag(value.replace(/^[#＃]/u, ''))));
  } else {
    const phrase = end === undefined ? '' : foldPhrase(value);
    // One word in quotes that are still open may be the beginning of one.
    const inPhrase = phrase.includes(' ') || (phrase !== '' && end !== '');
    query.words.push(...splitQueryWords(value).map((word) => ({ ...word, inPhrase })));
    if (inPhrase) query.phrases.push(phrase);
  }
}

function addSome(list: string[], value: string): void {
  if (value !== '') list.push(value);
}

function addTime(
  query: Query,
  name: 'before' | 'after',
  value: string,
  zone: (moment: number) => number,
): void {
  const moment = readDate(value, zone);
  if (moment === null) query.undated.push(`${name}:${value}`);
  else if (name === 'after') query.from = Math.max(query.from, moment);
  else query.to = Math.min(query.to, moment);
}

/** The host of a site as somebody types it, or pastes it. */
function readHost(value: string): string {
  const host = value.toLowerCase().replace(/^https?:\/\//, '');
  return host.replace(/[/?#].*$/, '').replace(/^www\./, '');
}

/**
 * Whether a word that stands in a comment's title or author's name counts: beside something that is the comment's own.
 * Else a word of a title would find every comment below it.
 */
export function looksBeside({ words, phrases, hashtags, authors }: Query): boolean {
  const alone = words.filter(({ inPhrase }) => !inPhrase);
  return alone.length + phrases.length + hashtags.length + authors.length > 1;
}

/** Whether a query asks for nothing. */
export function isEmpty({ words, sites, hashtags, authors, from, to }: Query): boolean {
  return (
    words.length + sites.length + hashtags.length + authors.length === 0 &&
    from === 0 &&
    to === Number.POSITIVE_INFINITY
  );
}

/** When a year, month or day begins by the reader's clock. Null where it is none. */
function readDate(value: string, zone: (moment: number) => number): number | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const utc = Date.UTC(year, month - 1, day);
  const date = new Date(utc);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return utc + zone(utc) * 60_000;
}
