import { readHashtag } from './read-hashtag.ts';
import { useAsked } from './section-address.ts';

/** The hashtag that the library's address asks for (`#hashtags?filter=ferries`), without its sign; null for none. */
export function useHashtagInAddress(): string | null {
  const [hashtag] = useAsked<string | null>('hashtags', hashtagIn, null);
  return hashtag;
}

/** Where to everything about a hashtag, given without its sign. */
export const aboutAddress = (hashtag: string): string =>
  `#hashtags?${new URLSearchParams({ filter: hashtag })}`;

function hashtagIn(asked: URLSearchParams): string | null {
  const typed = asked.get('filter') ?? '';
  return readHashtag(typed.startsWith('#') ? typed : `#${typed}`);
}
