import type { PagingFacts } from '../article/page-facts.ts';
import { attribute, findAll, foldText, textOf } from './read-safely.ts';

/** Tags and UTF-16 units that are read: a page with more is not telling facts. */
const mostTags = 300;
const longestValue = 2000;
/** Links to numbered pages, and how many are looked at. */
const numberedLinks =
  '[class*="pagina"] a[href], [class*="page-links"] a[href], [class*="pager"] a[href], [class*="pages"] a[href], ' +
  '[aria-label*="pagina" i] a[href]';
const mostLinks = 100;
/** Values that are kept of one name. */
const mostValues = 20;

/** What a page's `<meta>` tags say, by lower-case `property`, `name` or `itemprop`. */
interface MetaFacts {
  /** The first value of each. */
  meta: Record<string, string>;
  /** All different values of those that have several. */
  repeated: Record<string, string[]>;
}

/** The values of a page's `<meta>` tags; very long ones are left out. */
export function readMeta(document: Document): MetaFacts {
  const values = new Map<string, string[]>();
  for (const tag of findAll(document, 'meta[content]').slice(0, mostTags)) {
    const value = attribute(tag, 'content');
    if (value.length > longestValue) continue;
    const text = foldText(value, longestValue);
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = foldText(attribute(tag, kind), 100).toLowerCase();
      if (!name || !text) continue;
      const known = values.get(name) ?? [];
      if (known.length < mostValues && !known.includes(text)) values.set(name, [...known, text]);
    }
  }
  const all = [...values];
  return {
    meta: Object.fromEntries(all.map(([name, [first = '']]) => [name, first])),
    repeated: Object.fromEntries(all.filter(([, several]) => several.length > 1)),
  };
}

/** The absolute address in the first `<link rel=canonical>` that has one, or null. */
export function readCanonical(
  document: Document,
  absolute: (address: string) => string | null,
): string | null {
  for (const link of findAll(document, 'link[rel~="canonical" i][href]').slice(0, 5)) {
    const address = absolute(attribute(link, 'href'));
    if (address) return address;
  }
  return null;
}

/** The addresses of the pages before and behind this one, where links say that they are. */
export function readPaging(
  document: Document,
  absolute: (address: string) => string | null,
): PagingFacts {
  const find = (kind: string): string | null => {
    const links = findAll(document, `link[rel~="${kind}" i][href], a[rel~="${kind}" i][href]`);
    return links[0] ? absolute(attribute(links[0], 'href')) : null;
  };
  const numbered = findAll(document, numberedLinks)
    .slice(0, mostLinks)
    .filter((link) => /^\d{1,2}$/.test(textOf(link, 5)))
    .flatMap((link) => absolute(attribute(link, 'href')) ?? []);
  return {
    next: find('next'),
    previous: find('prev'),
    numbered: [...new Set(numbered)].slice(0, 30),
  };
}
