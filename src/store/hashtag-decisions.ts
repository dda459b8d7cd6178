import type { Article, ArticleId } from '../article/article.ts';
import { keepArticle } from '../article/keep-article.ts';
import type { HashtagDecision } from '../article/kept-article.ts';
import { uniteDecisions } from '../article/unite-decisions.ts';
import { joinHashtag } from '../thread/hashtags.ts';
import { findThread, makeRecord, readRecord } from './article-record.ts';
import { followLead } from './leads.ts';
import type { Store } from './schema.ts';
import { blankSummary } from './summary.ts';
import { change, look } from './transaction.ts';

/**
 * Notes that the reader added a hashtag to an article, or removed it. The article is kept from then on.
 * @throws StoreFault
 */
export async function decideHashtag(
  db: Store,
  article: Article,
  { hashtag, on }: { hashtag: string; on: boolean },
  now: number,
): Promise<void> {
  await change(db, 'strict', async (tx) => {
    const id = await followLead(tx, article.id);
    const known = await findThread(tx, id);
    const thread = known ?? {
      article: keepArticle({ ...article, id }, now),
      summary: blankSummary,
    };
    const { decidedHashtags } = thread.article;
    // What differs only in case or accents is the same hashtag: the later spelling stands for it.
    const others = decidedHashtags.filter(
      (one) => joinHashtag(one.hashtag) !== joinHashtag(hashtag),
    );
    const decided = uniteDecisions(others, [{ hashtag, on, at: now }]);
    const kept = { ...thread, article: { ...thread.article, decidedHashtags: decided } };
    await tx.objectStore('articles').put(makeRecord(kept));
  });
}

/**
 * What the reader decided about an article's hashtags, the last decided last; nothing where it is not kept.
 * @throws StoreFault
 */
export async function readDecisions(db: Store, article: ArticleId): Promise<HashtagDecision[]> {
  return look(db, async (tx) => {
    const id = await followLead(tx, article);
    const raw = await tx.objectStore('articles').get(id);
    return raw === undefined ? [] : readRecord(id, raw).article.decidedHashtags;
  });
}
