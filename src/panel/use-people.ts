import { useMemo, useRef } from 'preact/hooks';
import { suggestFrom } from '../surface/suggest.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import { indexPeople, listPeople, type PeopleIndex, type Person } from '../thread/mentions.ts';
import type { Mentionable } from '../ui/Mention.tsx';
import type { Suggest } from '../ui/suggestion.ts';

/**
 * The people of a thread, to be mentioned: listed when the first sign of a mention is met, and again after the
 * comments changed. What it gives is the same at each rendering, so that a new comment draws no other anew.
 */
export function usePeople(
  comments: readonly Comment[],
  reveal: (id: CommentId) => void,
): { mentionable: Mentionable; suggest: Suggest } {
  const now = useRef({ comments, reveal });
  now.current = { comments, reveal };
  return useMemo(() => {
    let listed: { comments: readonly Comment[]; people: Person[]; index: PeopleIndex } | null =
      null;
    const list = () => {
      const { comments: from } = now.current;
      if (listed?.comments !== from) {
        const people = listPeople(from);
        listed = { comments: from, people, index: indexPeople(people) };
      }
      return listed;
    };
    return {
      mentionable: {
        people: () => list().index,
        onGo: ({ newest }) => now.current.reveal(newest),
      },
      suggest: suggestFrom(
        () => list().people,
        () => now.current.comments,
      ),
    };
  }, []);
}
