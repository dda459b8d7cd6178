import { useState } from 'preact/hooks';
import { readHashtag } from './read-hashtag.ts';
import { askedOf, useAskedOf } from './section-address.ts';

/** The hashtag that the library's address asks for (`#hashtags?filter=ferries`), without its sign; null for none. */
export function useHashtagInAddress(): string | null {
  const [hashtag, setHashtag] = useState(() => hashtagIn(askedOf('hashtags')));
  useAskedOf('hashtags', (asked) => setHashtag(hashtagIn(asked)));
  return hashtag;
}

/** Where to everything about a hashtag, given without its sign. */
export const aboutAddress = (hashtag: string): string =>
  `#hashtags?${new URLSearchParams({ filter: hashtag })}`;

function hashtagIn(asked: URLSearchParams | null): string | null {
  const typed = asked?.get('filter') ?? '';
  return readHashtag(typed.startsWith('#') ? typed : `#${typed}`);
}
