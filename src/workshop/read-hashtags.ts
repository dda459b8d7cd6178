import type { Article } from '../article/article.ts';
import type { ArticleHashtags, PageBlock } from '../contract.ts';
import { describeSubject } from './describe-subject.ts';
import type { Stores } from './stores.ts';

/** The hashtags of an article: those that its page and its text suggest, and what the reader made of them. */
export async function readHashtags(
  stores: Stores,
  article: Article,
  blocks: readonly PageBlock[],
): Promise<ArticleHashtags> {
  return (await describeSubject(stores, article, blocks)).hashtags;
}
