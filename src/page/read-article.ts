import { type Block, measure } from '../article/reading/block.ts';
import { cleanReading } from '../article/reading/clean-reading.ts';
import { linesBehind } from '../article/reading/lines-behind.ts';
import type { ReadingPass } from '../article/reading/reading-pass.ts';
import { seekVeils } from './find-veiled.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { narrowPage } from './narrow-page.ts';
import { QuickLibrary } from './quick-library.ts';
import { attempt, findAll, foldText, propertyOf } from './read-safely.ts';
import { SketchElement } from './sketch-node.ts';
import { sketchPage } from './sketch-page.ts';
import type { SketchDocument } from './sketch-parts.ts';
import type { Steps } from './steps.ts';

/** A page's article, as text. Plain JSON. */
export interface ReadArticle {
  title: string;
  byline: string;
  excerpt: string;
  blocks: readonly Block[];
  /** The short lines that stand behind it in the page. */
  behind: string[];
}

/**
 * A page's article, block by block. The page stays as it is.
 *
 * @param titles that the page gives itself, which are not part of the text
 * @param passes that clean the text, in their order
 * @param shadowOf sees into the page's components; into those that it keeps open where it is left out
 * @returns null where there is no article, or the page is too large, or anything goes wrong
 */
export function* readArticle(
  document: Document,
  titles: readonly string[],
  passes: readonly ReadingPass[],
  shadowOf?: ShadowOf,
): Steps<ReadArticle | null> {
  const read = yield* readShown(document, titles, passes, shadowOf, []);
  const veiled = read === null ? [] : yield* findVeiled(document, read.blocks);
  if (read === null || veiled.length === 0) return read;
  yield;
  // To ask each element of a page for its styles takes as long as all the rest: only what was read is asked, and what
  // turns out to be veiled may have stood in the way of the article.
  const seen = yield* readShown(document, titles, passes, shadowOf, veiled);
  return seen !== null && measure(seen.blocks) >= leastSeen ? seen : read;
}

/** UTF-16 units of text without what is veiled; with less the page is one that is still to fade in. */
const leastSeen = 100;

/** Elements that are asked for their styles in one step. */
const atOnce = 200;

/** The numbers of the elements of blocks that are not to be seen. */
function* findVeiled(document: Document, blocks: readonly Block[]): Steps<number[]> {
  if (propertyOf(document, 'defaultView') === null) return [];
  const elements = findAll(document, '*');
  const isVeiled = seekVeils();
  const veiled: number[] = [];
  for (const [asked, number] of [...new Set(blocks.map(({ element }) => element))].entries()) {
    if (asked % atOnce === atOnce - 1) yield;
    const element = elements[number];
    if (element !== undefined && isVeiled(element)) veiled.push(number);
  }
  return veiled;
}

function* readShown(
  document: Document,
  titles: readonly string[],
  passes: readonly ReadingPass[],
  shadowOf: ShadowOf | undefined,
  veiled: readonly number[],
): Steps<ReadArticle | null> {
  try {
    const sketch = yield* sketchPage(document, shadowOf, veiled);
    if (sketch === null) return null;
    yield;
    const narrowed = yield* narrowPage(sketch);
    yield;
    // Before the library, which takes the sketch apart.
    const page = 'page' in narrowed ? gatherPage(narrowed.page) : narrowed.blocks;
    yield;
    const article =
      'page' in narrowed ? attempt(() => new QuickLibrary(narrowed.page).parse(), null) : null;
    yield;
    const content = article?.content instanceof SketchElement ? gatherBlocks(article.content) : [];
    const found = 'blocks' in narrowed ? narrowed.blocks : content;
    yield;
    const title = foldText(article?.title ?? '', 500);
    const context = { titles: [...titles, title], found, page };
    const blocks = yield* cleanReading(context, passes);
    if (blocks.length === 0) return null;
    return {
      title,
      byline: foldText(article?.byline ?? '', 200),
      excerpt: foldText(article?.excerpt ?? '', 500),
      blocks,
      behind: linesBehind(blocks, page),
    };
  } catch {
    return null;
  }
}

function gatherPage({ body }: SketchDocument): Block[] {
  return body ? gatherBlocks(body) : [];
}

/** The live element that a block was read from, if the page has not changed since; null where none is known. */
export function elementOf(document: Document, { element }: Block): Element | null {
  return Document.prototype.querySelectorAll.call(document, '*')[element] ?? null;
}
