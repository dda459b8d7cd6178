import type { LinkedFacts } from '../article/page-facts.ts';
import { mendJson } from './mend-json.ts';
import { attempt, findAll, foldText, isShown, textOf } from './read-safely.ts';

type Json = Record<string, unknown>;

/** What is read of it: scripts, UTF-16 units in each, nodes in all, levels of nesting, articles. */
const most = { scripts: 20, length: 1_000_000, nodes: 2000, levels: 6, articles: 20, texts: 10 };

/** schema.org types of articles, `NewsArticle` and `BlogPosting` among them, and of what is written and dated like one. */
const articleType = /(?:Article|Posting|^Report|^Recipe|^HowTo|Episode)$/;

/**
 * The nodes of a page's JSON-LD that speak of an article, in order. Scripts that are no JSON are skipped; references by `@id` to other
 * nodes of the page are followed.
 *
 * @param absolute makes an address absolute, or null
 */
export function readJsonLd(
  document: Document,
  absolute: (address: string) => string | null,
): LinkedFacts[] {
  const nodes: Json[] = [];
  for (const script of findAll(document, 'script[type*="ld+json" i]').slice(0, most.scripts)) {
    const root = parse(script);
    if (root !== undefined) collect(root, nodes, 0);
  }
  const named = new Map(nodes.map((node) => [node['@id'], node]));
  return nodes
    .filter((node) => typesOf(node).some((type) => articleType.test(type)))
    .slice(0, most.articles)
    .map((node) => readNode(document, node, named, absolute));
}

function parse(script: Element): unknown {
  const text = attempt(() => script.textContent, '');
  return text && text.length <= most.length ? mendJson(text) : undefined;
}

/** All nodes of a graph, but not those that an article only mentions. */
function collect(value: unknown, nodes: Json[], level: number): void {
  if (level > most.levels || nodes.length >= most.nodes) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, most.nodes)) collect(item, nodes, level + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    collect(value['@graph'], nodes, level + 1);
    collect(value.mainEntity, nodes, level + 1);
  }
}

function readNode(
  document: Document,
  node: Json,
  named: Map<unknown, Json>,
  absolute: (address: string) => string | null,
): LinkedFacts {
  const follow = (value: unknown): unknown =>
    isNode(value) && !value.name ? (named.get(value['@id']) ?? value) : value;
  const names = (value: unknown): string[] =>
    list(value).map((item) => textIn(follow(item), 'name'));
  const page = node.mainEntityOfPage;
  const addresses = [page, textIn(page, '@id'), textIn(page, 'url'), node.url]
    .flatMap(list)
    .flatMap((address) => (typeof address === 'string' ? (absolute(address) ?? []) : []));
  return {
    types: typesOf(node).map((type) => foldText(type, 100)),
    addresses: [...new Set(addresses)].slice(0, most.texts),
    headline: plain(textIn(node, 'headline') || textIn(node, 'name'), 500),
    authors: names(node.author)
      .map((name) => plain(name, 200))
      .filter(Boolean),
    published: foldText(textIn(node, 'datePublished'), 100),
    modified: foldText(textIn(node, 'dateModified'), 100),
    publisher: plain(names(node.publisher)[0] ?? '', 200),
    language: foldText(textIn(node, 'inLanguage'), 100),
    section: plain(textIn(node, 'articleSection'), 100),
    // What it is about are things with names, and what it is filed under are words.
    keywords: [...list(node.keywords), ...list(node.about)]
      .map((item) => plain(textIn(follow(item), 'name'), 500))
      .filter(Boolean),
    image: absolute(imageIn(node.image) || imageIn(node.thumbnailUrl)) ?? '',
    excerpt: plain(textIn(node, 'description'), 500),
    free: isFree(node),
    paid: measurePaid(document, node),
  };
}

/** The first picture of a property: an address, or an `ImageObject`. */
function imageIn(value: unknown): string {
  const [first] = list(value);
  if (!isNode(first)) return textIn(first, '');
  return textIn(first, 'url') || textIn(first, 'contentUrl');
}

/**
 * Whether an article can be read without paying (https://schema.org/isAccessibleForFree, also written as text). What
 * is said of its parts counts where nothing is said of itself.
 */
function isFree(node: Json): boolean | null {
  const said = [node, ...list(node.hasPart)].map((part) =>
    isNode(part) ? /(?:^|\/)(true|false)$/i.exec(String(part.isAccessibleForFree ?? ''))?.[1] : '',
  );
  if (said.some((text) => text?.toLowerCase() === 'false')) return false;
  return said[0]?.toLowerCase() === 'true' ? true : null;
}

/** How much text the page shows of the parts that are not free (https://schema.org/cssSelector). */
function measurePaid(document: Document, node: Json): number | null {
  const selectors = list(node.hasPart).flatMap((part) =>
    isNode(part) && /false$/i.test(String(part.isAccessibleForFree)) ? list(part.cssSelector) : [],
  );
  const texts = selectors
    .filter((selector) => typeof selector === 'string')
    .flatMap((selector) => findAll(document, selector).slice(0, 20))
    .filter(isShown)
    .map((element) => textOf(element, 5000).length);
  return selectors.length === 0 ? null : texts.reduce((sum, length) => sum + length, 0);
}

function typesOf(node: Json): string[] {
  return list(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A text that stands for a node itself, or in one of its properties; the first of several. */
function textIn(value: unknown, property: string): string {
  const inner = isNode(value) ? value[property] : value;
  const [first] = list(inner);
  if (isNode(first)) return first === value ? '' : textIn(first['@value'] ?? first.name, '');
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, most.texts) : [value];
}

function isNode(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text in which HTML was left: JSON-LD is often made from what was already escaped. */
function plain(text: string, longest: number): string {
  const decoded = text
    .slice(0, longest * 4)
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
      (whole, decimal, hex, name) => {
        if (name) return entities[name.toLowerCase()] ?? whole;
        return attempt(
          () => String.fromCodePoint(decimal ? Number(decimal) : Number(`0x${hex}`)),
          whole,
        );
      },
    );
  return foldText(decoded, longest);
}
