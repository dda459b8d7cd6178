import { findWithin, type SketchElement } from './sketch-node.ts';

/** The document around a sketch, as far as the library asks for it. */
export interface SketchDocument {
  documentElement: SketchElement;
  body: SketchElement | null;
  title: string;
}

/** Whether there is an element of a sort in an element. */
export function hasWithin(
  root: SketchElement,
  isWanted: (element: SketchElement) => boolean,
): boolean {
  return findWithin(root, isWanted).length > 0;
}

/** Whether an element says of itself that it holds an article's text (https://schema.org/articleBody). */
export function isArticleBody(element: SketchElement): boolean {
  const property = element.getAttribute('itemprop');
  return property?.split(/\s+/).includes('articleBody') ?? false;
}

/** Whether an element is an article, or holds one. */
export function isArticle(element: SketchElement): boolean {
  const { localName } = element;
  return localName === 'article' || localName === 'main' || isArticleBody(element);
}
