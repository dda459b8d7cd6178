import * as v from 'valibot';
import { bands } from '../article/compare-fingerprints.ts';
import { blankKept } from '../article/keep-article.ts';
import { type KeptArticle, keptArticleSchema } from '../article/kept-article.ts';
import { foldHashtag } from '../thread/hashtags.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readComment } from './comment-record.ts';
import { type ArticleRecord, keysUnder } from './schema.ts';
import { blankSummary, type Summary, summarise, summarySchema } from './summary.ts';
import { listThread } from './thread-lists.ts';
import type { Change } from './transaction.ts';

/** An article with what its comments come to. */
export interface Thread {
  article: KeptArticle;
  summary: Summary;
}

/** A thread from its record. What is broken in it falls back to what little its id says: its comments are not lost. */
export function readRecord(id: string, raw: unknown): Thread {
  return {
    article: mend(keptArticleSchema, raw, blankKept(id)),
    summary: mend(summarySchema, raw, blankSummary),
  };
}

export function makeRecord({ article, summary }: Thread): ArticleRecord {
  const record: ArticleRecord = { ...article, ...summary };
  const tagged = article.decidedHashtags.flatMap(({ hashtag, on }) =>
    on ? foldHashtag(hashtag) : [],
  );
  if (tagged.length > 0) record.tagged = tagged;
  const lists = listThread(record);
  if (lists.length > 0) record.lists = lists;
  if (summary.count > 0) record.bands = bands(article.fingerprint);
  return record;
}

export function rowOf({ article, summary }: Thread): ThreadRow {
  const { id, kind, title, site, address, threadSeen } = article;
  const { count, latest, activity, othersWrote, hashtags } = summary;
  const [unread, archived] = [othersWrote > threadSeen, article.archived > 0];
  return { id, kind, title, site, address, count, latest, activity, unread, hashtags, archived };
}

/** The thread of an article for changing it, or null. What its record lacks is counted again from its comments. */
export async function findThread(tx: Change, id: string): Promise<Thread | null> {
  const raw = await tx.objectStore('articles').get(id);
  if (raw === undefined) return null;
  const thread = readRecord(id, raw);
  return v.is(summarySchema, raw) ? thread : recount(tx, thread.article);
}

/** The thread of an article that has comments. */
export async function threadOf(tx: Change, id: string): Promise<Thread> {
  return (await findThread(tx, id)) ?? recount(tx, blankKept(id));
}

/** The thread with its summary made anew from its stored comments. */
export async function recount(tx: Change, article: KeptArticle): Promise<Thread> {
  const comments = await tx.objectStore('comments').index('byThread').getAll(keysUnder(article.id));
  return { article, summary: summarise(comments.flatMap((raw) => readComment(raw) ?? [])) };
}

/** What is whole in a record by its schema, value by value; the rest from `blank`. Unknown names are dropped. */
function mend<T extends object>(
  schema: v.ObjectSchema<v.ObjectEntries, undefined> & v.GenericSchema<unknown, T>,
  raw: unknown,
  blank: T,
): T {
  const whole = v.safeParse(schema, raw);
  if (whole.success) return whole.output;
  const values = typeof raw === 'object' && raw !== null ? raw : {};
  const kept = Object.entries(schema.entries).flatMap(([name, entry]) => {
    const value = (values as Record<string, unknown>)[name];
    const fact = v.safeParse(entry, value);
    return fact.success ? [[name, fact.output]] : [];
  });
  return { ...blank, ...Object.fromEntries(kept) };
}
