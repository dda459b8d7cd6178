import { useCallback, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { Args, FaultCode } from '../contract.ts';
import type { Comment, CommentId } from '../thread/comment.ts';
import type { ReactionEmoji } from '../thread/reactions.ts';

interface Responses {
  /** Gives one of the reader's own reactions, or takes it back. */
  react(emoji: ReactionEmoji, on: boolean): void;
  /** Reports it, or with null takes the report back. Answers whether that was done. */
  report(why: Args<'reportComment'>['report']): Promise<boolean>;
  /** Why the last of it could not be done, or null. */
  fault: FaultCode | null;
}

/**
 * What a reader answers a comment with at one click, in every surface.
 * @param show shows the comment as it is stored then
 */
export function useResponses(id: CommentId, show: (comment: Comment) => void): Responses {
  const [fault, setFault] = useState<FaultCode | null>(null);
  const react = useCallback(
    (emoji: ReactionEmoji, on: boolean) => {
      void call('reactToComment', { id, emoji, on }).then((reacted) => {
        if (reacted.ok) show(reacted.value);
        setFault(reacted.ok ? null : reacted.code);
      });
    },
    [id, show],
  );
  const report = useCallback(
    async (why: Args<'reportComment'>['report']) => {
      const reported = await call('reportComment', { id, report: why });
      if (reported.ok) show(reported.value);
      setFault(reported.ok ? null : reported.code);
      return reported.ok;
    },
    [id, show],
  );
  return { react, report, fault };
}
