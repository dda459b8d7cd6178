import { mergeSegments } from '../search/segment.ts';
import {
  changeIndex,
  dropSegment,
  type IndexLook,
  lookAtIndex,
  readSegment,
  readState,
  writeSegment,
} from './index-segments.ts';
import type { IndexState, SegmentRecord, Store } from './schema.ts';

/** Segments of about one size are merged when there are so many. */
const mostAlike = 4;
/** A segment with so many documents is merged no more, nor are more of them merged at once: it holds up the worker. */
const fullSegment = 16_000;

/** What is to be made of some segments: one, in which nothing is stale. */
interface Mending {
  chosen: readonly SegmentRecord[];
  /** Whether nothing is stale any more after it. */
  clean: boolean;
}

/**
 * Drops what is stale from a segment of the index, so that the words of what was deleted are gone with it; or where
 * nothing is, merges some that are too many. Says whether there was anything to do.
 * @param full with how many documents a segment is merged no more
 * @throws StoreFault
 */
export async function mendIndex(db: Store, full = fullSegment): Promise<boolean> {
  const { state, mending, whole } = await lookAtIndex(db, async (tx) => {
    const now = await readState(tx);
    const found = await chooseMending(tx, now, full);
    const read = await Promise.all(found.chosen.map((record) => readSegment(tx, record)));
    return { state: now, mending: found, whole: read };
  });
  const { chosen, clean } = mending;
  if (chosen.length === 0 && clean === (state.stale.length === 0)) return false;
  const stale = new Map(state.stale);
  const merged = mergeSegments(whole, (segment, document) => {
    const key = whole[segment]?.columns.keys[document] ?? '';
    return (chosen[segment]?.number ?? 0) >= (stale.get(key) ?? 0);
  });
  await changeIndex(db, async (tx) => {
    const { next } = await readState(tx);
    // Another worker, that ends while this one starts, was first.
    if (next !== state.next) return;
    for (const { number } of chosen) await dropSegment(tx, number);
    await writeSegment(tx, next, merged);
    const left = clean ? [] : state.stale;
    await tx.objectStore('indexState').put({ ...state, next: next + 1, stale: left }, 'state');
  });
  return true;
}

async function chooseMending(tx: IndexLook, { stale }: IndexState, full: number): Promise<Mending> {
  const segments = await tx.objectStore('indexSegments').getAll();
  if (stale.length === 0) return { chosen: chooseAlike(segments, full), clean: true };
  const since = new Map(stale);
  const held = new Set<number>();
  let cursor = await tx.objectStore('indexKeys').openCursor();
  for (; cursor; cursor = await cursor.continue()) {
    const [segment] = cursor.key;
    if (cursor.value.some((key) => segment < (since.get(key) ?? 0))) held.add(segment);
  }
  const [first, ...others] = segments.filter(({ number }) => held.has(number));
  return { chosen: first ? [first] : [], clean: others.length === 0 };
}

/**
 * The newest few segments of about one size, so that each document is merged a few times in its life
 * (https://en.wikipedia.org/wiki/Log-structured_merge-tree).
 */
function chooseAlike(segments: readonly SegmentRecord[], full: number): readonly SegmentRecord[] {
  const levelOf = (record: SegmentRecord): number =>
    Math.floor(Math.log(sizeOf(record) + 1) / Math.log(mostAlike));
  for (const [from, first] of segments.entries()) {
    if (sizeOf(first) >= full) continue;
    const rest = segments.slice(from).filter((record) => sizeOf(record) < full);
    const alike = rest.filter((record) => levelOf(record) === levelOf(first));
    const highest = Math.max(...rest.map(levelOf));
    if (alike.length >= mostAlike && levelOf(first) === highest) return untilFull(rest, full);
  }
  return [];
}

/** The first of some segments that make a full one together, or all. */
function untilFull(segments: readonly SegmentRecord[], full: number): readonly SegmentRecord[] {
  let total = 0;
  const end = segments.findIndex((record) => {
    total += sizeOf(record);
    return total >= full;
  });
  return end === -1 ? segments : segments.slice(0, end + 1);
}

const sizeOf = ({ lengths }: SegmentRecord): number => lengths.length;
