import type { ArticleId } from '../article/article.ts';
import type { RelatedEntry } from './related-entry.ts';

/** What may be related to an article, as it is stored. */
export interface Candidate
  extends Pick<
    RelatedEntry,
    'key' | 'kind' | 'source' | 'site' | 'address' | 'title' | 'summary' | 'article' | 'comments'
  > {
  /** The normal form of its address, which all addresses of one article share; '' where there is none. */
  story: ArticleId | '';
  keywords: readonly string[];
  language: string;
  /** When it was published or last commented on: what it is shown and sorted by. An item without a date has one to sort. */
  at: number;
  /** When it was published; null where nobody says. */
  published: number | null;
}
