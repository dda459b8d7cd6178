import type { LinkedFacts, PageFacts } from './page-facts.ts';
import { type Claim, type Fact, resolveFact } from './resolve-fact.ts';

const longestTitle = 500;

/** A heading shorter than this (UTF-16 units) is a section's or a site's name as often as a title. */
const shortTitle = 12;

const separator = /\s+(?:[|\-–—·•»«:~/]|::)\s+|\s*\|\s*/;
const edges = /^[\s|\-–—·•»«:~/]+|[\s|\-–—·•»«:~/]+$/g;

/**
 * An article's title as a reader sees it, without the site's name: the page's only heading where that and what the
 * page declares speak of the same thing, else what it declares, else whatever there is.
 *
 * @param linked the JSON-LD node of this article, or null
 * @param host the site's host, whose name is often at the end of titles
 * @returns null where the page has no title at all
 */
export function findTitle(
  facts: PageFacts,
  linked: LinkedFacts | null,
  host: string,
): Fact<string> | null {
  const { meta, headings, prose } = facts;
  const declared: Claim[] = [
    { from: 'meta og:title', said: meta['og:title'] ?? '' },
    { from: 'json-ld', said: linked?.headline ?? '' },
    { from: 'meta twitter:title', said: meta['twitter:title'] ?? '' },
    { from: 'title', said: facts.title },
  ].filter(({ said }) => said !== '');
  const heading = headings.find(
    (text) =>
      text.length >= shortTitle && declared.some(({ said }) => isSameTitle(said, text, headings)),
  );
  const claims = [
    { from: 'heading', said: heading ?? '' },
    ...declared,
    { from: 'heading', said: headings[0] ?? '' },
    { from: 'text', said: prose?.title ?? '' },
  ];
  const sites = [meta['og:site_name'], linked?.publisher, host, host.split('.').at(-2)]
    .map(plainName)
    .filter(Boolean);
  return resolveFact(claims, (said) => dropSite(said, sites).slice(0, longestTitle) || null);
}

/** Whether a heading is the title that the page declares: the first part of it, or the only one and much like it. */
function isSameTitle(title: string, heading: string, headings: string[]): boolean {
  if (title.startsWith(heading)) return true;
  if (headings.length > 1) return false;
  const words = wordsOf(heading);
  const shared = [...wordsOf(title)].filter((word) => words.has(word));
  return shared.length * 3 >= words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** A title without the site's name before its first separator or behind its last. */
function dropSite(title: string, sites: string[]): string {
  const parts = title.split(separator);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (isSite(last, sites)) {
    return dropSite(title.slice(0, title.lastIndexOf(last)).replace(edges, ''), sites);
  }
  return isSite(first, sites) ? title.slice(first.length).replace(edges, '') : title;
}

function isSite(part: string, sites: string[]): boolean {
  const name = plainName(part);
  return sites.some(
    (site) =>
      site === name ||
      (Math.min(site.length, name.length) > 2 && (name.startsWith(site) || site.startsWith(name))),
  );
}

/** A name for comparing: letters and digits only, lower case, without a leading "the". */
function plainName(text = ''): string {
  return text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
