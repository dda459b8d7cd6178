import { type ArticleId, longestId } from './article.ts';
import { claimedAddresses, declaredAddresses } from './claimed-addresses.ts';
import { foldAddress, spellAddress } from './fold-address.ts';
import type { FoldedAddress } from './folded-address.ts';
import { isOwnName } from './own-name.ts';
import type { PageFacts } from './page-facts.ts';
import { isKin, isPlausible } from './plausible-claim.ts';

/**
 * The identity that an address has by itself, without its page having been read. The identity of an identity is
 * itself.
 *
 * @returns null for what is not an http(s) or file address
 */
export function addressId(address: string): ArticleId | null {
  const folded = foldAddress(address);
  return folded && spellAddress(folded);
}

/**
 * Which article a page is: the first of its claims of a canonical address that is plausible, else its own address.
 * The claims in order: `<link rel=canonical>`, `og:url`, the addresses of its JSON-LD articles.
 *
 * Two kinds of claims must speak of this very address besides. JSON-LD often describes other articles than the page's
 * own. And on a single-page site whose address changed without a load, the head may still be that of the article
 * before.
 */
export function identifyArticle(facts: PageFacts): ArticleId {
  const address = foldAddress(facts.address);
  if (!address) return facts.address.slice(0, longestId) || 'about:blank';
  const own = spellAddress(address);
  const declared = new Set(declaredAddresses(facts));
  const titles = [facts.title, ...facts.headings, facts.meta['og:title'] ?? ''];
  for (const claim of claimedAddresses(facts)) {
    const folded = foldClaim(claim, facts.address);
    if (!folded || !isPlausible(folded, address) || !isOwnName(folded, address, titles)) continue;
    const before = leftOverFrom(claim, own, facts);
    if ((declared.has(claim) && !before) || isKin(folded, address, before)) {
      return spellAddress(folded);
    }
  }
  return own;
}

/** The identities that a page's head claims, plausible or not. */
export function declaredIds(facts: PageFacts): ArticleId[] {
  return declaredAddresses(facts).flatMap((claim) => {
    const folded = foldClaim(claim, facts.address);
    return folded ? [spellAddress(folded)] : [];
  });
}

/** The address that a claim may be left over from: where the document was loaded, or where it was made first. */
function leftOverFrom(claim: string, own: ArticleId, facts: PageFacts): FoldedAddress | null {
  const first = facts.earlierClaims.find((earlier) => earlier.claim === claim);
  const others = [facts.loadedFrom, first?.address ?? ''].map(foldAddress);
  return others.find((address) => address && spellAddress(address) !== own) ?? null;
}

function foldClaim(claim: string, base: string): FoldedAddress | null {
  try {
    return foldAddress(new URL(claim, base).href);
  } catch {
    return null;
  }
}
