import { blankKept } from '../article/keep-article.ts';
import type { KeptArticle } from '../article/kept-article.ts';
import type { AfterwordRecords } from '../formats/afterword-json.ts';
import type { Comment } from '../thread/comment.ts';

/** Longest address shown in place of a title, in characters. */
const longestTitle = 200;

/**
 * What was read from a file, with an article made up for each that its comments belong to and it lacks: because the
 * article's record is broken, or because the file was saved only in part. The comments are not lost with it. What is
 * made up claims never to have been seen, so that it gives way to whatever else is known of the article.
 */
export function withStandIns(records: AfterwordRecords): AfterwordRecords {
  const known = new Set(records.articles.map(({ id }) => id));
  const oldest = new Map<string, Comment>();
  for (const comment of records.comments) {
    const { article, created } = comment;
    if (known.has(article)) continue;
    const other = oldest.get(article);
    if (!other || created < other.created) oldest.set(article, comment);
  }
  return { ...records, articles: [...records.articles, ...[...oldest.values()].map(standIn)] };
}

function standIn({ article: id, created }: Comment): KeptArticle {
  const title = id.replace(/^[a-z]+:\/*/, '').slice(0, longestTitle);
  return { ...blankKept(id), title, firstSeen: created };
}
