import type { Article, ArticleId } from './article.ts';
import { chooseKind } from './choose-kind.ts';
import { chooseLinked } from './choose-linked.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { findAuthors } from './find-authors.ts';
import { findLanguage } from './find-language.ts';
import { findPublished } from './find-published.ts';
import { findTitle } from './find-title.ts';
import { foldAddress } from './fold-address.ts';
import { identifyArticle } from './identify-article.ts';
import type { PageFacts } from './page-facts.ts';

const longestAddress = 8192;

/**
 * What is known of a page's article: one decision for each fact, from the page's own claims. Never throws.
 *
 * @param now milliseconds since 1970, against dates in the future
 */
export function describeArticle(facts: PageFacts, now: number): Article {
  const id = identifyArticle(facts);
  const current = dropLeftovers(facts, id);
  const linked = chooseLinked(current, id);
  const site = foldAddress(facts.address)?.host ?? '';
  return {
    id,
    kind: chooseKind(current, linked),
    address: openableAddress(facts.address, id),
    title: findTitle(current, linked, site) || titleFromId(id),
    site,
    authors: findAuthors(current, linked),
    published: findPublished(current, linked, now),
    language: findLanguage(current, linked),
    words: current.prose?.words ?? 0,
  };
}

/** The address as it was read, without a login in it, and without a fragment that does not route. */
function openableAddress(address: string, id: ArticleId): string {
  const folded = foldAddress(address);
  if (!folded || address.length > longestAddress) return id;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  if (!folded.route) url.hash = '';
  return url.href;
}

/** What stands where a page has no title: its address, as short as a reader would write it. */
function titleFromId(id: ArticleId): string {
  return id.replace(/^[a-z]+:\/*/, '').slice(0, 200) || id;
}
