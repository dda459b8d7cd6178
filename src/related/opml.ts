import { generateOpml } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { longestAddress } from '../article/article.ts';
import { cutText, oneLine } from './plain-text.ts';
import { isWebAddress, type NamedFeed } from './source.ts';

/** What a list of feeds says (http://opml.org/spec2.opml). */
export interface ReadOpml {
  /** Each feed once. */
  feeds: NamedFeed[];
  /** How many entries have an address that is none. */
  refused: number;
}

/**
 * Reads a list of feeds as other readers save it, however broken: every entry that has a feed's address counts, in
 * whatever folder it is.
 *
 * @returns null for what is no such list
 */
export function readOpml(text: string): ReadOpml | null {
  const feeds = new Map<string, NamedFeed>();
  let refused = 0;
  let isList = false;
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (name === 'opml' || name === 'outline') isList = true;
        // Some write `xmlurl`.
        const said = Object.fromEntries(
          Object.entries(written).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const address = said.xmlurl?.replace(/^feed:(?:\/\/(?!\/))?(?=https?:)/i, '');
        if (name !== 'outline' || !address) return;
        if (!isWebAddress(address) || address.length > longestAddress) {
          refused += 1;
          return;
        }
        const { href } = new URL(address);
        const site = said.htmlurl ?? '';
        const title = cutText(oneLine(said.title || said.text || ''), 300);
        if (!feeds.has(href)) {
          const isSite = isWebAddress(site) && site.length <= longestAddress;
          feeds.set(href, { address: href, title, site: isSite ? site : '' });
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text);
  parser.end();
  return isList ? { feeds: [...feeds.values()], refused } : null;
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
