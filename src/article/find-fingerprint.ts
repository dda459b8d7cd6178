import type { Article } from './article.ts';
import { isFingerprint } from './compare-fingerprints.ts';
import { foldAddress } from './fold-address.ts';
import { isHome } from './home-address.ts';
import type { PageFacts } from './page-facts.ts';

/** Addresses that may show a later page of several: `?page=2`, `/page/2`, `/2`. */
const laterPage =
  /[?&](?:page|paged|pg|seite|pagina)=(?:[2-9]|\d\d)\b|\/(?:page[/-])?(?:[2-9]|\d\d)\/?(?:[?#]|$)/;

/**
 * What tells the text of an article from others. A front page and a live blog have none, since they change by the hour,
 * and neither has a later page of several, where the article is known by its first.
 *
 * @returns '' where it has none
 */
export function findFingerprint(facts: PageFacts, paged: Article['paged']): string {
  const address = foldAddress(facts.address);
  const live = facts.linked.some(({ types }) => types.includes('LiveBlogPosting'));
  const later = laterPage.test(facts.address) || (paged !== null && paged.page > 1);
  if (!address || isHome(address) || live || later) return '';
  const fingerprint = facts.prose?.fingerprint ?? '';
  return isFingerprint(fingerprint) ? fingerprint : '';
}
