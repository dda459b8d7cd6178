import type { Article } from './article.ts';
import { hasArticleName } from './article-name.ts';
import { foldAddress } from './fold-address.ts';
import { isHome } from './home-address.ts';
import type { LinkedFacts, PageFacts } from './page-facts.ts';

/** Words that a page needs which says nothing of itself, and one whose meta tags say that it is an article. */
const surelyArticle = 250;
const shortArticle = 40;

/**
 * Whether a page is an article: where JSON-LD describes it as one, where its meta tags do and it has at least a short
 * text, or where it has a long text that is no list of others, and a single heading or an address like an article's. A home
 * page never is.
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function chooseKind(facts: PageFacts, linked: LinkedFacts | null): Article['kind'] {
  const address = foldAddress(facts.address);
  if (!address || isHome(address) || !/html/.test(facts.contentType)) return 'page';
  const words = facts.prose?.words ?? 0;
  const saysSo = /^article\b/i.test(facts.meta['og:type'] ?? '');
  const looksSo = facts.headings.length === 1 || hasArticleName(address.path);
  const enough = words >= surelyArticle && looksSo && !facts.prose?.list;
  return linked || enough || (saysSo && (!facts.prose || words >= shortArticle))
    ? 'article'
    : 'page';
}
