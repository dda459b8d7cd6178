import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { joinText } from '../../../src/article/reading/block.ts';
import { gatherBlocks } from '../../../src/page/gather-blocks.ts';
import { sketchElement } from '../../../src/page/sketch-page.ts';

/** What a peer finds in a page. */
export interface Found {
  text: string;
  title: string;
  authors: string[];
  date: string | null;
}

/** Mozilla's Readability, used as its documentation says: on a copy. */
export function readability(page: Document): Found {
  const article = new Readability(page.cloneNode(true) as Document).parse();
  return {
    text: article?.textContent ?? '',
    title: article?.title ?? '',
    authors: article?.byline ? [article.byline] : [],
    date: article?.publishedTime ?? null,
  };
}

/** The same, its text taken block by block: `textContent` glues the last word of a block to the first of the next. */
export function readabilityByBlocks(page: Document): Found {
  const copy = page.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  return {
    text: article?.content instanceof Element ? textByBlocks(article.content) : '',
    title: article?.title ?? '',
    authors: article?.byline ? [article.byline] : [],
    date: article?.publishedTime ?? null,
  };
}

/** Defuddle, its text taken block by block too. */
export function defuddle(page: Document, url: string): Found {
  const article = new Defuddle(page, { url }).parse();
  const content = new DOMParser().parseFromString(article.content, 'text/html').body;
  return {
    text: textByBlocks(content),
    title: article.title,
    authors: article.author ? [article.author] : [],
    date: article.published || null,
  };
}

function textByBlocks(content: Element): string {
  const sketch = sketchElement(content);
  return sketch ? joinText(gatherBlocks(sketch)) : '';
}

/** A bare pass over a page, which nothing that reads all of it can beat. Returns how many nodes there are. */
export function walk(page: Document): number {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}
