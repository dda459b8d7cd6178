import { useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { OpenThread } from '../contract.ts';
import type { CommentId } from '../thread/comment.ts';

/** The comment that the reader pressed elsewhere, once the thread has it; each pressing is another one. */
export function useAskedComment({ article: { id }, comments }: OpenThread): {
  id: CommentId;
} | null {
  const [asked, setAsked] = useState<{ id: CommentId } | null>(null);
  useEffect(() => {
    const take = () =>
      void call('takeAskedComment', { article: id }).then(
        (taken) =>
          taken.ok && taken.value.comment !== null && setAsked({ id: taken.value.comment }),
      );
    take();
    return listen({ commentAsked: ({ article }) => article === id && take() });
  }, [id]);
  return asked && comments.some((one) => one.id === asked.id) ? asked : null;
}
