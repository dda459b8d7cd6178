import { parseFeed as parseStrictly } from 'feedsmith';
import { parseFeed as parseLoosely } from 'htmlparser2';
import { fromAtom, fromJson, fromRdf, fromRss, given, type RawFeed } from './feed-formats.ts';
import { isReadableMarkup } from './is-readable-markup.ts';

/**
 * The entries of an RSS, Atom, RDF or JSON feed. What the strict parser refuses, or finds empty, the loose one reads,
 * and of a JSON feed that breaks off what stands before.
 *
 * @returns null for what is no feed, or is made to keep whoever reads it busy
 */
export function readRawFeed(text: string): RawFeed | null {
  const document = withEnds(withoutDoctype(text));
  if (document.startsWith('<') && !isReadableMarkup(document)) return null;
  const strict = readStrictly(document);
  if (strict && (strict.items.length > 0 || !/<(?:\w+:)?(?:item|entry)[\s>]/.test(document))) {
    return strict;
  }
  return readLoosely(document) ?? readBrokenJson(document) ?? strict;
}

/**
 * The parsers expand no entities: what a document declares of its own is dropped, and with it every bomb. What stands
 * before the first mark (blank lines, warnings of the server's) is dropped too.
 */
function withoutDoctype(text: string): string {
  const document = text.replace(/^[^<{]{0,1000}?(?=[<{])/, '');
  const start = document.search(/<!DOCTYPE/i);
  if (start === -1) return document;
  // Tried at the first alone: of thousands that do not end, each would be looked through to the end of the document.
  const doctype = /<!DOCTYPE[^>[]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>/iy;
  doctype.lastIndex = start;
  return document.replace(doctype, '');
}

/**
 * Entries do not stand in one another: where one begins before the last has ended, it ends there, and so does its tag.
 */
function withEnds(text: string): string {
  const begun = text.match(/<(?:item|entry)[\s>]/gi)?.length ?? 0;
  const ended = text.match(/<\/(?:item|entry)\s*>/gi)?.length ?? 0;
  if (begun <= ended) return text;
  const parts = text.split(/(?=<(?:item|entry)[\s>])/i);
  return parts
    .map((part, at) => {
      const name = /^<(item|entry)/i.exec(part)?.[1];
      if (name === undefined || at === parts.length - 1) return part;
      if (new RegExp(`</${name}\\s*>`, 'i').test(part)) return part;
      return `${part}${part.includes('>') ? '' : '>'}</${name}>`;
    })
    .join('');
}

function readStrictly(text: string): RawFeed | null {
  try {
    const { format, feed } = parseStrictly(text);
    if (format === 'atom') return fromAtom(feed);
    if (format === 'json') return fromJson(feed);
    return format === 'rss' ? fromRss(feed) : fromRdf(feed);
  } catch {
    return null;
  }
}

function readLoosely(text: string): RawFeed | null {
  const feed = parsedLoosely(text);
  if (!feed || (feed.items.length === 0 && !feed.title)) return null;
  return {
    title: feed.title ?? '',
    site: feed.link ?? '',
    language: '',
    base: '',
    minutes: 0,
    items: feed.items.map(({ id, link, title, description, pubDate }) => ({
      id: id ?? '',
      links: given(link, id),
      title: title ?? '',
      texts: given(description),
      authors: [],
      keywords: [],
      language: '',
      dates: pubDate && !Number.isNaN(pubDate.getTime()) ? [pubDate.toISOString()] : [],
      base: '',
    })),
  };
}

function parsedLoosely(text: string): ReturnType<typeof parseLoosely> {
  try {
    return parseLoosely(text);
  } catch {
    return null;
  }
}

/** How many ends of an entry are tried as the end of a JSON feed that breaks off. */
const endsTried = 20;

function readBrokenJson(text: string): RawFeed | null {
  if (!/^\{/.test(text)) return null;
  let end = text.length;
  for (let tried = 0; tried < endsTried; tried++) {
    end = text.lastIndexOf('}', end - 1);
    if (end <= 0) return null;
    const feed = readStrictly(`${text.slice(0, end + 1)}]}`);
    if (feed) return feed;
  }
  return null;
}
