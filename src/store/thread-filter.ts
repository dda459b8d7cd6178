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
export function makeFilter(filter: string): ((row: ThreadRow) => boolean) | null {
  const words = foldSpelling(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return ({ title, site, latest }) => {
    const text = foldSpelling([title, site, latest?.line, latest?.author.name].join('\n'));
    return words.every((word) => text.includes(word));
  };
}
