import * as v from 'valibot';
import type { Article, ArticleId } from '../article/article.ts';
import { keepArticle } from '../article/keep-article.ts';
import { type Draft, draftSchema } from '../thread/draft.ts';
import { findThread, makeRecord, readRecord, recount } from './article-record.ts';
import { followLead } from './leads.ts';
import { type DraftRecord, keysUnder, type Store } from './schema.ts';
import { type Change, change, type Look, look } from './transaction.ts';

/** How long an emptied draft is remembered, so that a late save of an earlier state does not fill it again. */
const rememberMilliseconds = 3_600_000;

/** A stored time this far ahead of the clock is no time: the clock was set back since. */
const toleranceMilliseconds = 60_000;

/**
 * Keeps a draft as it is typed, with the article whose thread its article has. Of two the later typed wins, whichever arrives first. Relaxed: it outlives a killed
 * browser, and a wait for the disk at each letter would be paid by the reader.
 * @param article the article that it belongs to, kept with it so that its title is known; null for an unread tab
 * @param takesOver the key of an unread tab whose draft of this slot, if it is not typed later, this one replaces
 * @param now milliseconds since 1970
 * @returns whether it was stored
 * @throws StoreFault
 */
export async function saveDraft(
  db: Store,
  typed: Draft,
  article: Article | null,
  takesOver: string | null,
  now: number,
): Promise<boolean> {
  return change(db, 'relaxed', async (tx) => {
    const drafts = tx.objectStore('drafts');
    const draft = { ...typed, article: await followLead(tx, typed.article) };
    const stored = await drafts.get([draft.article, draft.slot]);
    if (stored && !gives(stored, draft.typed, now)) return false;
    await drafts.put(draft.text === '' ? emptied(draft, now) : draft);
    if (article && draft.text !== '')
      await ensureArticle(tx, { ...article, id: draft.article }, now);
    if (takesOver !== null && takesOver !== draft.article) {
      const replaced = await drafts.get([takesOver, draft.slot]);
      if (replaced && gives(replaced, draft.typed, now)) {
        await drafts.put(emptied({ ...draft, article: takesOver }, now));
      }
    }
    return true;
  });
}

/** The drafts that lie under an article's id or an unread tab's key, empty ones left out. */
export async function readDrafts(db: Store, key: string): Promise<Draft[]> {
  const stored = await look(db, (tx) => tx.objectStore('drafts').getAll(keysUnder(key)));
  return stored.flatMap((raw) => readDraft(raw) ?? []).filter(({ text }) => text !== '');
}

/** A stored draft without what the store notes beside it, or null where the record is broken. */
export function readDraft(raw: unknown): Draft | null {
  const parsed = v.safeParse(draftSchema, raw);
  return parsed.success ? parsed.output : null;
}

/**
 * Empties the draft of what was just posted, unless more was typed since. The mark stays, against late saves.
 * @param stored the draft as it is stored, if it is
 */
export async function emptyDraft(
  tx: Change,
  stored: DraftRecord | undefined,
  posted: Omit<Draft, 'text'>,
  now: number,
): Promise<void> {
  if (stored && stored.typed !== posted.typed && !gives(stored, posted.typed, now)) return;
  const { article, slot, typed } = posted;
  await tx.objectStore('drafts').put({ article, slot, text: '', typed });
}

/** Forgets drafts emptied long ago, and articles that were kept for their sake alone. */
export async function dropEmptied(tx: Change, now: number): Promise<void> {
  const drafts = tx.objectStore('drafts');
  const due = await drafts.index('byPurge').getAll(IDBKeyRange.upperBound(now));
  for (const { article, slot } of due) {
    await drafts.delete([article, slot]);
    const [draft, comment] = await Promise.all([
      drafts.getKey(keysUnder(article)),
      tx.objectStore('comments').index('byThread').getKey(keysUnder(article)),
    ]);
    if (draft || comment) continue;
    const record = await tx.objectStore('articles').get(article);
    if (!record) continue;
    const { leadsTo, decidedHashtags } = readRecord(article, record).article;
    // What the reader said of it stays: that it leads to another, and its hashtags.
    if (leadsTo !== null || decidedHashtags.length > 0) continue;
    await tx.objectStore('articles').delete(article);
  }
}

/** Whether a stored draft gives way to one typed at `typed`. */
function gives(stored: Draft, typed: number, now: number): boolean {
  return typed > stored.typed || stored.typed > now + toleranceMilliseconds;
}

function emptied({ article, slot, typed }: Draft, now: number): DraftRecord {
  return { article, slot, text: '', typed, purgeAt: now + rememberMilliseconds };
}

async function ensureArticle(tx: Change, article: Article, now: number): Promise<void> {
  if (await findThread(tx, article.id)) return;
  const thread = await recount(tx, keepArticle(article, now));
  await tx.objectStore('articles').put(makeRecord(thread));
}

/** The articles that have a draft, and when its last letter was typed. */
export async function findDrafted(tx: Look): Promise<Map<ArticleId, number>> {
  const found = new Map<ArticleId, number>();
  for (const raw of await tx.objectStore('drafts').getAll()) {
    const draft = readDraft(raw);
    if (!draft || draft.text === '') continue;
    found.set(draft.article, Math.max(found.get(draft.article) ?? 0, draft.typed));
  }
  return found;
}
