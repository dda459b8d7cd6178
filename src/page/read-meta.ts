import { isFeedLink } from '../article/is-feed-link.ts';
import type { FeedFact, PagingFacts } from '../article/page-facts.ts';
import { attribute, findAll, foldText, isWithin, textOf } from './read-safely.ts';

/** Tags and UTF-16 units that are read: a page with more is not telling facts. */
const mostTags = 300;
const longestValue = 2000;
/** What lists of numbered pages are called, and how many links with a number are looked at. */
const pageLists =
  '[class*="pagina"], [class*="page-links"], [class*="pager"], [class*="pages"], [aria-label*="pagina" i]';
const mostLinks = 100;

/** What stands in a list of numbered pages, whatever it is called: numbers, signs, and words for pages and their order. */
const pageList =
  /^(?:(?:pages?|of|seiten?|von|páginas?|pagin[ae]|strony|страниц[аы]|الصفحات|ページ|页|頁|next|prev(?:ious)?)(?!\p{L})|[^\p{L}])*$/iu;

const alternates = 'link[rel~="alternate" i][href], link[rel~="feed" i][href]';
/** How many links are looked at, and how many feeds are told: a page may be there in a hundred languages. */
const mostAlternates = 300;
const mostFeeds = 20;
/** Links that say what the page is filed under. */
const mostTagLinks = 20;

/** Elements above a link in which the list of pages is looked for. */
const mostLevels = 3;
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

/**
 * The feeds that a page declares, each once (https://html.spec.whatwg.org/multipage/links.html#rel-alternate).
 */
export function readFeeds(
  document: Document,
  absolute: (address: string) => string | null,
): FeedFact[] {
  const feeds = new Map<string, FeedFact>();
  for (const link of findAll(document, alternates).slice(0, mostAlternates)) {
    if (feeds.size === mostFeeds) break;
    const [rel = '', type = '', href = '', title = ''] = ['rel', 'type', 'href', 'title'].map(
      (name) => attribute(link, name),
    );
    if (!isFeedLink({ rel, type, href, title })) continue;
    const address = absolute(href);
    if (!address || !/^https?:/.test(address) || feeds.has(address)) continue;
    feeds.set(address, { address, title: foldText(title, 300) });
  }
  return [...feeds.values()];
}

/** What a page says that it is filed under, by its links (https://microformats.org/wiki/rel-tag). */
export function readTags(document: Document): string[] {
  const links = findAll(document, 'a[rel~="tag" i]').slice(0, mostTagLinks);
  return links.map((link) => textOf(link, 100)).filter((words) => words !== '');
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
  const numbered = findAll(document, 'a[href]')
    .filter((link) => isShort(link) && /^\d{1,2}$/.test(textOf(link, 5)))
    .slice(0, mostLinks)
    .filter((link) => isWithin(link, pageLists) || isInPageList(link))
    .flatMap((link) => absolute(attribute(link, 'href')) ?? []);
  return {
    next: find('next'),
    previous: find('prev'),
    numbered: [...new Set(numbered)].slice(0, 30),
  };
}

/** Whether a link begins with hardly any text: pages have thousands of links, and few with a number. */
function isShort(link: Element): boolean {
  let node: Node | null = link;
  while (node instanceof Element) node = node.firstChild;
  return node !== null && (node.nodeValue ?? '').length < 20;
}

/** Whether a link stands among others in an element that holds nothing but a list of pages. */
function isInPageList(link: Element): boolean {
  let list = link.parentElement;
  for (let level = 0; list && level < mostLevels; level++) {
    const text = textOf(list, 300);
    if (!pageList.test(text)) return false;
    const links = list.querySelectorAll('a[href]').length;
    if (links > 1 || (text.match(/\d+/g) ?? []).length > 1) return true;
    list = list.parentElement;
  }
  return false;
}
