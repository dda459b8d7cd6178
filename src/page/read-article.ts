import type { Block } from '../article/reading/block.ts';
import { cleanReading } from '../article/reading/clean-reading.ts';
import { linesBehind } from '../article/reading/lines-behind.ts';
import type { ReadingPass } from '../article/reading/reading-pass.ts';
import { copyPage } from './copy-page.ts';
import type { ShadowOf } from './flatten-shadow.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { narrowPage } from './narrow-page.ts';
import { QuickLibrary } from './quick-library.ts';
import { attempt, foldText } from './read-safely.ts';
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
 * A page's article, block by block, read on a copy: the page stays as it is.
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
  try {
    const copy = yield* copyPage(document, shadowOf);
    if (copy === null) return null;
    yield;
    const narrowed = yield* narrowPage(copy);
    yield;
    // Before the library, which takes its copy apart.
    const page = 'page' in narrowed ? gatherPage(narrowed.page) : narrowed.blocks;
    yield;
    const article =
      'page' in narrowed ? attempt(() => new QuickLibrary(narrowed.page).parse(), null) : null;
    yield;
    const content = article?.content instanceof Element ? gatherBlocks(article.content) : [];
    const found = 'blocks' in narrowed ? narrowed.blocks : content;
    yield;
    const title = foldText(article?.title ?? '', 500);
    const context = { titles: [...titles, title], found, page };
    const blocks = cleanReading(context, passes);
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

function gatherPage({ body }: Document): Block[] {
  return body ? gatherBlocks(body) : [];
}

/** The live element that a block was read from, if the page has not changed since; null where none is known. */
export function elementOf(document: Document, { element }: Block): Element | null {
  return Document.prototype.querySelectorAll.call(document, '*')[element] ?? null;
}
