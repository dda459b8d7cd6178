import type { Answers, Args } from '../contract.ts';
import { listItems } from '../store/feed-items.ts';
import {
  addSources,
  changeSource,
  listSources,
  purgeSources,
  readSources,
} from '../store/sources.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';
import { giveBackUnneeded } from './permissions.ts';
import { readDueSources, readSourceNow } from './read-sources.ts';

/** So long a page is looked at, with all the places where its feed may be: milliseconds. */
const findingPatience = 90_000;

export async function allSources(house: House): Promise<Answers['listSources']> {
  return { sources: await listSources(await house.store()), pause: house.web.pause() };
}

/** Asks a site which feeds it has. */
export async function findFeeds(
  { addresses, granted }: Args<'findFeeds'>,
  house: House,
): Promise<Answers['findFeeds']> {
  await house.web.noteGranted(granted);
  const [first = ''] = addresses;
  if (!(await house.web.mayAsk(first))) return { feeds: [], fault: 'forbidden' };
  const found = await house.runJob('findFeeds', { addresses }, { patience: findingPatience });
  if (found.ok) return found.value;
  if (found.code === 'late') return { feeds: [], fault: 'slow' };
  throw new CallFault('failed', found.detail);
}

/** Adds sources, and begins to read them. */
export async function followFeeds(
  { feeds, granted }: Args<'followFeeds'>,
  house: House,
): Promise<Answers['followFeeds']> {
  await house.web.noteGranted(granted);
  const added = await addSources(await house.store(), feeds, house.now());
  await settle(house);
  house.push('sourcesChanged', { source: null });
  void readDueSources(house, { asked: true });
  return { added };
}

/** Removes a source; it goes for good when the time to undo is over. */
export async function removeSource({ source }: Args<'removeSource'>, house: House): Promise<null> {
  await changeSource(await house.store(), source, { removed: house.now() });
  house.push('sourcesChanged', { source });
  setTimeout(() => void purge(house).catch(() => undefined), undoMilliseconds + 500);
  return null;
}

export async function restoreSource(
  { source }: Args<'restoreSource'>,
  house: House,
): Promise<null> {
  const there = await changeSource(await house.store(), source, { removed: null });
  if (!there) throw new CallFault('missing', source);
  house.push('sourcesChanged', { source });
  return null;
}

/** Reads a source now, and answers when it was read. */
export async function retrySource(
  { source, granted }: Args<'retrySource'>,
  house: House,
): Promise<null> {
  await house.web.noteGranted(granted);
  await settle(house);
  await readSourceNow(house, source);
  return null;
}

export async function itemsOf(
  args: Args<'listItems'>,
  house: House,
): Promise<Answers['listItems']> {
  return listItems(await house.store(), args);
}

/** Deletes what was removed, and gives back the permissions that nothing needs any more. */
export async function purge(house: House): Promise<void> {
  const gone = await purgeSources(await house.store(), house.now() - undoMilliseconds);
  await settle(house);
  if (!gone) return;
  // What they said goes from everywhere.
  await house.eraseIndex();
  house.push('sourcesChanged', { source: null });
}

/** Permissions and the alarm, as the sources need them: none where there is no source. */
async function settle(house: House): Promise<void> {
  const sources = await readSources(await house.store());
  await giveBackUnneeded(house);
  await house.web.wakeRegularly(sources.length > 0);
}
