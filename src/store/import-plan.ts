import type { ArticleId } from '../article/article.ts';
import { uniteArticles } from '../article/keep-article.ts';
import type { KeptArticle } from '../article/kept-article.ts';
import type { ImportCount, StoredPart } from '../contract.ts';
import type { Comment } from '../thread/comment.ts';
import type { Draft } from '../thread/draft.ts';
import { findThread, recount, type Thread } from './article-record.ts';
import { adoptComment, isSameComment, readComment, uniteComments } from './comment-record.ts';
import { followLead } from './leads.ts';
import { findCycles } from './parent-chains.ts';
import type { CommentRecord, DraftRecord } from './schema.ts';
import { grow } from './summary.ts';
import type { Change } from './transaction.ts';

/** Why an import does not take a comment. */
type Refusal =
  /** Its article is neither in the part nor in the store. */
  | 'noArticle'
  /** It has no text, and is not deleted. */
  | 'empty'
  /** Its id is another comment's. */
  | 'conflict'
  /** It would be its own ancestor. */
  | 'cycle'
  /** It answers a comment of another thread. */
  | 'otherThread';

/** What an import of one part will store, worked out before anything is. */
export interface ImportPlan {
  count: ImportCount;
  /** Articles that the file says are another, and the store did not know it of. */
  joins: { id: ArticleId; into: ArticleId; decided: number }[];
  /** The threads of the part, with what new comments add to their summaries. */
  threads: Map<string, Thread>;
  /** Threads in which a stored comment changed: their summaries are to be made anew. */
  changedThreads: Set<string>;
  comments: Map<string, CommentRecord>;
  /** By article and slot. */
  drafts: Map<string, DraftRecord>;
}

type FindComment = (id: string) => Promise<CommentRecord | null>;

/** Merges a part with what is stored. Reads only. */
export async function planImport(tx: Change, asWritten: StoredPart): Promise<ImportPlan> {
  const joins = await findJoins(tx, asWritten);
  const part = await followLeads(tx, asWritten, joins);
  const plan: ImportPlan = {
    count: { added: 0, changed: 0, known: 0, refused: [] },
    joins,
    threads: await uniteThreads(tx, part),
    changedThreads: new Set(),
    comments: new Map(),
    drafts: new Map(),
  };
  const find = findComments(tx);
  const refusal = await judgeComments(part.comments, plan.threads, find);
  for (const comment of part.comments) {
    const stored = plan.comments.get(comment.id) ?? (await find(comment.id));
    const why = await refusal(comment, stored);
    if (why) plan.count.refused.push({ id: comment.id, why });
    else planComment(plan, stored, comment);
  }
  for (const draft of part.drafts) await planDraft(tx, plan, draft);
  return plan;
}

/** What the file's reader said of articles after what is stored was said. That they are two after all is not taken over. */
async function findJoins(tx: Change, { articles }: StoredPart): Promise<ImportPlan['joins']> {
  const joins: ImportPlan['joins'] = [];
  for (const { id, leadsTo, decided } of articles) {
    if (leadsTo === null || leadsTo === id) continue;
    const stored = await findThread(tx, id);
    const known = stored !== null && stored.article.decided >= decided;
    if (known || stored?.article.leadsTo != null) continue;
    const there = articles.some((article) => article.id === leadsTo);
    if (there || (await findThread(tx, leadsTo))) joins.push({ id, into: leadsTo, decided });
  }
  return joins;
}

/** The part with its comments and drafts in the threads that their articles lead to. */
async function followLeads(
  tx: Change,
  part: StoredPart,
  joins: ImportPlan['joins'],
): Promise<StoredPart> {
  const ids = new Set([...part.comments, ...part.drafts].map(({ article }) => article));
  const leads = new Map<ArticleId, ArticleId>();
  for (const id of ids) {
    const joined = joins.find((join) => join.id === id);
    leads.set(id, await followLead(tx, joined?.into ?? id));
  }
  const comments = part.comments.map((comment) => {
    const article = leads.get(comment.article) ?? comment.article;
    if (article === comment.article) return comment;
    return { ...comment, article, origin: comment.origin ?? comment.article };
  });
  const drafts = part.drafts.map((draft) => ({
    ...draft,
    article: leads.get(draft.article) ?? draft.article,
  }));
  return { ...part, comments, drafts };
}

