import { generateOpml } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { longestAddress } from '../article/article.ts';
import { cutText, oneLine } from './plain-text.ts';
import { isWebAddress, type NamedFeed } from './source.ts';

/** What a list of feeds says (http://opml.org/spec2.opml). */
export interface ReadOpml {
  /** Each feed once. */
  feeds: NamedFeed[];
  /** The entries that cannot be followed, in the order of the list. */
  refused: RefusedFeed[];
  /** Whether the file breaks off before its end. */
  cut: boolean;
}

/** An entry of a list that cannot be followed: what it is called, or else its address, and why. */
export interface RefusedFeed {
  name: string;
  why: 'noWeb' | 'tooLong';
}

/** How much of the name of what is refused is told, in UTF-16 units. */
const longestName = 100;

/**
 * Reads a list of feeds as other readers save it, however broken: every entry that has a feed's address counts, in
 * whatever folder it is.
 *
 * @returns null for what is no such list
 */
export function readOpml(text: string): ReadOpml | null {
  const feeds = new Map<string, NamedFeed>();
  const refused: RefusedFeed[] = [];
  let isList = false;
  let cut = false;
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (name === 'opml' || name === 'outline') isList = true;
        if (name === 'opml') cut = true;
        // Some write `xmlurl`.
        const said = Object.fromEntries(
          Object.entries(written).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const address = said.xmlurl?.replace(/^feed:(?:\/\/(?!\/))?(?=https?:)/i, '');
        if (name !== 'outline' || !address) return;
        const title = cutText(oneLine(said.title || said.text || ''), 300);
        const why = whyRefused(address);
        if (why) {
          refused.push({ name: cutText(title || oneLine(address), longestName), why });
          return;
        }
        const { href } = new URL(address);
        const site = said.htmlurl ?? '';
        if (!feeds.has(href)) {
          const isSite = isWebAddress(site) && site.length <= longestAddress;
          feeds.set(href, { address: href, title, site: isSite ? site : '' });
        }
      },
      onclosetag(name, isImplied) {
        if (name === 'opml' && !isImplied) cut = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
  return isList ? { feeds: [...feeds.values()], refused, cut } : null;
}

function whyRefused(address: string): RefusedFeed['why'] | null {
  if (address.length > longestAddress) return 'tooLong';
  return isWebAddress(address) ? null : 'noWeb';
}

/** Feeds as a list that other readers understand: OPML 2.0. */
export function writeOpml(feeds: readonly NamedFeed[], title: string, now: number): string {
  return generateOpml({
    head: { title, dateCreated: new Date(now) },
    body: {
      outlines: feeds.map(({ address, title: name, site }) => ({
        type: 'rss',
        text: name || address,
        title: name || address,
        xmlUrl: address,
        ...(site && { htmlUrl: site }),
      })),
    },
  });
}
