import type { Answers, Args } from '../contract.ts';
import { foldBranch, markSeen } from '../store/articles.ts';
import { readThreadPart } from '../store/thread-parts.ts';
import { listThreads } from '../store/threads.ts';
import type { House } from './house.ts';

export async function recentThreads(
  args: Args<'listThreads'>,
  house: House,
): Promise<Answers['listThreads']> {
  return listThreads(await house.store(), args);
}

/** Gives one part of a thread that is too long for one answer. */
export async function commentsInParts(
  { article, after }: Args<'readComments'>,
  house: House,
): Promise<Answers['readComments']> {
  return readThreadPart(await house.store(), article, after);
}

/** Notes that the reader has seen a thread, and tells the lists that mark what is unread. */
export async function seeThread({ article }: Args<'markSeen'>, house: House): Promise<null> {
  const row = await markSeen(await house.store(), article, house.now());
  if (row) house.push('threadChanged', { article, comments: [], row });
  return null;
}

/** Remembers how the reader folds a thread. */
export async function foldThread(
  { article, comment, folded }: Args<'foldBranch'>,
  house: House,
): Promise<null> {
  await foldBranch(await house.store(), article, comment, folded);
  return null;
}
