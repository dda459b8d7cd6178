import { claimedAddresses } from '../article/claimed-addresses.ts';
import type { EarlierClaim, PageFacts } from '../article/page-facts.ts';
import type { Block } from '../article/reading/block.ts';
import { extractArticle } from './extraction.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { readBylines, readTimes } from './read-bylines.ts';
import { readHeadLines } from './read-head-lines.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readCanonical, readMeta, readPaging } from './read-meta.ts';
import { absolute, attribute, findAll, foldText, propertyOf, textOf } from './read-safely.ts';
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

/**
 * What a page says of itself: its claims, undecided. The page is not changed; what a hostile or broken page makes
 * impossible to read is left empty. Never throws.
 */
export function* readFacts(document: Document, context: PageContext): Steps<PageFacts> {
  return (yield* readWhole(document, context)).facts;
}

/** What a page says of itself, and the blocks of its article; none where it has no article. */
export function* readWhole(
  document: Document,
  context: PageContext,
): Steps<{ facts: PageFacts; blocks: readonly Block[] }> {
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
    .map((heading) => textOf(heading, 500))
    .filter(Boolean)
    .slice(0, 5);
  const { meta, repeated } = readMeta(document);
  const titles = [title, ...headings, meta['og:title'] ?? ''];
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
    linked: readJsonLd(document, toAbsolute),
    bylines: readBylines(document),
    times: readTimes(document),
    headLines: readHeadLines(document, [meta['og:title'] ?? '', title]),
    paging: readPaging(document, toAbsolute),
    walls: readWalls(document),
  };
  const extracted = yield* extractArticle(document, language, titles, context.shadowOf);
  const facts: PageFacts = { ...said, prose: extracted?.prose ?? null };
  return {
    facts: { ...facts, earlierClaims: earlier(claimedAddresses(facts), context.claims) },
    blocks: extracted?.blocks ?? [],
  };
}

function earlier(claims: string[], known: ReadonlyMap<string, string>): EarlierClaim[] {
  return [...new Set(claims)].flatMap((claim) => {
    const address = known.get(claim);
    return address === undefined ? [] : [{ claim, address }];
  });
}
