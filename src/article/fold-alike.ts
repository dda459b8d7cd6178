import type { ArticleId } from './article.ts';
import { foldAddress, spellAddress } from './fold-address.ts';
import type { FoldedAddress } from './folded-address.ts';
import { namesOne } from './names-one.ts';

/** Two addresses that the reader said are one article: the one leads to the other. */
export interface Lead {
  id: ArticleId;
  leadsTo: ArticleId;
}

/** What turns an address into another; null where it says nothing of it. */
type Rule = (address: FoldedAddress) => FoldedAddress | null;

/**
 * The article that an address is, if what the reader said of others on its site holds for it too; null where they say
 * nothing of it. Learned is only what says nothing of which article it is: parameters that the one address has and the
 * other lacks, another host with the same path, one more name at either end of the path. Never a number, and never where
 * what is left does not name one article.
 */
export function foldAlike(id: ArticleId, leads: readonly Lead[]): ArticleId | null {
  const address = foldAddress(id);
  if (!address) return null;
  for (const lead of leads) {
    const changed = learn(lead)?.(address);
    const folded = changed && namesOne(changed) ? spellAddress(changed) : id;
    if (folded !== id) return folded;
  }
  return null;
}

/** What a reader's word for one address says of others; null where it is about that one alone. */
function learn({ id, leadsTo }: Lead): Rule | null {
  const [from, to] = [foldAddress(id), foldAddress(leadsTo)];
  if (!from || !to || from.scheme !== to.scheme || from.route !== to.route) return null;
  if (!namesOne(to)) return null;
  const samePath = from.path === to.path;
  const sameQuery = spell(from.query) === spell(to.query);
  if (siteOf(from) !== siteOf(to)) return samePath && sameQuery ? learnHost(from, to) : null;
  if (samePath) return learnParameters(from, to);
  return sameQuery ? learnName(from, to) : null;
}

const siteOf = ({ host, port }: FoldedAddress): string => `${host}:${port}`;
const spell = (query: FoldedAddress['query']): string => JSON.stringify(query);

function learnHost(from: FoldedAddress, { host, port }: FoldedAddress): Rule {
  return (address) => (siteOf(address) === siteOf(from) ? { ...address, host, port } : null);
}

function learnParameters(from: FoldedAddress, to: FoldedAddress): Rule | null {
  const kept = new Set(to.query.map(([name]) => name));
  const extra = new Set(from.query.map(([name]) => name).filter((name) => !kept.has(name)));
  const without = ({ query }: FoldedAddress) => query.filter(([name]) => !extra.has(name));
  if (extra.size === 0 || spell(without(from)) !== spell(to.query)) return null;
  return (address) =>
    siteOf(address) === siteOf(from) ? { ...address, query: without(address) } : null;
}

function learnName(from: FoldedAddress, to: FoldedAddress): Rule | null {
  const isName = (name: string) => /^\/[^/\d]+$/.test(name);
  const before = from.path.endsWith(to.path) ? from.path.slice(0, -to.path.length) : '';
  const after = from.path.startsWith(to.path) ? from.path.slice(to.path.length) : '';
  if (isName(before)) {
    return (address) =>
      siteOf(address) === siteOf(from) && address.path.startsWith(`${before}/`)
        ? { ...address, path: address.path.slice(before.length) }
        : null;
  }
  if (!isName(after)) return null;
  return (address) =>
    siteOf(address) === siteOf(from) && address.path.endsWith(after)
      ? { ...address, path: address.path.slice(0, -after.length) || '/' }
      : null;
}
