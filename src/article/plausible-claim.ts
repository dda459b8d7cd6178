import { isOneArticle } from './address-views.ts';
import { hasArticleName, isArticleName, lastName, pathNames } from './article-name.ts';
import type { FoldedAddress } from './folded-address.ts';
import { isHome } from './home-address.ts';
import { identifies, isView } from './identifying-parameters.ts';
import { isTranslation } from './path-language.ts';
import { isSameSite } from './same-site.ts';

/** Ends of a path that are a view of what stands before them. */
const viewName = /^(?:amp|print|comments|embed|full|all)$/i;

/**
 * Whether a page's claim "I am really that address" can be believed. It is a matter of what goes wrong: a claim
 * believed wrongly merges two articles for good, one refused wrongly only splits a thread. So it is refused when it
 * leaves the site, when it is in another language, when it is a home page and the address is not (or the other way round), when it drops what tells
 * this article from its neighbours, and when it names a section only.
 *
 * @param claim the claimed address
 * @param address the page's own
 */
export function isPlausible(claim: FoldedAddress, address: FoldedAddress): boolean {
  if (claim.scheme === 'file' || !isSameSite(claim, address)) return false;
  if (isTranslation(claim.path, address.path)) return false;
  const home = isHome(claim);
  if (home !== isHome(address)) return false;
  if (home) return claim.host === address.host;
  const lost = lostIdentity(claim, address);
  if (claim.path === address.path) return lost.length === 0;
  if (lost.some(([name]) => claim.query.some(([other]) => other === name))) return false;
  if (lost.length > 0) return hasArticleName(claim.path, pathNames(address.path));
  return namesEnough(claim.path, address.path);
}

/**
 * Whether a plausible claim speaks of this very address: the same path, or the same last name. Asked of claims that
 * may be about another article.
 *
 * @param before the address that the claim may be left over from, or null
 */
export function isKin(
  claim: FoldedAddress,
  address: FoldedAddress,
  before: FoldedAddress | null,
): boolean {
  if (claim.path === address.path) {
    return before?.path !== address.path || dropped(claim, address).every(isView);
  }
  const name = lastName(address.path);
  if (name.length < 3 || /^\d{1,4}$|^index$/.test(name)) return false;
  return name === lastName(claim.path) && numbersAgree(claim.path, address.path);
}

/** A daily column has one last name for all its days. */
function numbersAgree(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((path): string[] => path.match(/\d+/g) ?? [])
    .sort((a, b) => a.length - b.length);
  return few.every((number) => many.includes(number));
}

function dropped(claim: FoldedAddress, address: FoldedAddress): FoldedAddress['query'] {
  return address.query.filter(
    ([name, value]) => !claim.query.some((kept) => kept[0] === name && kept[1] === value),
  );
}

/** What tells the address from its neighbours, and is nowhere in the claim: `?id=2`, `#/article/5`. */
function lostIdentity(claim: FoldedAddress, address: FoldedAddress): FoldedAddress['query'] {
  const names = claim.path.split(/[/\-_.,]/).concat(claim.path.split('/'));
  const isOne = claim.path === address.path && isOneArticle(address.path);
  const lost = dropped(claim, address).filter(
    (parameter) =>
      identifies(parameter, isOne) && (parameter[1].length < 3 || !names.includes(parameter[1])),
  );
  return address.route && address.route !== claim.route ? [...lost, ['#', address.route]] : lost;
}

/** Whether a claimed path is as particular as the page's own, and not the section that it stands in. */
function namesEnough(claim: string, address: string): boolean {
  const last = lastName(claim);
  if (address.startsWith(`${claim}/`)) {
    const rest = address.slice(claim.length + 1);
    if (viewName.test(rest) || /\d{5}/.test(last)) return true;
    return /^\d{1,3}$/.test(rest) && isArticleName(last);
  }
  if (hasArticleName(claim) || last === lastName(address)) return true;
  return !hasArticleName(address) && pathNames(claim).length >= pathNames(address).length;
}
