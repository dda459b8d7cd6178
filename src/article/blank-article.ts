import * as v from 'valibot';
import { type Article, type ArticleId, articleSchema } from './article.ts';
import { foldHost } from './fold-host.ts';

/** An article of which nothing is known but its id. */
export function blankArticle(id: ArticleId): Article {
  const site = URL.canParse(id) ? foldHost(new URL(id).hostname) : '';
  const facts = { title: '', site, authors: [], published: null, language: '', words: 0 };
  return v.parse(articleSchema, { id, kind: 'page', address: id, ...facts });
}
