import { describe, expect, test } from 'vitest';
import type { ParsedItem } from '../../../src/related/feed-item.ts';
import { listItems, storeReading } from '../../../src/store/feed-items.ts';
import type { Store } from '../../../src/store/open-store.ts';
import {
  addSources,
  changeSources,
  listSources,
  purgeSources,
  readSources,
} from '../../../src/store/sources.ts';
import { noon, sampleStore } from './sample-store.ts';

const one = { address: 'https://one.example/feed', title: 'Zebra', site: '' };
const other = { address: 'https://one.example/feed2', title: 'Ant', site: '' };

const items = (count: number, at = noon): ParsedItem[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${n}`,
    address: '',
    story: '',
    title: `The story with the number ${n}`,
    summary: '',
    authors: [],
    keywords: [],
    language: '',
    published: at - n * 60_000,
  }));

const read = (db: Store, id: string, said: ParsedItem[]) =>
  storeReading(db, id, said, noon, (source) => ({ ...source, fetched: noon }));

describe('sources', () => {
  test('are added once, listed, and counted', async () => {
    const db = await sampleStore();
    expect(await addSources(db, [one, other], noon)).toBe(2);
    expect(await addSources(db, [one], noon + 1)).toBe(0);
    await read(db, one.address, items(3));
    // The address of the one begins like the other's.
    await read(db, other.address, items(2));
    expect((await listSources(db)).map(({ title, items: count }) => [title, count])).toEqual([
      ['Zebra', 3],
      ['Ant', 2],
    ]);
  });

  test('that were removed can be there again, and go with their items', async () => {
    const db = await sampleStore();
    await addSources(db, [one, other], noon);
    await read(db, one.address, items(3));
    await read(db, other.address, items(2));
    await changeSources(db, [one.address], { removed: noon });
    expect(await listSources(db)).toHaveLength(1);
    expect(await purgeSources(db, noon - 1)).toBe(false);
    expect(await addSources(db, [one], noon)).toBe(1);
    expect((await listSources(db)).map((row) => row.items)).toEqual([3, 2]);
    await changeSources(db, [one.address], { removed: noon });
    expect(await purgeSources(db, noon)).toBe(true);
    expect((await readSources(db)).map(({ id }) => id)).toEqual([other.address]);
    expect((await listItems(db, { source: null, limit: 50, before: null })).items).toHaveLength(2);
    expect(await changeSources(db, [one.address], { removed: null })).toEqual([]);
  });

  test('are changed together, those that are not there left out', async () => {
    const db = await sampleStore();
    await addSources(db, [one, other], noon);
    const both = [one.address, 'https://gone.example/feed', other.address];
    expect(await changeSources(db, both, { removed: noon })).toHaveLength(2);
    expect(await listSources(db)).toEqual([]);
    expect(await changeSources(db, both, { removed: null })).toHaveLength(2);
    expect(await listSources(db)).toHaveLength(2);
  });

  test('one that is broken costs only itself', async () => {
    const db = await sampleStore();
    await addSources(db, [one], noon);
    await db.put('sources', { id: 'broken', title: 7 } as never);
    expect(await readSources(db)).toHaveLength(1);
    expect(await purgeSources(db, 0)).toBe(true);
    expect(await db.count('sources')).toBe(1);
  });
});

describe('items', () => {
  test('are listed newest first, page by page, of one source and of all', async () => {
    const db = await sampleStore();
    await addSources(db, [one, other], noon);
    await read(db, one.address, items(25));
    await read(db, other.address, items(25));
    for (const source of [one.address, null]) {
      const seen: string[] = [];
      let before = null;
      for (let more = true; more; ) {
        const page: Awaited<ReturnType<typeof listItems>> = await listItems(db, {
          source,
          limit: 10,
          before,
        });
        seen.push(...page.items.map((item) => `${item.source} ${item.id}`));
        before = page.items.at(-1) ?? null;
        more = page.more;
      }
      expect(new Set(seen).size).toBe(source ? 25 : 50);
      expect(seen).toHaveLength(source ? 25 : 50);
      expect(seen[0]).toMatch(/ 0$/);
    }
  });

  test('of a source that is gone are not stored', async () => {
    const db = await sampleStore();
    expect(await read(db, one.address, items(3))).toBe(0);
    expect(await db.count('feedItems')).toBe(0);
  });

  test('that are the same again are not written', async () => {
    const db = await sampleStore();
    await addSources(db, [one], noon);
    expect(await read(db, one.address, items(3))).toBe(3);
    expect(await read(db, one.address, items(3))).toBe(0);
    expect(await read(db, one.address, items(4))).toBe(1);
  });

  test('when the newest is from is told', async () => {
    const db = await sampleStore();
    await addSources(db, [one], noon);
    const told: (number | null)[] = [];
    const note = (said: ParsedItem[]) =>
      storeReading(db, one.address, said, noon, (source, newest) => {
        told.push(newest);
        return source;
      });
    await note([]);
    await note(items(3, noon - 60_000));
    expect(told).toEqual([null, noon - 60_000]);
  });
});
