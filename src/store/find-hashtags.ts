import type { ArticleId } from '../article/article.ts';
import type { Look } from './transaction.ts';

/**
 * The articles of comments with a hashtag, or where no comment has it, with one that begins so: a reader may still be
 * typing it. One step for each, however many of its comments have it.
 * @param folded the hashtag as it is looked for
 */
export async function findTagged(tx: Look, folded: string): Promise<Set<ArticleId>> {
  const articles = new Set<ArticleId>();
  const index = tx.objectStore('comments').index('byHashtag');
  // After all that begin so comes only what is longer than any letter.
  for (const end of ['', '\uffff']) {
    const range = IDBKeyRange.bound([folded], [folded + end, []]);
    let cursor = await index.openKeyCursor(range, 'nextunique');
    for (; cursor; cursor = await cursor.continue()) articles.add(cursor.key[1]);
    if (articles.size > 0) break;
  }
  return articles;
}
