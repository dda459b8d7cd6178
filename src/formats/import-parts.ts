import type { Comment } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import type { AfterwordRecords } from './afterword-json.ts';

/** Where a part ends early, in UTF-16 units of JSON: a message of the browser holds no more than 64 MiB. */
const heaviestPart = 4_000_000;

/** What a part is made of: a comment or draft with its article, or an article that has neither. */
interface Item {
  article: string;
  comment: Comment | null;
  draft: Draft | null;
}

/**
 * Cuts what was read from a file into parts that can be stored, or tried, one by one: each has the articles that its
 * comments and drafts belong to, where the file has them, and threads stay together as far as they fit. An article may
 * be in several parts; every comment and every draft is in one.
 * @param most the most comments and drafts in a part; at least 1
 */
export function* cutIntoParts(
  file: AfterwordRecords,
  most: number,
): Generator<AfterwordRecords, void, undefined> {
  const articles = new Map(file.articles.map((article) => [article.id, article]));
  for (const items of cut(listItems(file), most)) {
    const ids = new Set(items.map(({ article }) => article));
    yield {
      articles: [...ids].flatMap((id) => articles.get(id) ?? []),
      comments: items.flatMap(({ comment }) => comment ?? []),
      drafts: items.flatMap(({ draft }) => draft ?? []),
    };
  }
}

function listItems({ articles, comments, drafts }: AfterwordRecords): Item[] {
  const items = [
    ...[...comments].sort(byThread).map((comment) => ({ ...ofArticle(comment), comment })),
    ...drafts.map((draft) => ({ ...ofArticle(draft), draft })),
  ];
  const used = new Set(items.map(({ article }) => article));
  const alone = articles.filter(({ id }) => !used.has(id));
  return [...items, ...alone.map(({ id }) => ofArticle({ article: id }))];
}

const ofArticle = ({ article }: { article: string }): Item => ({
  article,
  comment: null,
  draft: null,
});

/** Thread by thread, oldest first (ids sort by time): a comment's parent mostly comes before it. */
function byThread(a: Comment, b: Comment): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function* cut(items: readonly Item[], most: number): Generator<Item[], void, undefined> {
  let part: Item[] = [];
  let weight = 0;
  for (const item of items) {
    part.push(item);
    weight += JSON.stringify(item).length;
    if (part.length < most && weight <= heaviestPart) continue;
    yield part;
    part = [];
    weight = 0;
  }
  if (part.length > 0) yield part;
}
