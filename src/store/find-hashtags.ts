import type { ArticleId } from '../article/article.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import type { Look } from './transaction.ts';

/**
 * The articles of comments with a hashtag, or where no comment has it, with one that begins so: a reader may still be
 * typing it. One step for each, however many of its comments have it.
 * @param hashtag in whatever way it is written
 */
export async function findTagged(tx: Look, hashtag: string): Promise<Set<ArticleId>> {
  const { whole, begun } = await findWritten(tx, hashtag);
  return articlesWith(tx, whole.length > 0 ? whole : begun);
}

/** The articles of comments with a hashtag. */
export async function findWhole(tx: Look, hashtag: string): Promise<Set<ArticleId>> {
  return articlesWith(tx, (await findWritten(tx, hashtag)).whole);
}

/**
 * The ways in which comments have a hashtag, as they are stored: `climate_change` is `climatechange`. They are shown as
 * they were written, and so they are stored; one step for each hashtag of the same first letter finds them.
 *
 * @returns those that are it, and those that begin so
 */
async function findWritten(
  tx: Look,
  hashtag: string,
): Promise<{ whole: string[]; begun: string[] }> {
  const joined = joinHashtag(hashtag);
  const [first = ''] = joined;
  const [whole, begun]: [string[], string[]] = [[], []];
  const index = tx.objectStore('comments').index('byHashtag');
  // After all that begin so comes only what is longer than any letter.
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([first], [`${first}\uffff`, []]));
  while (cursor) {
    const [name] = cursor.key;
    const other = joinHashtag(name);
    if (other === joined) whole.push(name);
    else if (other.startsWith(joined)) begun.push(name);
    cursor = await cursor.continue([name, []] as never);
  }
  return { whole, begun };
}

async function articlesWith(tx: Look, names: readonly string[]): Promise<Set<ArticleId>> {
  const articles = new Set<ArticleId>();
  const index = tx.objectStore('comments').index('byHashtag');
  for (const name of names) {
    let cursor = await index.openKeyCursor(IDBKeyRange.bound([name], [name, []]), 'nextunique');
    for (; cursor; cursor = await cursor.continue()) articles.add(cursor.key[1]);
  }
  return articles;
}
