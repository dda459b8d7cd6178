import type { Article, ArticleId } from './article.ts';
import { chooseKind } from './choose-kind.ts';
import { chooseLinked } from './choose-linked.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { findAccess } from './find-access.ts';
import { findAuthors } from './find-authors.ts';
import { findModified, findPublished } from './find-dates.ts';
import { findDirection } from './find-direction.ts';
import { findExcerpt } from './find-excerpt.ts';
import { findFingerprint } from './find-fingerprint.ts';
import { findImage } from './find-image.ts';
import { findLanguage } from './find-language.ts';
import { findPaged } from './find-paged.ts';
import { findTitle } from './find-title.ts';
import { findKeywords, findSection } from './find-topics.ts';
import { foldAddress } from './fold-address.ts';
import { isHome } from './home-address.ts';
import { identifyArticle } from './identify-article.ts';
import { openableAddress } from './openable-address.ts';
import type { PageFacts } from './page-facts.ts';
import { sourcesOf } from './resolve-fact.ts';

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
  const title = findTitle(current, linked, site);
  const authors = findAuthors(current, linked, site);
  const published = findPublished(current, linked, now);
  const modified = findModified(current, linked, published?.value ?? null, now);
  const language = findLanguage(current, linked);
  const direction = findDirection(current, title?.value ?? '');
  const section = findSection(current, linked);
  const keywords = findKeywords(current, linked);
  const image = findImage(current, linked);
  const excerpt = findExcerpt(current, linked, title?.value ?? '');
  // A front page has no beginning, and the next page of it is another.
  const isFront = isHomeAddress(facts.address);
  const access = isFront ? null : findAccess(current, linked);
  const paged = isFront ? null : findPaged(current);
  const texts = { title, authors, section, keywords, excerpt, language, direction };
  return {
    id,
    kind: chooseKind(current, linked, authors, published !== null),
    address: openableAddress(facts.address, id),
    title: title?.value ?? titleFromId(id),
    site,
    authors: authors?.value ?? [],
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language: language?.value ?? '',
    direction: direction?.value ?? '',
    section: section?.value ?? '',
    keywords: keywords?.value ?? [],
    image: image?.value ?? '',
    excerpt: excerpt?.value ?? '',
    words: current.prose?.words ?? 0,
    access: access?.value ?? 'unknown',
    paged: paged?.value ?? null,
    fingerprint: findFingerprint(current, paged?.value ?? null),
    sources: sourcesOf({ ...texts, published, modified, image, access, paged }),
  };
}

function isHomeAddress(address: string): boolean {
  const folded = foldAddress(address);
  return folded !== null && isHome(folded);
}

/** What stands where a page has no title: its address, as short as a reader would write it. */
function titleFromId(id: ArticleId): string {
  return id.replace(/^[a-z]+:\/*/, '').slice(0, 200) || id;
}
