import * as v from 'valibot';
import type { ArticleId } from '../article/article.ts';
import type { ExportKind, StoredPart } from '../contract.ts';
import { commentIdSchema } from '../thread/comment.ts';
import { readRecord } from './article-record.ts';
import { bareComment, readComment } from './comment-record.ts';
import { readDraft } from './drafts.ts';
import { heaviestPart } from './exchange.ts';
import { StoreFault } from './fault.ts';
import { keysUnder, type Store } from './schema.ts';
import { type Look, look } from './transaction.ts';

/** Where a part begins: in which of the threads that are asked for, and after which of its comments. */
const placeSchema = v.object({
  thread: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  after: v.nullable(commentIdSchema),
});
type Place = v.InferOutput<typeof placeSchema>;

/** Part of some threads, whole threads where they fit. */
export interface ExportedThreads extends StoredPart {
  /** Where the next part begins, or null after the last. */
  next: string | null;
  /** Records that were left out because they are broken. */
  skipped: number;
}

/**
 * One part of some threads, thread by thread in the order in which they are asked for, each with its comments oldest
 * first. An article comes with each part that has comments of it. Deleted comments are marks without texts; emptied
 * drafts stay out.
 * @param kinds what is wanted of each thread
 * @param next null for the first part, then what the part before answered
 * @param limit the most comments to read
 * @throws StoreFault `invalid` for a `next` that no part answered
 */
export async function exportThreads(
  db: Store,
  ids: readonly ArticleId[],
  kinds: readonly ExportKind[],
  next: string | null,
  limit: number,
): Promise<ExportedThreads> {
  const place = findPlace(next);
  return look(db, async (tx) => {
    const part: Gathered = { articles: [], comments: [], drafts: [], skipped: 0, weight: 0 };
    let room = limit;
    for (let { thread, after } = place; thread < ids.length; thread += 1, after = null) {
      const id = ids[thread] ?? '';
      if (kinds.includes('articles')) await addArticle(tx, part, id);
      if (after === null && kinds.includes('drafts')) await addDrafts(tx, part, id);
      const before = part.comments.length;
      const last = kinds.includes('comments') ? await addComments(tx, part, id, after, room) : null;
      if (last !== null) return answer(part, { thread, after: last });
      // A thread counts as one comment more: of those without any no part is endless either.
      room -= part.comments.length - before + 1;
      if (room <= 0 && thread + 1 < ids.length) {
        return answer(part, { thread: thread + 1, after: null });
      }
    }
    return answer(part, null);
  });
}

type Gathered = Omit<ExportedThreads, 'next'> & {
  /** Of its comments, in UTF-16 units of JSON. */
  weight: number;
};

function answer({ weight: _, ...part }: Gathered, next: Place | null): ExportedThreads {
  return { ...part, next: next && JSON.stringify(next) };
}

/** Adds a thread's comments as far as they fit. Answers the last one's id where there may be more, else null. */
async function addComments(
  tx: Look,
  part: Gathered,
  id: ArticleId,
  after: string | null,
  limit: number,
): Promise<string | null> {
  const range = after === null ? keysUnder(id) : IDBKeyRange.bound([id, after], [id, []], true);
  const records = await tx.objectStore('comments').index('byThread').getAll(range, limit);
  for (const raw of records) {
    const comment = readComment(raw);
    if (comment) part.comments.push(bareComment(comment));
    else part.skipped += 1;
    part.weight += JSON.stringify(raw).length;
    if (part.weight > heaviestPart) return raw.id;
  }
  return records.length === limit ? (records.at(-1)?.id ?? null) : null;
}

async function addArticle(tx: Look, part: StoredPart, id: ArticleId): Promise<void> {
  const raw = await tx.objectStore('articles').get(id);
  if (raw !== undefined) part.articles.push(readRecord(id, raw).article);
}

async function addDrafts(tx: Look, part: Gathered, id: ArticleId): Promise<void> {
  for (const raw of await tx.objectStore('drafts').getAll(keysUnder(id))) {
    const draft = readDraft(raw);
    if (!draft) part.skipped += 1;
    else if (draft.text !== '') part.drafts.push(draft);
  }
}

function findPlace(token: string | null): Place {
  if (token === null) return { thread: 0, after: null };
  try {
    return v.parse(placeSchema, JSON.parse(token));
  } catch (error) {
    throw new StoreFault('invalid', `no place in an export: ${token}`, { cause: error });
  }
}
