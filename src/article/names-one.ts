import { hasArticleName, lastName, pathNames } from './article-name.ts';
import type { FoldedAddress } from './folded-address.ts';
import { isHome } from './home-address.ts';
import { identifies } from './identifying-parameters.ts';
import { endsInList } from './list-path.ts';

/** Whether an address is surely that of one thing to read, and not of a page that lists many. */
export function namesOne(address: FoldedAddress): boolean {
  const { path, query } = address;
  if (isHome(address)) return false;
  const named = pathNames(path).length > 1 && /[-_]/.test(lastName(path));
  return named || hasArticleName(path) || query.some((parameter) => identifies(parameter));
}

const inLanguage = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)/i;
const textFile = /\.(?:[xs]?html?|txt|md|pdf)$/i;

/**
 * Whether an old copy of an address shows what it shows today: not of a home page, a section or a list, which have
 * other articles every day. A path of two names is taken for one thing: few sections stand so deep, and a copy of one
 * is seldom read.
 */
export function staysSame(address: FoldedAddress): boolean {
  if (isHome(address) || endsInList(address.path)) return false;
  const path = address.path.replace(inLanguage, '');
  return namesOne(address) || pathNames(path).length > 1 || textFile.test(path);
}
