import { splitHashtags } from '../thread/hashtags.ts';

/** The one hashtag that a text is, without its sign; null where it is anything else. */
export function readHashtag(text: string): string | null {
  const [part, ...others] = splitHashtags(text.trim());
  return part?.kind === 'hashtag' && others.length === 0 ? part.hashtag : null;
}
