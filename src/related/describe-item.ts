import type { Article } from '../article/article.ts';
import { tellLanguage } from '../article/tell-language.ts';
import { fieldTerm } from '../search/describe-document.ts';
import { articleKey, type IndexedDocument } from '../search/segment.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import { makeHashtag } from '../thread/make-hashtag.ts';
import type { FeedItem } from './feed-item.ts';
import { splitTerms } from './split-items.ts';

/** What is looked through for an article: an item of a feed or a kept article, by what is known of its text. */
export interface ItemText {
  title: string;
  summary: string;
  keywords: readonly string[];
  /** BCP 47, or ''. */
  language: string;
}

/** What a word of the title counts, in words of the summary: a headline is chosen with care. */
const titleWeight = 2;

/**
 * The language of an item: BCP 47. Most feeds say theirs; of one that does not, it is told from the text, or taken for
 * English where that says too little, as most feeds are.
 */
export function toldLanguage({ title, summary, language }: ItemText): string {
  return language || tellLanguage(`${title} ${summary}`) || 'en';
}

/** How often an item has each term. */
export function countTerms(item: ItemText): Map<string, number> {
  const { title, summary, keywords } = item;
  const told = toldLanguage(item);
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of splitTerms(text, told)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(title, titleWeight);
  add(summary, 1);
  add(keywords.join('\n'), 1);
  return counts;
}

/** The hashtags of an item, as they are looked for: what its source files it under. */
export function hashtagsOf(keywords: readonly string[]): string[] {
  return [...new Set(keywords.map((words) => joinHashtag(makeHashtag(words))).filter(Boolean))];
}

/** The key of a feed's item as a document of the index. */
export const itemKey = ({ source, id }: Pick<FeedItem, 'source' | 'id'>): string =>
  `${source}\n${id}`;

/** The item of a document: its source and its id. Null for an article. */
export function itemOf(key: string): [source: string, id: string] | null {
  const end = key.indexOf('\n');
  return end === -1 ? null : [key.slice(0, end), key.slice(end + 1)];
}

/** An item of a feed as it is found. */
export function describeItem(item: FeedItem): IndexedDocument {
  return { key: itemKey(item), written: item.at, terms: withHashtags(item) };
}

/** A kept article as it is found: by its title, its excerpt and its keywords; its text is not kept. */
export function describeKept(
  article: Pick<Article, 'id' | 'title' | 'excerpt' | 'keywords' | 'language'>,
  activity: number,
): IndexedDocument {
  const { id, title, excerpt: summary, keywords, language } = article;
  const terms = withHashtags({ title, summary, keywords, language });
  return { key: articleKey(id), written: activity, terms };
}

function withHashtags(text: ItemText): Map<string, number> {
  const terms = countTerms(text);
  for (const hashtag of hashtagsOf(text.keywords)) terms.set(fieldTerm('tag', hashtag), 1);
  return terms;
}
