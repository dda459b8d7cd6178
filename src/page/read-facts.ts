import { claimedAddresses } from '../article/claimed-addresses.ts';
import type { EarlierClaim, PageFacts } from '../article/page-facts.ts';
import type { Block } from '../article/reading/block.ts';
import { extractArticle } from './extraction.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { linesOf } from './lines-of-text.ts';
import { readBylines, readTimes } from './read-bylines.ts';
import { readHeadLines } from './read-head-lines.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readCanonical, readFeeds, readMeta, readPaging, readTags } from './read-meta.ts';
import {
  absolute,
  attempt,
  attribute,
  findAll,
  foldText,
  propertyOf,
  textOf,
} from './read-safely.ts';
import { readWalls } from './read-walls.ts';
import type { Steps } from './steps.ts';

/** What is known of a document besides its tree. */
export interface PageContext {
  /** `location.href`. */
  address: string;
  /** The address that the document was loaded from. */
  loadedFrom: string;
  /** Each claim of a canonical address that this document made, with the address that it showed when it first did. */
  claims: ReadonlyMap<string, string>;
  /** Sees into the page's components; into those that it keeps open where it is left out. */
  shadowOf?: ShadowOf | undefined;
}

/** What was read of a page. */
export interface Whole {
  facts: PageFacts;
  blocks: readonly Block[];
}

/**
 * What a page says of itself, its claims, undecided, and the blocks of its article; none where it has no article. The
 * page is not changed; what a hostile or broken page makes impossible to read is left empty. Never throws.
 */
export function* readWhole(document: Document, context: PageContext): Steps<Whole> {
  const base = String(propertyOf(document, 'baseURI') ?? context.address);
  const toAbsolute = (address: string): string | null => absolute(address, base);
  const root = propertyOf(document, 'documentElement');
  const language = root instanceof Element ? foldText(attribute(root, 'lang'), 100) : '';
  const body = propertyOf(document, 'body');
  const [direction = ''] = [root, body]
    .map((element) => (element instanceof Element ? foldText(attribute(element, 'dir'), 10) : ''))
    .filter(Boolean);
  const title = foldText(String(propertyOf(document, 'title') ?? ''), 500);
  const headings = findAll(document, 'h1')
    .slice(0, 20)
    .filter((heading) => !leadsHome(heading, context.address, toAbsolute))
    .map((heading) => linesOf(heading, 500).replaceAll('\n', ' '))
    .filter(Boolean)
    .slice(0, 5);
  const { meta, repeated } = readMeta(document);
  const titles = [title, ...headings, meta['og:title'] ?? ''];
  yield;
  const linked = readJsonLd(document, toAbsolute);
  yield;
  const marks = { bylines: readBylines(document), times: readTimes(document) };
  yield;
  const headLines = readHeadLines(document, [meta['og:title'] ?? '', title]);
  yield;
  const paging = readPaging(document, toAbsolute);
  yield;
  const walls = readWalls(document);
  yield;
  const said = {
    address: context.address,
    loadedFrom: context.loadedFrom,
    earlierClaims: [],
    contentType: String(propertyOf(document, 'contentType') ?? ''),
    language,
    direction,
    title,
    headings,
    canonical: readCanonical(document, toAbsolute),
    meta,
    repeated,
    linked,
    ...marks,
    headLines,
    paging,
    feeds: readFeeds(document, toAbsolute),
    tags: readTags(document),
    walls,
  };
  const extracted = yield* extractArticle(document, language, titles, context.shadowOf);
  const facts: PageFacts = { ...said, prose: extracted?.prose ?? null };
  return {
    facts: { ...facts, earlierClaims: earlier(claimedAddresses(facts), context.claims) },
    blocks: extracted?.blocks ?? [],
  };
}

/** Whether a heading is a link to the front page of its site: the site's name, above all of its pages. */
function leadsHome(
  heading: Element,
  address: string,
  toAbsolute: (address: string) => string | null,
): boolean {
  return attempt(() => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const target = link && toAbsolute(attribute(link, 'href'));
    if (!link || !target || textOf(link, 500) !== textOf(heading, 500)) return false;
    const { origin, pathname } = new URL(address);
    return pathname.length > 1 && target === `${origin}/`;
  }, false);
}

function earlier(claims: string[], known: ReadonlyMap<string, string>): EarlierClaim[] {
  return [...new Set(claims)].flatMap((claim) => {
    const address = known.get(claim);
    return address === undefined ? [] : [{ claim, address }];
  });
}