/** The threads that a part speaks of and that are stored or in it, by id. */
async function uniteThreads(tx: Change, part: StoredPart): Promise<Map<string, Thread>> {
  const ids = new Set([...part.articles, ...part.comments].map(articleOf));
  const threads = new Map<string, Thread>();
  const stored = await Promise.all([...ids].map((id) => findThread(tx, id)));
  for (const thread of stored) if (thread) threads.set(thread.article.id, thread);
  for (const article of part.articles) {
    const known = threads.get(article.id) ?? (await recount(tx, withoutDecision(article)));
    threads.set(article.id, { ...known, article: uniteArticles(known.article, article) });
  }
  return threads;
}

/** Where an article of a file leads is not a fact to be stored: the join that it asks for is carried out. */
const withoutDecision = (article: KeptArticle): KeptArticle => ({
  ...article,
  leadsTo: null,
  decided: 0,
});

const articleOf = (record: { article: string } | { id: string }): string =>
  'article' in record ? record.article : record.id;

/** Gives stored comments by id, each read once; null for what is not there or is broken. */
function findComments(tx: Change): FindComment {
  const read = async (id: string) => {
    const raw = await tx.objectStore('comments').get(id);
    return raw && readComment(raw) ? raw : null;
  };
  const found = new Map<string, Promise<CommentRecord | null>>();
  return (id) => {
    const known = found.get(id) ?? read(id);
    found.set(id, known);
    return known;
  };
}

/** Gives the function that says why a comment is not taken, or null. */
async function judgeComments(
  comments: readonly Comment[],
  threads: ReadonlyMap<string, Thread>,
  find: FindComment,
): Promise<(comment: Comment, stored: CommentRecord | null) => Promise<Refusal | null>> {
  const articles = new Map(comments.map(({ id, article }) => [id, article]));
  const stored = await Promise.all(comments.map(({ id }) => find(id)));
  const added = comments.filter((_, index) => stored[index] === null);
  const cycles = await findCycles(
    new Map(added.map(({ id, parent }) => [id, parent])),
    async (id) => (await find(id))?.parent ?? null,
  );
  return async (comment, known) => {
    const { id, article, parent, text, deleted } = comment;
    if (text.trim() === '' && deleted === null) return 'empty';
    if (known) return isSameComment(known, comment) ? null : 'conflict';
    if (!threads.has(article)) return 'noArticle';
    if (cycles.has(id)) return 'cycle';
    if (parent === null) return null;
    const thread = articles.get(parent) ?? (await find(parent))?.article ?? article;
    return thread === article ? null : 'otherThread';
  };
}

function planComment(plan: ImportPlan, stored: CommentRecord | null, comment: Comment): void {
  const { id, article } = comment;
  if (!stored) {
    const adopted = adoptComment(comment);
    const thread = plan.threads.get(article);
    if (thread) {
      plan.threads.set(article, { ...thread, summary: grow(thread.summary, adopted) });
    }
    plan.comments.set(id, adopted);
    plan.count.added += 1;
    return;
  }
  const united = uniteComments(stored, comment);
  if (JSON.stringify(united) === JSON.stringify(stored)) {
    plan.count.known += 1;
    return;
  }
  plan.comments.set(id, united);
  plan.changedThreads.add(article);
  plan.count.changed += 1;
}

async function planDraft(tx: Change, plan: ImportPlan, draft: Draft): Promise<void> {
  const { article, slot, text, typed } = draft;
  const key = JSON.stringify([article, slot]);
  const stored = plan.drafts.get(key) ?? (await tx.objectStore('drafts').get([article, slot]));
  if (text === '' || (stored && stored.typed >= typed)) {
    plan.count.known += 1;
    return;
  }
  plan.drafts.set(key, draft);
  if (stored && stored.text !== '') plan.count.changed += 1;
  else plan.count.added += 1;
}
