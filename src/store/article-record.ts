import * as v from 'valibot';
import { type Article, articleSchema } from '../article/article.ts';
import { blankArticle } from '../article/blank-article.ts';
import { type KeptArticle, keptArticleSchema, mostAddresses } from '../article/kept-article.ts';
import type { ThreadRow } from '../thread/thread-row.ts';
import { readComment } from './comment-record.ts';
import { type ArticleRecord, keysUnder } from './schema.ts';
import { blankSummary, type Summary, summarise, summarySchema } from './summary.ts';
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
  const record = { ...article, ...summary };
  return summary.count > 0 ? { ...record, rank: 0 - summary.activity } : record;
}

export function rowOf({ article, summary }: Thread): ThreadRow {
  const { id, kind, title, site, address, threadSeen } = article;
  const { count, latest, activity, othersWrote } = summary;
  const unread = othersWrote > threadSeen;
  return { id, kind, title, site, address, count, latest, activity, unread };
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

/** An article that was not kept before, seen now. */
export function keepArticle(article: Article, now: number): KeptArticle {
  const { address } = article;
  return { ...article, addresses: [address], firstSeen: now, lastSeen: now, threadSeen: 0 };
}

/** A kept article after a visit: the newest facts, and the old ones where the page does not tell any more. */
export function visitArticle(kept: KeptArticle, seen: Article, now: number): KeptArticle {
  const known = kept.addresses.includes(seen.address);
  const addresses = known ? kept.addresses : [...kept.addresses, seen.address];
  return {
    ...overlay(kept, seen),
    addresses: addresses.slice(-mostAddresses),
    firstSeen: kept.firstSeen,
    lastSeen: Math.max(kept.lastSeen, now),
    threadSeen: kept.threadSeen,
  };
}

/** Two records of one article as one. The facts of the later visit win. A second time changes nothing. */
export function uniteArticles(kept: KeptArticle, other: KeptArticle): KeptArticle {
  const facts = other.lastSeen > kept.lastSeen ? overlay(kept, other) : overlay(other, kept);
  return {
    ...facts,
    addresses: uniteAddresses(kept.addresses, other.addresses),
    firstSeen: Math.min(kept.firstSeen, other.firstSeen),
    lastSeen: Math.max(kept.lastSeen, other.lastSeen),
    threadSeen: Math.max(kept.threadSeen, other.threadSeen),
  };
}

/** The other's addresses fill the room that is left, as the older ones. */
function uniteAddresses(kept: readonly string[], other: readonly string[]): string[] {
  const own = [...new Set(kept)].slice(-mostAddresses);
  const room = mostAddresses - own.length;
  const fresh = [...new Set(other)].filter((address) => !own.includes(address));
  return [...fresh.slice(fresh.length - Math.min(room, fresh.length)), ...own];
}

/** The facts of `over`, and those of `base` where `over` has none; each with where it came from. */
function overlay(base: Article, over: Article): Article {
  const names = Object.keys(articleSchema.entries) as (keyof Article)[];
  const told = names.filter((name) => isTold(over[name]));
  const sources = { ...without(base.sources, told), ...over.sources };
  return { ...base, ...only(over, told), id: base.id, sources };
}

/** Whether a page told a fact, rather than nothing of it. */
function isTold(fact: Article[keyof Article]): boolean {
  const nothing = ['', 0, null, 'unknown'] as const;
  return Array.isArray(fact) ? fact.length > 0 : !nothing.some((none) => none === fact);
}

function only<T extends object>(facts: T, names: readonly string[]): Partial<T> {
  const entries = Object.entries(facts).filter(([name]) => names.includes(name));
  return Object.fromEntries(entries) as Partial<T>;
}

function without<T>(facts: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

function blankKept(id: string): KeptArticle {
  return { ...blankArticle(id), addresses: [], firstSeen: 0, lastSeen: 0, threadSeen: 0 };
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
