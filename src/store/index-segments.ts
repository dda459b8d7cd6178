import type { IDBPTransaction } from 'idb';
import type { Block, Segment } from '../search/segment.ts';
import type { IndexState, SegmentRecord, Store, StoreSchema } from './schema.ts';
import { transact } from './transaction.ts';

const names = [
  'indexQueue',
  'indexSegments',
  'indexBlocks',
  'indexKeys',
  'indexTitles',
  'indexState',
] as const;
/** With what the index is made from. Whoever changes the index does not hold up who posts a comment. */
const lookedAt = ['comments', 'articles', ...names] as const;

export type IndexLook = IDBPTransaction<StoreSchema, typeof lookedAt, 'readonly'>;
export type IndexChange = IDBPTransaction<StoreSchema, typeof names, 'readwrite'>;

/** Keys of documents in one record. */
const keysInOne = 256;

export async function lookAtIndex<T>(db: Store, work: (tx: IndexLook) => Promise<T>): Promise<T> {
  return transact(() => db.transaction(lookedAt, 'readonly'), work);
}

/** Changes the index, all of it or nothing. It can be made anew from the comments, so the disk is not waited for. */
export async function changeIndex<T>(db: Store, work: (tx: IndexChange) => Promise<T>): Promise<T> {
  return transact(
    () => db.transaction(names, 'readwrite', { durability: 'relaxed' }),
    async (tx) => {
      const result = await work(tx);
      await tx.done;
      return result;
    },
  );
}

/** How far the index has come. One that is lost begins anew, and takes every comment again. */
export async function readState(
  tx: Pick<IndexLook, 'objectStore'> | Pick<IndexChange, 'objectStore'>,
): Promise<IndexState> {
  const state = await (tx as IndexLook).objectStore('indexState').get('state');
  return state ?? { next: 1, taken: '', stale: [] };
}

/**
 * Empties an index: all that it is made from is taken again. Numbers go on, or what a worker keeps in memory of a segment
 * would be taken for another's.
 * @param rules by which its documents are described from now on, where that is noted
 * @throws StoreFault
 */
export async function emptyIndex(db: Store, rules?: number): Promise<void> {
  await changeIndex(db, async (tx) => {
    const { next } = await readState(tx);
    const made = ['indexSegments', 'indexBlocks', 'indexKeys', 'indexTitles'] as const;
    for (const name of made) await tx.objectStore(name).clear();
    const begun = { next: next + 1, taken: '', stale: [], ...(rules !== undefined && { rules }) };
    await tx.objectStore('indexState').put(begun, 'state');
  });
}

export async function writeSegment(
  tx: IndexChange,
  number: number,
  { columns, blocks }: Segment,
): Promise<void> {
  const { keys, written, lengths } = columns;
  if (keys.length === 0) return;
  const firsts = blocks.map(({ terms }) => terms[0] ?? '');
  const writes: Promise<unknown>[] = [
    tx.objectStore('indexSegments').put({ number, firsts, written, lengths }),
    ...blocks.map((block, at) => tx.objectStore('indexBlocks').put(block, [number, at])),
  ];
  for (let at = 0; at * keysInOne < keys.length; at += 1) {
    const some = keys.slice(at * keysInOne, (at + 1) * keysInOne);
    writes.push(tx.objectStore('indexKeys').put(some, [number, at]));
  }
  await Promise.all(writes);
}

/** A whole segment with its documents, to be merged with others. */
export async function readSegment(
  tx: IndexLook,
  { number, written, lengths }: SegmentRecord,
): Promise<Segment> {
  const [blocks, keys] = await Promise.all([
    tx.objectStore('indexBlocks').getAll(partsOf(number)),
    tx.objectStore('indexKeys').getAll(partsOf(number)),
  ]);
  return { columns: { keys: keys.flat(), written, lengths }, blocks };
}

export async function dropSegment(tx: IndexChange, number: number): Promise<void> {
  await Promise.all([
    tx.objectStore('indexSegments').delete(number),
    tx.objectStore('indexBlocks').delete(partsOf(number)),
    tx.objectStore('indexKeys').delete(partsOf(number)),
  ]);
}

/**
 * Makes a reader of the keys of documents, by the number of a segment and of a document in it; '' where the index is
 * damaged. What a search looks at lies close together, so each record is read once.
 */
export function makeKeyReader(
  tx: IndexLook,
): (segment: number, document: number) => Promise<string> {
  const known = new Map<string, Promise<string[] | undefined>>();
  return async (segment, document) => {
    const at = Math.floor(document / keysInOne);
    const name = `${segment} ${at}`;
    const keys = known.get(name) ?? tx.objectStore('indexKeys').get([segment, at]);
    known.set(name, keys);
    return (await keys)?.[document % keysInOne] ?? '';
  };
}

export async function readBlock(
  tx: IndexLook,
  segment: number,
  at: number,
): Promise<Block | undefined> {
  return tx.objectStore('indexBlocks').get([segment, at]);
}

const partsOf = (segment: number): IDBKeyRange =>
  IDBKeyRange.bound([segment, 0], [segment, Number.POSITIVE_INFINITY]);
