import type { LinkedFacts, PageFacts } from './page-facts.ts';
import type { Fact } from './resolve-fact.ts';
import { saysCut } from './wall-words.ts';

type Access = 'free' | 'cut';

/** A text of more words is hardly the beginning of an article only. */
const mostCut = 600;

/** A text of fewer words, of an article that is not free, is its beginning. */
const surelyCut = 300;

/** UTF-16 units in the paid parts of a page that shows them. */
const shown = 800;

/**
 * Whether an article can be read whole without paying, or the page shows only its beginning. It is free where the
 * page declares so (https://schema.org/isAccessibleForFree, or `article:content_tier`). It is cut where a box before
 * the rest is shown, or a line that says so stands behind a short text, or where it is declared not to be free and its paid parts are not shown:
 * a reader who has paid has all of it.
 *
 * @param linked the JSON-LD node of this article, or null
 */
export function findAccess(
  { meta, walls, prose }: PageFacts,
  linked: LinkedFacts | null,
): Fact<Access> | null {
  const words = prose?.words ?? 0;
  const tier = (meta['article:content_tier'] ?? '').toLowerCase();
  const free = linked?.free ?? null;
  if (free !== false && tier !== 'locked' && (free || tier === 'free')) {
    return { value: 'free', from: free ? 'json-ld' : 'meta article:content_tier' };
  }
  const saysSo =
    walls.some((text) => saysCut(text, true)) ||
    prose?.behind.some((text) => saysCut(text, false)) === true;
  if (words < mostCut && saysSo) return { value: 'cut', from: 'wall' };
  const paid = linked?.paid ?? null;
  const isCut = paid === null ? words < surelyCut : paid < shown;
  if (free === false && isCut) return { value: 'cut', from: 'json-ld' };
  return tier === 'locked' && isCut ? { value: 'cut', from: 'meta article:content_tier' } : null;
}
