import type { FeedItem } from './feed-item.ts';

/** Two items with one title are one within this time: milliseconds. */
const sameTitleWithin = 3 * 86_400_000;
/** Shorter titles ("Weather", "Morning briefing") are those of many stories. */
const shortestTelling = 15;

type Told = Pick<FeedItem, 'id' | 'story' | 'title' | 'summary' | 'at'>;

/**
 * Whether two entries of one source with different ids are one all the same. A feed that names its entries means what it
 * says: those of one address are one only with one title (a page may have all changes of a program), and those of one
 * title only with one address or text (each day may have its "Corrections"), within a few days. Where an id was made from
 * the address, the address decides.
 */
export function isSameItem(one: Told, other: Told): boolean {
  const isNear = Math.abs(one.at - other.at) < sameTitleWithin;
  if (one.story !== '' && one.story === other.story) {
    if (!hasOwnId(one) || !hasOwnId(other)) return true;
    return (
      withoutRevision(one.id) === withoutRevision(other.id) || (isNear && haveOneTitle(one, other))
    );
  }
  if (!isNear || titleKey(one.title) === '' || !haveOneTitle(one, other)) return false;
  if (one.summary !== other.summary) return false;
  return one.summary !== '' || one.story === '' || other.story === '';
}

/** Whether the feed itself named it: what stands in for an id is made in `parse-feed.ts`. */
function hasOwnId({ id, story }: Told): boolean {
  return id !== story && !id.startsWith('title:');
}

/** Some news sites count the versions of an article behind its address: `…/articles/c1#2`. */
function withoutRevision(id: string): string {
  return id.replace(/^(https?:.*)#\d{1,3}$/, '$1');
}

function haveOneTitle(one: Told, other: Told): boolean {
  const key = titleKey(one.title);
  return one.title === other.title || (key !== '' && key === titleKey(other.title));
}

/** A title without what may differ between two tellings of it; '' where it says too little. */
export function titleKey(title: string): string {
  const key = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key.length < shortestTelling && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u.test(key)
    ? ''
    : key;
}
