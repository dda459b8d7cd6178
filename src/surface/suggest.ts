import type { Comment } from '../thread/comment.ts';
import { readerKey } from '../thread/comment-rules.ts';
import { foldHashtag, splitHashtags } from '../thread/hashtags.ts';
import { matchPeople, type Person } from '../thread/mentions.ts';
import type { Suggest, Suggestion } from '../ui/suggestion.ts';

/** The most that are suggested at once. */
const most = 6;

/**
 * What a box suggests: people of the thread, but not the reader, and hashtags that are used in it.
 * @param listPeople who can be mentioned now
 * @param listComments the thread as it is now, oldest first
 */
export function suggestFrom(
  listPeople: () => readonly Person[],
  listComments: () => readonly Comment[],
): Suggest {
  return ({ sign, begin }) => {
    if (sign === '#') return suggestHashtags(listComments(), begin);
    const others = listPeople().filter(({ author }) => author.key !== readerKey);
    const found = matchPeople(others, begin).slice(0, most);
    return found.map(({ author }) => ({ text: `@${author.name.trim()}`, author }));
  };
}

/** Those last used come first, as they were written then. */
function suggestHashtags(comments: readonly Comment[], begin: string): Suggestion[] {
  const wanted = foldHashtag(begin);
  const found = new Map<string, Suggestion>();
  for (const { text, deleted } of comments.toReversed()) {
    if (deleted !== null || !/[#＃]/.test(text)) continue;
    for (const part of splitHashtags(text)) {
      const folded = part.kind === 'hashtag' ? foldHashtag(part.hashtag) : '';
      if (part.kind === 'text' || !folded.startsWith(wanted) || found.has(folded)) continue;
      found.set(folded, { text: `#${part.hashtag}`, author: null });
      if (found.size === most) return [...found.values()];
    }
  }
  return [...found.values()];
}
