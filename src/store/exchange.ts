import type { ImportCount, StoredPart } from '../contract.ts';
import { makeRecord, readRecord, recount } from './article-record.ts';
import { bareComment, readComment } from './comment-record.ts';
import { readDraft } from './drafts.ts';
import { findPlace, type Key, nameAfter, readFrom, type Section } from './export-place.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { joinInto } from './join-threads.ts';
import { changeForImport } from './past-imports.ts';
import { putComment } from './put-comment.ts';
import type { Store } from './schema.ts';
import { type Change, change } from './transaction.ts';

export interface ExportedPart extends StoredPart {
  /** Where the next part begins, or null after the last. */
  next: string | null;
  /** Records that were left out because they are broken. */
  skipped: number;
}

/** Where a part ends early, in UTF-16 units of JSON: a message of the browser holds no more than 64 MiB. */
export const heaviestPart = 4_000_000;

/**
 * One part of everything, in the order of the keys. What is broken in the database costs only itself. Deleted comments
 * are marks without texts; emptied drafts stay out.
 * @param next null for the first part, then what the part before answered
 * @param limit the most records to read
 * @throws StoreFault `invalid` for a `next` that no part answered
 */
export async function exportPart(
  db: Store,
  next: string | null,
  limit: number,
): Promise<ExportedPart> {
  const place = findPlace(next);
  const stored = await readFrom(db, place, limit);
  const part: ExportedPart = { articles: [], comments: [], drafts: [], next: null, skipped: 0 };
  let weight = 0;
  for (const [key, raw] of stored) {
    addRecord(part, place.section, key, raw);
    part.next = nameAfter(place.section, key);
    weight += JSON.stringify(raw ?? null).length;
    if (weight > heaviestPart) return part;
  }
  if (stored.length < limit) part.next = nameAfter(place.section, null);
  return part;
}

function addRecord(part: ExportedPart, section: Section, key: Key, raw: unknown): void {
  if (section === 'articles') {
    part.articles.push(readRecord(String(key), raw).article);
    return;
  }
  if (section === 'comments') {
    const comment = readComment(raw);
    if (comment) part.comments.push(bareComment(comment));
    else part.skipped += 1;
    return;
  }
  const draft = readDraft(raw);
  if (!draft) part.skipped += 1;
  else if (draft.text !== '') part.drafts.push(draft);
}

/**
 * Stores one part of a file, merged by id with what is there: all of it or, where the store fails, nothing. A record
 * that cannot be taken costs only itself. A second time changes nothing. A comment's article is in the same part, in
 * an earlier one, or in the store.
 * @param into the import that it is part of: it can be undone then
 * @returns the count of comments and drafts; articles come with them and are not counted. With `dryRun` the same
 *   count, and nothing is stored.
 * @throws StoreFault
 */
export async function importPart(
  db: Store,
  part: StoredPart,
  {
    dryRun,
    into,
  }: { dryRun: boolean; into?: { id: string; name: string; at: number } | undefined },
): Promise<ImportCount> {
  const work = async (tx: Change) => {
    const plan = await planImport(tx, part);
    if (!dryRun) await carryOut(tx, plan);
    return plan.count;
  };
  return into && !dryRun ? changeForImport(db, into, work) : change(db, 'strict', work);
}

async function carryOut(tx: Change, plan: ImportPlan): Promise<void> {
  const articles = tx.objectStore('articles');
  const drafts = tx.objectStore('drafts');
  await Promise.all([
    ...[...plan.drafts.values()].map((draft) => drafts.put(draft)),
    ...[...plan.comments.values()].map((comment) => putComment(tx, comment)),
  ]);
  await Promise.all(
    [...plan.threads.values()].map(async (thread) => {
      const changed = plan.changedThreads.has(thread.article.id);
      await articles.put(makeRecord(changed ? await recount(tx, thread.article) : thread));
    }),
  );
  for (const { id, into, decided } of plan.joins) await joinInto(tx, id, into, decided);
}
