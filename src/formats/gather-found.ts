import type { ArticleId } from '../article/article.ts';
import { longestAddress, longestId } from '../article/article.ts';
import { addressId } from '../article/identify-article.ts';
import { blankKept } from '../article/keep-article.ts';
import type { KeptArticle } from '../article/kept-article.ts';
import type { Comment } from '../thread/comment.ts';
import type { AfterwordRecords } from './afterword-json.ts';
import { foreignId } from './foreign-id.ts';
import { type Found, type FoundComment, type LeftOut, textFault } from './found-comment.ts';

/** What a file of another program holds, as ours. */
export type ForeignRecords = AfterwordRecords & {
  refused: { place: string; why: string }[];
  /** How many were left out on purpose, by why. */
  left: Partial<Record<LeftOut, number>>;
};

/** The longest title that is kept of an article. */
const longestTitle = 500;

interface Taken {
  comment: FoundComment;
  article: ArticleId;
  id: string;
}

/**
 * Makes comments of ours of what was found in a file. Each keeps its author and what it answers; one that answers a
 * comment which the file does not have stands by itself. Never throws but what the reader throws.
 * @param source the program that wrote the file: its names of comments are its own
 */
export async function gatherFound(
  source: string,
  found: AsyncIterable<Found> | Iterable<Found>,
): Promise<ForeignRecords> {
  const records: ForeignRecords = { articles: [], comments: [], drafts: [], refused: [], left: {} };
  const taken = new Map<string, Taken>();
  for await (const one of found) {
    const why = one.comment ? take(source, one.comment, taken) : one.fault;
    if (why) records.refused.push({ place: one.place, why });
  }
  const articles = new Map<ArticleId, KeptArticle>();
  for (const { comment, article, id } of taken.values()) {
    if (comment.left !== null) {
      records.left[comment.left] = (records.left[comment.left] ?? 0) + 1;
      continue;
    }
    articles.set(article, growArticle(articles.get(article), article, comment));
    records.comments.push(makeComment(comment, article, id, parentOf(comment, taken)));
  }
  records.articles = [...articles.values()];
  return records;
}

/** Notes a comment, or says why it cannot be taken. */
function take(source: string, comment: FoundComment, taken: Map<string, Taken>) {
  if (Number.isNaN(comment.created)) return 'noTime';
  const article = addressId(comment.address);
  if (comment.left === null) {
    const fault = textFault(comment.text);
    if (fault) return fault;
    if (!isAddress(comment.address) || article === null || article.length > longestId) {
      return 'noAddress';
    }
  }
  if (taken.has(comment.source)) return 'duplicate';
  const id = comment.id ?? foreignId(`${source} ${comment.source}`, comment.created);
  taken.set(comment.source, { comment, article: article ?? '', id });
  return null;
}

const isAddress = (address: string): boolean =>
  /^https?:/i.test(address.trim()) && address.length <= longestAddress;

/** A comment that was left out keeps its replies together. */
function parentOf({ parent, id }: FoundComment, taken: ReadonlyMap<string, Taken>): string | null {
  if (parent === null) return null;
  // Of our own ids each says itself which comment it is.
  return taken.get(parent)?.id ?? (id === null ? null : parent);
}

function makeComment(
  { author, text, created, edited }: FoundComment,
  article: ArticleId,
  id: string,
  parent: string | null,
): Comment {
  const times = { created, edited: edited !== null && edited > created ? edited : null };
  return { id, article, parent, author, text, ...times, deleted: null, revisions: [] };
}

/** Never seen, so that it gives way to whatever else is known of the article. */
function growArticle(
  known: KeptArticle | undefined,
  id: ArticleId,
  { address, title, created }: FoundComment,
): KeptArticle {
  const url = new URL(address.trim()).href;
  const before = known ?? { ...blankKept(id), address: url, addresses: [url], firstSeen: created };
  return {
    ...before,
    title: before.title || title.replace(/\s+/g, ' ').trim().slice(0, longestTitle),
    firstSeen: Math.min(before.firstSeen, created),
  };
}
