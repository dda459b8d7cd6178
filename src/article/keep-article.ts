import * as v from 'valibot';
import { type Article, type ArticleId, articleSchema } from './article.ts';
import { blankArticle } from './blank-article.ts';
import { followText, uniteTexts } from './follow-text.ts';
import { type KeptArticle, mostAddresses, mostApart } from './kept-article.ts';
import { uniteDecisions } from './unite-decisions.ts';

/** An article that was not kept before, seen now. */
export function keepArticle(article: Article, now: number): KeptArticle {
  const times = { firstSeen: now, lastSeen: now, threadSeen: 0 };
  const text = { textSeen: article.fingerprint === '' ? 0 : now, earlierText: 0 };
  return { ...article, addresses: [article.address], ...times, ...text, ...undecided };
}

/** What a reader has not said or done anything about. */
const undecided: Pick<
  KeptArticle,
  'leadsTo' | 'decided' | 'apart' | 'archived' | 'folded' | 'decidedHashtags'
> = {
  leadsTo: null,
  decided: 0,
  apart: [],
  archived: 0,
  folded: [],
  decidedHashtags: [],
};

/** The facts of a kept article alone. */
export function factsOf(kept: KeptArticle): Article {
  return v.parse(articleSchema, kept);
}

/**
 * A kept article after a visit: the newest facts, and the old ones where the page does not tell any more.
 * @param wrote whether the reader comments on it now
 */
export function visitArticle(
  kept: KeptArticle,
  seen: Article,
  now: number,
  wrote: boolean,
): KeptArticle {
  const known = kept.addresses.includes(seen.address);
  const addresses = known ? kept.addresses : [...kept.addresses, seen.address];
  return {
    ...kept,
    ...overlay(kept, seen),
    ...followText(kept, seen, now, wrote),
    addresses: addresses.slice(-mostAddresses),
    lastSeen: Math.max(kept.lastSeen, now),
  };
}

/** Two records of one article as one. The facts of the later visit win. A second time changes nothing. */
export function uniteArticles(kept: KeptArticle, other: KeptArticle): KeptArticle {
  const facts = other.lastSeen > kept.lastSeen ? overlay(kept, other) : overlay(other, kept);
  return {
    ...facts,
    ...uniteTexts(kept, other),
    leadsTo: kept.leadsTo,
    decided: kept.decided,
    apart: addApart(kept.apart, ...other.apart),
    addresses: uniteAddresses(kept.addresses, other.addresses),
    firstSeen: Math.min(kept.firstSeen, other.firstSeen),
    lastSeen: Math.max(kept.lastSeen, other.lastSeen),
    threadSeen: Math.max(kept.threadSeen, other.threadSeen),
    archived: kept.archived,
    folded: kept.folded,
    decidedHashtags: uniteDecisions(kept.decidedHashtags, other.decidedHashtags),
  };
}

/** Articles that are others, with more of them; of too many the newest. */
export function addApart(apart: readonly ArticleId[], ...more: readonly ArticleId[]): ArticleId[] {
  return [...new Set([...apart, ...more])].slice(-mostApart);
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

/** An article of which nothing is kept but its id. */
export function blankKept(id: ArticleId): KeptArticle {
  return { ...keepArticle(blankArticle(id), 0), addresses: [] };
}
