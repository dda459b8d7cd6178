import type { KeptArticle } from '../article/kept-article.ts';
import type { Comment } from '../thread/comment.ts';

/** Part of what is stored, thread by thread: a thread may go on in the next part, and its article then stands in both. */
export interface ThreadPart {
  articles: KeptArticle[];
  comments: Comment[];
}

export type ThreadParts = AsyncIterable<ThreadPart> | Iterable<ThreadPart>;

/** A thread as it stands in files that are read from top to bottom. */
export interface WholeThread {
  article: KeptArticle;
  /** Oldest first. */
  comments: Comment[];
}

/** Whole threads from their parts. No more than one thread, and one part, is held at a time. */
export async function* wholeThreads(parts: ThreadParts): AsyncGenerator<WholeThread, void> {
  let open: WholeThread | null = null;
  for await (const { articles, comments } of parts) {
    const known = new Map(articles.map((article) => [article.id, article]));
    for (const comment of comments) {
      if (open && open.article.id !== comment.article) {
        yield open;
        open = null;
      }
      const article = known.get(comment.article);
      if (!open && article) open = { article, comments: [] };
      open?.comments.push(comment);
    }
  }
  if (open) yield open;
}
