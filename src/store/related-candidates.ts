import type { ArticleId } from '../article/article.ts';
import type { Candidate } from '../related/candidate.ts';
import { itemKey, itemOf } from '../related/describe-item.ts';
import type { FeedItem } from '../related/feed-item.ts';
import type { Source } from '../related/source.ts';
import { articleKey, articleOf } from '../search/segment.ts';
import { readRecord, type Thread } from './article-record.ts';
import type { Store } from './schema.ts';
import { transact } from './transaction.ts';

/**
 * What is kept of the documents that the index found: what is gone, was removed, or leads to another article is left out.
 *
 * @param keys of documents, each once
 * @param sources of the reader, those that were removed left out
 * @throws StoreFault
 */
export function readCandidates(
  kept: Store,
  keys: readonly string[],
  sources: readonly Source[],
): Promise<Candidate[]> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return transact(
    () => kept.transaction(['feedItems', 'articles'], 'readonly'),
    async (tx) => {
      const readThread = async (id: ArticleId): Promise<Thread | null> => {
        const raw = await tx.objectStore('articles').get(id);
        return raw === undefined ? null : readRecord(id, raw);
      };
      const found = await Promise.all(
        keys.map(async (key): Promise<Candidate | null> => {
          const place = itemOf(key);
          if (place) {
            const source = byId.get(place[0]);
            const item = source && (await tx.objectStore('feedItems').get(place));
            if (!item) return null;
            const thread = item.story ? await readThread(item.story) : null;
            return candidateOfItem(item, source, thread);
          }
          const id = articleOf(key);
          const thread = id === null ? null : await readThread(id);
          return thread && candidateOfThread(thread);
        }),
      );
      return found.flatMap((one) => one ?? []);
    },
  );
}

/** An item of a feed, with the comments that are kept of the article that it leads to. */
function candidateOfItem(item: FeedItem, source: Source, thread: Thread | null): Candidate | null {
  // What leads nowhere cannot be read.
  if (item.address === '') return null;
  const site = hostOf(source.site) || hostOf(item.address);
  const count = thread && thread.article.leadsTo === null ? thread.summary.count : 0;
  return {
    key: itemKey(item),
    kind: 'item',
    source: source.title || site,
    site,
    address: item.address,
    title: item.title,
    summary: item.summary,
    keywords: item.keywords,
    language: item.language,
    story: item.story,
    at: item.at,
    published: item.published,
    article: count > 0 ? item.story : null,
    comments: count > 0 ? count : null,
  };
}

/** A kept article, with its comments where it has some. */
export function candidateOfThread({ article, summary }: Thread): Candidate | null {
  const { id, title, site, address, excerpt, language, published } = article;
  if (article.leadsTo !== null || !/^(?:https?|file):/i.test(address)) return null;
  const added = article.decidedHashtags.flatMap(({ hashtag, on }) => (on ? hashtag : []));
  const isThread = summary.count > 0;
  return {
    key: articleKey(id),
    kind: isThread ? 'thread' : 'article',
    source: site,
    site,
    address,
    title,
    summary: excerpt,
    keywords: [...added, ...article.keywords],
    language,
    story: id,
    at: isThread ? summary.activity : (article.decidedHashtags.at(-1)?.at ?? article.lastSeen),
    published,
    article: id,
    comments: isThread ? summary.count : null,
  };
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
