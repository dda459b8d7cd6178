import { addressId } from '../article/identify-article.ts';
import type { Candidate } from './candidate.ts';
import { foldWords } from './fold-words.ts';
import type { Subject } from './judge-candidate.ts';

/** Whether a candidate is the article itself, maybe under another address. */
export function isItself(
  { story, article: kept, address, site, title }: Candidate,
  { article, addresses }: Pick<Subject, 'article' | 'addresses'>,
): boolean {
  const own = new Set([article.id, ...addresses.map((one) => addressId(one) ?? one)]);
  if (own.has(story) || own.has(addressId(address) ?? address) || (kept && own.has(kept)))
    return true;
  return site === article.site && foldWords(title) === foldWords(article.title);
}
