import type { ArticleId } from '../article/article.ts';

/** Where and when a story was told. */
export interface Telling {
  /** Who told it: the source's name, or the site's host. */
  source: string;
  /** The host of the site where it is read, for its icon: `harbourpost.example`. */
  site: string;
  address: string;
  title: string;
  /** When it was published or last commented on; what has no date has one to be sorted by. Milliseconds since 1970. */
  at: number;
  /** Whether nobody says when it was published: `at` is not to be shown. */
  undated: boolean;
}

/**
 * Something to read: an item of a feed; an article of which a thread is kept; one that is kept without comments (for
 * its hashtags); or one that is archived whole.
 */
export interface RelatedEntry extends Telling {
  /** Tells it from all others; the last one's is where the next page of a list begins. */
  key: string;
  kind: 'item' | 'thread' | 'article' | 'archived';
  /** A few lines of what it is about, or ''. */
  summary: string;
  /** The kept article that it is, whose thread can be opened, or null. */
  article: ArticleId | null;
  /** How many comments its thread has; null where there is no thread. */
  comments: number | null;
  /** The same story told by others, the earliest first. */
  alsoAt: Telling[];
  why: Why;
}

/** What an entry has in common with an article: at least one of both where it is related to one. */
interface Why {
  /** Hashtags of the article that the entry has too, without their sign. */
  hashtags: string[];
  /** The best words that both use, as the article writes them. */
  words: string[];
}

/** Who reported an article's own story, and when: the earliest first, each source once; null where nobody says when. */
export interface Report extends Omit<Telling, 'at' | 'undated'> {
  at: number | null;
  /** Whether it is the article itself. */
  own: boolean;
}
