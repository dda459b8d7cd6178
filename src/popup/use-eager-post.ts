import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';

/**
 * Posting that does not wait for the page: who posts before it is read has posted once it is.
 *
 * @param article nothing until the page is read
 * @param written whether anything stands in the box
 * @returns how to post, and whether that waits
 */
export function useEagerPost(
  article: Article | undefined,
  written: boolean,
  post: (article: Article) => void,
): { post(): void; waits: boolean } {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!waits || (written && !article)) return;
    setWaits(false);
    if (written && article) post(article);
  }, [waits, written, article, post]);
  return { post: () => (article ? post(article) : setWaits(true)), waits };
}
