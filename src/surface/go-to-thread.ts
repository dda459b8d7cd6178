import { openBeside } from '../beside.ts';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import type { CommentId } from '../thread/comment.ts';

/**
 * Goes to a thread's article: to the tab that shows it, else to a new one, with its panel open. Call it in the
 * reader's own gesture.
 * @param comment is brought into view
 * @returns why it could not, or null
 */
export async function goToThread(article: string, comment?: CommentId): Promise<FaultCode | null> {
  const opened = await call('openThread', { article, ...(comment && { comment }) });
  if (!opened.ok) return opened.code;
  if (!opened.value.shown) await openBeside(opened.value.address, article);
  return null;
}
