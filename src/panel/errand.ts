import type { CommentId } from '../thread/comment.ts';

/** What another tab asks of the discussion; each asking is another one. */
export type Errand = { kind: 'quote'; text: string } | { kind: 'show'; id: CommentId };
