import { hasArticleName, lastName } from './article-name.ts';
import type { FoldedAddress } from './folded-address.ts';

/** Words of a title that are enough to tell that a name is not its own. */
const tellingWords = 2;

/**
 * Whether a claimed address has anything of the page: the same last name, or words or a number of its address or its
 * titles. Some sites declare one address on all their pages by mistake: believed, it would make one article of them.
 * Where neither the titles nor the address can tell, as with titles in another script, the claim is believed.
 *
 * @param titles that the page gives itself
 */
export function isOwnName(
  claim: FoldedAddress,
  address: FoldedAddress,
  titles: readonly string[],
): boolean {
  const name = lastName(claim.path);
  if (claim.path === address.path || name === lastName(address.path)) return true;
  const said = wordsOf(name);
  // A number alone can be anything's.
  if (titles.join('').trim() === '' || !said.some((word) => /[a-z]/.test(word))) return true;
  const query = address.query.map((parameter) => parameter.join(' ')).join(' ');
  const title = wordsOf(titles.join(' '));
  const known = new Set([...wordsOf(`${address.path} ${query}`), ...title]);
  const shared = said.filter((word) => known.has(word));
  if (shared.some((word) => /\d/.test(word)) || shared.length >= Math.min(said.length, 2))
    return true;
  return title.length < tellingWords && !hasArticleName(address.path);
}

/** The words in Latin letters that say something, and the numbers that are no years: each once. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[a-z]{4,}|\d{5,}/g))];
}
