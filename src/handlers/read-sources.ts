import { nextAfterFailure, nextAfterReading } from '../related/schedule.ts';
import type { Source, SourceFault } from '../related/source.ts';
import type { SourceReading } from '../related/source-reading.ts';
import { storeReading } from '../store/feed-items.ts';
import { changeSources, readSources } from '../store/sources.ts';
import type { House } from './house.ts';

/** How many sources are one job: a reader's wish need not wait for more. */
const mostInJob = 12;
/** How long a job of so many may take, in milliseconds. */
const jobPatience = 120_000;
/** How long a job of one alone may take, in milliseconds: twice what its site may. */
const alonePatience = 40_000;
/** Until then a source is left alone that is being read, whatever becomes of the reading: milliseconds. */
const readingTime = 15 * 60_000;

let reading: Promise<void> | null = null;

/**
 * Reads all sources whose turn it is, some at a time; nothing where the browser is offline or pays for what it loads,
 * unless the reader has just asked for it. Never throws: what fails is noted with its source, or comes again.
 */
export function readDueSources(house: House, { asked = false } = {}): Promise<void> {
  const before = reading;
  // What was added while others are read has its turn after them.
  const mine = (before ?? Promise.resolve())
    .then(() => readAll(house, asked))
    .catch(() => undefined)
    .finally(() => {
      if (reading === mine) reading = null;
    });
  reading = mine;
  return mine;
}

async function readAll(house: House, asked: boolean): Promise<void> {
  for (;;) {
    const pause = house.web.pause();
    if (pause !== null && !asked) return;
    const sources = await readSources(await house.store());
    const due = sources.filter(
      ({ next, removed }) => removed === null && next !== null && next <= house.now(),
    );
    if (pause === 'offline') return noteOffline(house, due);
    if (due.length === 0) return;
    await readThese(house, due.slice(0, mostInJob));
  }
}

/** Says of those that the reader has just asked for why they are not read. */
async function noteOffline(house: House, due: readonly Source[]): Promise<void> {
  for (const { id, fault } of due)
    if (fault !== 'offline')
      await note(house, id, { kind: 'fault', fault: 'offline', patience: 0 });
}

/** Why there is nothing of a source: where nobody is reached, it may be that there is no connection to anybody. */
export function whyUnread(house: House, fault: SourceFault): SourceFault {
  return fault === 'unreachable' && house.web.pause() === 'offline' ? 'offline' : fault;
}

/** Reads one source, whenever its turn would be. */
export async function readSourceNow(house: House, id: string): Promise<void> {
  const sources = await readSources(await house.store());
  await readThese(
    house,
    sources.filter((source) => source.id === id && source.removed === null),
  );
}

async function readThese(house: House, sources: readonly Source[]): Promise<void> {
  const store = await house.store();
  const allowed: Source[] = [];
  for (const source of sources) {
    // Before anything else: a source that stops the background is not read again at once.
    await changeSources(store, [source.id], { next: house.now() + readingTime });
    if (await house.web.mayAsk(source.id)) allowed.push(source);
    else await note(house, source.id, { kind: 'fault', fault: 'forbidden', patience: 0 });
  }
  const { left, fault } = await readTogether(house, allowed, jobPatience);
  // One of them broke the job, and nobody knows which: each alone, that it harms no other.
  for (const source of left) {
    const alone =
      left.length === 1 ? { left, fault } : await readTogether(house, [source], alonePatience);
    for (const { id } of alone.left)
      await note(house, id, { kind: 'fault', fault: alone.fault, patience: 0 });
  }
}

/** Reads some sources in one job, and notes each as soon as it is read. Answers those that a broken job left unread, and why. */
async function readTogether(
  house: House,
  sources: readonly Source[],
  patience: number,
): Promise<{ left: readonly Source[]; fault: SourceFault }> {
  if (sources.length === 0) return { left: [], fault: 'failed' };
  const noted = new Map<string, Promise<void>>();
  const job = await house.runJob(
    'readSources',
    { sources: sources.map(({ id, etag, modified }) => ({ id, etag, modified })) },
    {
      patience,
      onNews: ({ source, reading }) => noted.set(source, note(house, source, reading)),
    },
  );
  await Promise.all(noted.values());
  if (job.ok) return { left: [], fault: 'failed' };
  const left = sources.filter(({ id }) => !noted.has(id));
  return { left, fault: job.code === 'late' ? 'late' : 'failed' };
}

/** Stores what came of reading a source, and tells the surfaces. */
async function note(house: House, id: string, reading: SourceReading): Promise<void> {
  const now = house.now();
  const read =
    reading.kind === 'fault' ? { ...reading, fault: whyUnread(house, reading.fault) } : reading;
  const items = read.kind === 'feed' ? read.feed.items : [];
  await storeReading(await house.store(), id, items, now, (source, newest) =>
    afterReading(source, read, { newest, now }),
  );
  house.push('sourcesChanged', { source: id });
}

function afterReading(
  source: Source,
  read: SourceReading,
  { newest, now }: { newest: number | null; now: number },
): Source {
  if (read.kind === 'fault') {
    const { fault, patience } = read;
    // Nobody failed: its turn is the first moment with a connection.
    if (fault === 'offline') return { ...source, fault, next: now };
    const failures = source.failures + 1;
    const next = nextAfterFailure(now, { fault, failures, patience, source: source.id });
    return { ...source, failures, fault, next };
  }
  const isFeed = read.kind === 'feed';
  const patience = Math.max(read.patience, isFeed ? read.feed.patience : 0);
  return {
    ...source,
    ...(isFeed && {
      title: source.title || read.feed.title,
      site: source.site || read.feed.site,
      etag: read.etag.slice(0, 1000),
      modified: read.modified.slice(0, 200),
    }),
    fetched: now,
    failures: 0,
    fault: isFeed && read.cut ? 'cut' : null,
    next: nextAfterReading(now, { newest, patience, source: source.id }),
  };
}
