import type { KeptArticle } from '../article/kept-article.ts';
import type { Comment } from '../thread/comment.ts';
import { foldSpelling } from '../thread/fold-spelling.ts';
import { listHashtags } from '../thread/hashtags.ts';
import { withoutMarks } from '../thread/without-marks.ts';
import { articleKey, type IndexedDocument } from './segment.ts';
import { countTerms } from './split-terms.ts';

/** Which rules an index is made by: raised with each change of them, so that every index is made anew. */
export const documentRules = 4;

/** What is asked for by name (`site:`) is a term too, with a sign before it that no word has. */
export const fieldTerm = (field: 'site' | 'tag' | 'by' | 'beside', value: string): string =>
  `\u0001${field}:${value}`;

/** What every document of a site has, by the site as a row has it. */
export const siteTerm = (site: string): string => fieldTerm('site', hostOf(site));

const hostOf = (site: string): string => site.toLowerCase().replace(/^www\./, '');

type About = Pick<KeptArticle, 'id' | 'title' | 'site' | 'firstSeen'>;

/** What a reader sees beside a comment's text: a word of it is found together with one of the text. */
export const besideOf = (
  { author }: Pick<Comment, 'author'>,
  { title }: Pick<KeptArticle, 'title'>,
): string => `${title}\n${author.name}`;

/** A comment as it is found: by its words, its author, its hashtags, its article's site, and what stands beside it. */
export function describeComment(comment: Comment, article: About): IndexedDocument {
  const terms = countTerms(withoutMarks(comment.text));
  for (const hashtag of listHashtags(comment.text)) {
    terms.set(fieldTerm('tag', foldSpelling(hashtag)), 1);
  }
  const name = foldSpelling(comment.author.name).trim();
  for (const part of name === '' ? [] : [name, ...name.split(/\s+/)]) {
    terms.set(fieldTerm('by', part), 1);
  }
  addSites(terms, article.site);
  for (const term of countTerms(besideOf(comment, article)).keys()) {
    terms.set(fieldTerm('beside', term), 1);
  }
  // An edit changes what is found, and not when it was said: every list goes by that.
  return { key: comment.id, written: comment.created, terms };
}

/** An article with a thread as it is found: by its title and its site. */
export function describeArticle(article: About): IndexedDocument {
  const terms = countTerms(`${article.title}\n${article.site}`);
  addSites(terms, article.site);
  return { key: articleKey(article.id), written: article.firstSeen, terms };
}

/** What of an article is in the index: it is indexed anew where this has changed. */
export const titleOf = ({ title, site }: About): string => `${title}\n${site}`;

/** A site is found by its host, and by each one above it that has a dot. */
function addSites(terms: Map<string, number>, site: string): void {
  let host = hostOf(site);
  while (host !== '') {
    terms.set(fieldTerm('site', host), 1);
    const dot = host.indexOf('.');
    host = dot === -1 ? '' : host.slice(dot + 1);
    if (!host.includes('.')) break;
  }
}
