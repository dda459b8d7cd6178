import * as v from 'valibot';
import { mostReactions } from './comment-rules.ts';

/** One person's reaction to a comment. Each person has one of each emoji; the later state of it counts. */
const reactionSchema = v.object({
  /** A later version may offer more of them: what is not known is kept, and not shown. */
  emoji: v.pipe(v.string(), v.minLength(1), v.maxLength(32)),
  /** The author key of whose it is. */
  by: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** When it was given or taken back, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Taken back: it stays as a mark, so that no older copy brings it back. */
  taken: v.boolean(),
});
export type Reaction = v.InferOutput<typeof reactionSchema>;

export const reactionsSchema = v.pipe(v.array(reactionSchema), v.maxLength(mostReactions));
