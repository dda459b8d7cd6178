import type { Answers, Args } from '../contract.ts';
import { countDays, countSites } from '../store/activity.ts';
import { archiveThread, foldBranch, markSeen } from '../store/articles.ts';
import {
  deleteThread,
  listDeletions,
  purgeThreads,
  restoreThread,
} from '../store/delete-thread.ts';
import { listFacets } from '../store/list-facets.ts';
import { listThreads } from '../store/list-threads.ts';
import { readThreadPart } from '../store/thread-parts.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';
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

export async function facetsOfThreads(house: House): Promise<Answers['listFacets']> {
  return listFacets(await house.store());
}

export async function daysOfComments(
  { days }: Args<'countDays'>,
  house: House,
): Promise<Answers['countDays']> {
  return { counts: await countDays(await house.store(), days) };
}

export async function sitesOfComments(
  { from, to }: Args<'countSites'>,
  house: House,
): Promise<Answers['countSites']> {
  return { sites: await countSites(await house.store(), from, to) };
}

/** Puts a thread into the archive, or takes it out. */
export async function shelve(
  { article, archived }: Args<'archiveThread'>,
  house: House,
): Promise<null> {
  const row = await archiveThread(await house.store(), article, archived, house.now());
  house.push('threadChanged', { article, comments: [], row });
  return null;
}

/** Deletes a thread. It goes for good once the time to undo is over. */
export async function removeThread(
  { article, deletion }: Args<'deleteThread'>,
  house: House,
): Promise<null> {
  await deleteThread(await house.store(), article, deletion, house.now());
  house.push('everythingChanged', {});
  // A worker that dies before then purges when it next starts.
  setTimeout(() => void purgeRemoved(house).catch(() => undefined), undoMilliseconds + 500);
  return null;
}

export async function deletedThreads(house: House): Promise<Answers['listDeletions']> {
  return { deletions: await listDeletions(await house.store(), house.now()) };
}

export async function bringBackThread(
  { deletion }: Args<'restoreThread'>,
  house: House,
): Promise<null> {
  await restoreThread(await house.store(), deletion);
  house.push('everythingChanged', {});
  return null;
}

/** Lets go of deleted threads whose time to undo is over. */
export async function purgeRemoved(house: House): Promise<void> {
  await purgeThreads(await house.store(), house.now());
}
