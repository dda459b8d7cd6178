import type { Article } from './article.ts';
import { hasArticleName } from './article-name.ts';
import { foldAddress } from './fold-address.ts';
import { isHome } from './home-address.ts';
import type { LinkedFacts, PageFacts } from './page-facts.ts';
import type { Fact } from './resolve-fact.ts';

/** Words that a page needs which says nothing of itself, and one that is signed or whose meta tags say what it is. */
const surelyArticle = 250;
const shortArticle = 40;

/** Words of a heading that is a title: a section's name has fewer. */
const titleWords = 3;

/**
 * Whether a page is an article: where JSON-LD describes it as one, where its meta tags do and it has at least a short
 * text, or where it has a text that is no list of others, and a single heading or an address like an article's: a long
 * one, or one that somebody signed. A home page never is.
 *
 * @param linked the JSON-LD node of this article, or null
 * @param authors who wrote it, and where that stands
 * @param isDated whether it says when it was published
 */
export function chooseKind(
  facts: PageFacts,
  linked: LinkedFacts | null,
  authors: Fact<string[]> | null,
  isDated: boolean,
): Article['kind'] {
  const address = foldAddress(facts.address);
  if (!address || isHome(address) || !/html/.test(facts.contentType)) return 'page';
  const words = facts.prose?.words ?? 0;
  const saysSo = /^article\b/i.test(facts.meta['og:type'] ?? '');
  const isNamed = hasArticleName(address.path);
  const [heading = '', ...more] = facts.headings;
  const looksSo = isNamed || (heading !== '' && more.length === 0);
  const isTitled = isNamed || heading.split(' ').length >= titleWords || isUnspaced(heading);
  const isSigned = authors !== null && (isDated || /^(?:byline|name)$/.test(authors.from));
  const least = isSigned && isTitled ? shortArticle : surelyArticle;
  const isText = words >= least && looksSo && !facts.prose?.list;
  return linked || isText || (saysSo && (!facts.prose || words >= shortArticle))
    ? 'article'
    : 'page';
}

/** Whether a heading is of a script without spaces between words, and longer than the name of a section. */
function isUnspaced(heading: string): boolean {
  return /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(heading) && heading.length > 6;
}
