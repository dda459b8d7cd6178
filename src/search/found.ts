import type { ArticleId } from '../article/article.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

/** Where a text has what was looked for: UTF-16 units, from and to, in order and apart. */
export type Marks = [number, number][];

/** A piece of a text around what was looked for. */
export interface Excerpt {
  text: string;
  marks: Marks;
}

/** A comment or a thread that a search found. */
export interface Found {
  /** The thread, or that in which the comment stands. */
  row: ThreadRow;
  /** In the thread's title. */
  titleMarks: Marks;
  /** Null where it is the thread itself: its title or its site has the words. */
  comment: (Pick<Comment, 'id' | 'author' | 'created'> & { excerpt: Excerpt }) | null;
}

/** The place of what a search found: a comment, or a thread of so many by its title. */
export interface FoundPlace {
  article: ArticleId;
  comment: CommentId | null;
  count: number;
}
