import { foldHashtag } from '../thread/hashtags.ts';

/** Hashtags among words. */
const hashtags = /(?<!\S)[#＃](\S+)/gu;

/** The hashtag that words over the list ask for, folded and without its sign; '' where they ask for none, or for more than one. */
export function hashtagIn(words: string): string {
  const [first, ...others] = words.matchAll(hashtags);
  return first && others.length === 0 ? foldHashtag(first[1] ?? '') : '';
}

/** The words with this hashtag in place of any other, or with '' without one. */
export function withHashtag(words: string, hashtag: string): string {
  const bare = words.replace(hashtags, '').replace(/\s+/g, ' ').trim();
  return [hashtag === '' ? '' : `#${hashtag}`, bare].filter(Boolean).join(' ');
}
