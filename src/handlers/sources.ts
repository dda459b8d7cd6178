import type { Answers, Args } from '../contract.ts';
import { listItems } from '../store/feed-items.ts';
import {
  addSources,
  changeSources,
  listSources,
  purgeSources,
  readSources,
} from '../store/sources.ts';
import { undoMilliseconds } from '../thread/comment-rules.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';
import { giveBackUnneeded } from './permissions.ts';
import { readDueSources, readSourceNow, whyUnread } from './read-sources.ts';

/** So long a page is looked at, with all the places where its feed may be: milliseconds. */
const findingPatience = 90_000;

/** All sources. Those that waited for a connection are read as soon as somebody asks where there is one. */
export async function allSources(house: House): Promise<Answers['listSources']> {
  const sources = await listSources(await house.store());
  const pause = house.web.pause();
  const waits = sources.some(
    ({ fault, next }) => fault === 'offline' && (next ?? 0) <= house.now(),
  );
  if (pause === null && waits) void readDueSources(house);
  return { sources, pause };
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
  if (found.ok) {
    const { fault } = found.value;
    return { ...found.value, fault: fault && whyUnread(house, fault) };
  }
  if (found.code === 'late') return { feeds: [], fault: 'late' };
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

/** Removes sources; they go for good when the time to undo is over. */
export async function removeSources(
  { sources }: Args<'removeSources'>,
  house: House,
): Promise<null> {
  await changeSources(await house.store(), sources, { removed: house.now() });
  house.push('sourcesChanged', { source: null });
  setTimeout(() => void purge(house).catch(() => undefined), undoMilliseconds + 500);
  return null;
}

/** Brings removed sources back. What went for good meanwhile is missing, and the others are there again. */
export async function restoreSources(
  { sources }: Args<'restoreSources'>,
  house: House,
): Promise<null> {
  const there = await changeSources(await house.store(), sources, { removed: null });
  house.push('sourcesChanged', { source: null });
  if (there.length < sources.length) throw new CallFault('missing', '');
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
