import type { Article } from '../article/article.ts';
import { bands, commonParts, compareFingerprints } from '../article/compare-fingerprints.ts';
import { foldAddress } from '../article/fold-address.ts';
import type { KeptArticle } from '../article/kept-article.ts';
import { isSameSite } from '../article/same-site.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readRecord, rowOf, type Thread } from './article-record.ts';
import type { Change } from './transaction.ts';

/** Records read for one key of a fingerprint; a site whose pages are all alike has endless ones. */
const mostOfBand = 8;

/**
 * The thread, on the same site, of what looks like the same article at another address; null where there is none. A few
 * reads of an index, however many threads there are.
 * @param kept what is kept of the article itself, or null
 */
export async function findLikely(
  tx: Change,
  article: Article,
  kept: KeptArticle | null,
): Promise<ThreadRow | null> {
  const index = tx.objectStore('articles').index('byBand');
  const keys = bands(article.fingerprint);
  const found = await Promise.all(keys.map((key) => index.getAll(key, mostOfBand)));
  const threads = new Map(found.flat().map((raw) => [raw.id, readRecord(raw.id, raw)]));
  const likely = [...threads.values()].filter(
    (thread) => isLikely(thread, article) && !kept?.apart.includes(thread.article.id),
  );
  const nearness = ({ article: other }: Thread) =>
    commonParts(other.fingerprint, article.fingerprint);
  const [nearest] = likely.sort((a, b) => nearness(b) - nearness(a));
  return nearest ? rowOf(nearest) : null;
}

function isLikely({ article: other, summary }: Thread, { id, fingerprint }: Article): boolean {
  if (other.id === id || other.leadsTo !== null || other.apart.includes(id)) return false;
  const [one, two] = [foldAddress(id), foldAddress(other.id)];
  if (summary.count === 0 || !one || !two || !isSameSite(one, two)) return false;
  return compareFingerprints(other.fingerprint, fingerprint) === 'same';
}
