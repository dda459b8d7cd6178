import type { Narrowing } from '../contract.ts';
import { foldSpelling } from '../thread/fold-spelling.ts';
import { listHashtags } from '../thread/hashtags.ts';
import type { ThreadRow } from '../thread/thread-row.ts';

/** A filter's hashtags, as they are looked for, and the rest of it, which are words. */
export function splitFilter(filter: string): { hashtags: string[]; words: string } {
  const hashtags: string[] = [];
  const words = filter.replace(/(?<!\S)[#＃]\S+/g, (word) => {
    const [hashtag] = listHashtags(word);
    if (hashtag === undefined) return word;
    hashtags.push(hashtag);
    return '';
  });
  return { hashtags, words };
}

/**
 * A test of whether every word of a filter stands somewhere in a row: title, site, latest line or its author. Null
 * for a filter without words, which everything passes.
 */
function makeFilter(filter: string): ((row: ThreadRow) => boolean) | null {
  const words = foldSpelling(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return ({ title, site, latest }) => {
    const text = foldSpelling([title, site, latest?.line, latest?.author.name].join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** A test of what a row itself tells: all that a list is narrowed to but the archive and drafts. Null where every row passes. */
export function makeRowSift(
  narrowing: Narrowing,
  words = '',
): ((row: ThreadRow) => boolean) | null {
  const { site, unread, from, to } = narrowing;
  const hasWords = makeFilter(words);
  const sifts: ((row: ThreadRow) => boolean)[] = [];
  if (hasWords) sifts.push(hasWords);
  if (site) sifts.push((row) => row.site === site);
  if (unread) sifts.push((row) => row.unread);
  if (from) sifts.push((row) => row.activity >= from);
  if (to) sifts.push((row) => row.activity < to);
  return sifts.length > 0 ? (row) => sifts.every((sift) => sift(row)) : null;
}
