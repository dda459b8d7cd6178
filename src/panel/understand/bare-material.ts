import type { ArticleId } from '../../article/article.ts';
import type { Material } from './material.ts';

/** For help with a text that the asking itself holds: nothing of the article or the thread goes with it. */
export function bareMaterial(article: ArticleId): Material {
  return {
    article,
    subject: { language: '', title: '', blocks: [], comments: [] },
    helpers: [],
    kept: [],
    onQuote: () => undefined,
  };
}
