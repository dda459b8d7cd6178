import type { Answers, Args, JobName, JobOutcome, Jobs, PageBlock } from '../contract.ts';
import { listPageFeeds } from '../related/page-feeds.ts';
import { followHashtag as keepFollowed } from '../store/follow-hashtag.ts';
import { decideHashtag } from '../store/hashtag-decisions.ts';
import { listSources } from '../store/sources.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';

/** How long the workshop may take to look through everything, in milliseconds. */
const patience = 60_000;

/** The text of a panel's page; none where it cannot be read, or is another article's by now. */
async function blocksOf(tab: number | null, house: House): Promise<PageBlock[]> {
  return (tab === null ? null : await house.askPage(tab, 'readText', {}))?.value ?? [];
}

/** Has the workshop do a job about what is stored. @throws CallFault, StoreFault */
async function ask<K extends JobName>(
  job: K,
  takes: Jobs[K]['takes'],
  house: House,
): Promise<Jobs[K]['answers']> {
  // The workshop reads what is stored, and it is the background that makes and mends the store.
  await house.store();
  const done: JobOutcome<Jobs[K]['answers']> = await house.runJob(job, takes, { patience });
  if (!done.ok) throw new CallFault('failed', `${done.code}: ${done.detail}`);
  return done.value;
}

export async function readHashtags(
  { article }: Args<'readHashtags'>,
  tab: number | null,
  house: House,
): Promise<Answers['readHashtags']> {
  return ask('readHashtags', { article, blocks: await blocksOf(tab, house) }, house);
}

export async function readRelated(
  { article }: Args<'readRelated'>,
  tab: number | null,
  house: House,
): Promise<Answers['readRelated']> {
  const blocks = await blocksOf(tab, house);
  return ask('readRelated', { article, blocks, now: house.now() }, house);
}

export function listAbout(args: Args<'listAbout'>, house: House): Promise<Answers['listAbout']> {
  return ask('listAbout', args, house);
}

/** Adds a hashtag to an article, or removes it, and tells the surfaces. */
export async function setHashtag(
  { article, hashtag, on }: Args<'setHashtag'>,
  house: House,
): Promise<null> {
  await decideHashtag(await house.store(), article, { hashtag, on }, house.now());
  house.push('hashtagsChanged', { article: article.id });
  return null;
}

export async function followHashtag(
  { hashtag, on }: Args<'followHashtag'>,
  house: House,
): Promise<null> {
  const settings = await keepFollowed(await house.store(), hashtag, on);
  house.push('settingsChanged', { settings });
  return null;
}

/** The feeds that a panel's page declares: of comments there are none among them. */
export async function readPageFeeds(
  tab: number | null,
  house: House,
): Promise<Answers['readPageFeeds']> {
  const answer = tab === null ? null : await house.askPage(tab, 'readPage', {});
  if (!answer) return { feeds: [] };
  const followed = new Set((await listSources(await house.store())).map(({ id }) => id));
  const feeds = listPageFeeds(answer.value.feeds, answer.value);
  return { feeds: feeds.map((feed) => ({ ...feed, followed: followed.has(feed.address) })) };
}
