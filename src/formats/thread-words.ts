import type { Author } from '../thread/comment.ts';

/** The words of files that people read, in the reader's language: pure rooms have none of their own. */
export interface ThreadWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What a file of many threads is called. */
  title: string;
  /** How an author is called. */
  nameOf(author: Author): string;
  /** A moment, in milliseconds since 1970. */
  when(moment: number): string;
  /** How many comments there are. */
  count(comments: number): string;
  edited: string;
  /** In the place of a comment that was deleted, or is not there. */
  deleted: string;
  missing: string;
}
