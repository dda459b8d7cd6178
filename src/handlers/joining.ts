import type { Answers, Args } from '../contract.ts';
import * as store from '../store/join-threads.ts';
import { listLeading } from '../store/leads.ts';
import { refoldArticles } from '../store/refold.ts';
import type { House } from './house.ts';

/** Brings two threads of one article together. Every surface reads anew: both threads have changed. */
export async function joinThreads(
  { article, into }: Args<'joinThreads'>,
  house: House,
): Promise<null> {
  await store.joinThreads(await house.store(), article, into, house.now());
  house.push('everythingChanged', {});
  return null;
}

/** Takes two threads apart again. */
export async function splitThread({ article }: Args<'splitThread'>, house: House): Promise<null> {
  await store.splitThread(await house.store(), article, house.now());
  house.push('everythingChanged', {});
  return null;
}

/** Remembers that two articles are two; the surfaces that asked about it ask no more. */
export async function keepApart(
  { article, other }: Args<'keepApart'>,
  house: House,
): Promise<null> {
  await store.keepApart(await house.store(), article, other);
  house.push('everythingChanged', {});
  return null;
}

/** After an update: brings together what the rules of this version know to be one article. */
export async function refold(house: House): Promise<void> {
  const moved = await refoldArticles(await house.store(), house.now(), null);
  if (moved > 0) house.push('everythingChanged', {});
}

export async function joinedWith(
  { article }: Args<'listJoined'>,
  house: House,
): Promise<Answers['listJoined']> {
  return { articles: await listLeading(await house.store(), article) };
}
