import { describe, expect, test, vi } from 'vitest';
import type { House } from '../../../src/handlers/house.ts';
import { readDueSources, readSourceNow } from '../../../src/handlers/read-sources.ts';
import { allSources, findFeeds } from '../../../src/handlers/sources.ts';
import type { SourceReading } from '../../../src/related/source-reading.ts';
import { addSources, changeSources, readSources } from '../../../src/store/sources.ts';
import { noon } from '../store/sample-store.ts';
import { sampleHouse } from './sample-house.ts';

const feed = (n: number) => ({ address: `https://site${n}.example/feed`, title: `${n}`, site: '' });
const unchanged: SourceReading = { kind: 'unchanged', patience: 0 };

/** A house with so many sources, and a workshop that says the same of each. */
async function houseWith(count: number, reading: SourceReading = unchanged) {
  const { house, db } = await sampleHouse({});
  await addSources(
    db,
    Array.from({ length: count }, (_, n) => feed(n)),
    noon,
  );
  const asked: string[][] = [];
  house.runJob = (async (_job: string, takes: never, terms: never) => {
    const { sources } = takes as { sources: { id: string }[] };
    asked.push(sources.map(({ id }) => id));
    const { onNews } = terms as { onNews(news: { source: string; reading: SourceReading }): void };
    for (const { id } of sources) onNews({ source: id, reading });
    return { ok: true, value: null };
  }) as House['runJob'];
  return { house, db, asked };
}

describe('reading sources', () => {
  test('all whose turn it is, some at a time, each once', async () => {
    const { house, db, asked } = await houseWith(30);
    await readDueSources(house);
    expect(asked.map(({ length }) => length)).toEqual([12, 12, 6]);
    expect(new Set(asked.flat()).size).toBe(30);
    for (const { fetched, next } of await readSources(db)) {
      expect(fetched).toBe(noon);
      expect(next).toBeGreaterThan(noon + 3_000_000);
    }
    await readDueSources(house);
    expect(asked).toHaveLength(3);
  });

  test.each(['offline', 'metered'] as const)('nothing by itself while %s', async (pause) => {
    const { house, asked } = await houseWith(2);
    house.web.pause = () => pause;
    await readDueSources(house);
    expect(asked).toEqual([]);
    await readDueSources(house, { asked: true });
    expect(asked).toHaveLength(pause === 'metered' ? 1 : 0);
    await readSourceNow(house, feed(0).address);
    expect(asked.at(-1)).toEqual([feed(0).address]);
  });

  test('what finds no connection fails nobody, and is read with the first there is', async () => {
    const { house, db, asked } = await houseWith(2, {
      kind: 'fault',
      fault: 'unreachable',
      patience: 0,
    });
    const [one, other] = [feed(0).address, feed(1).address];
    await changeSources(db, [one], { failures: 2, fault: 'busy', next: noon + 1 });
    house.web.pause = () => 'offline';
    await readSourceNow(house, one);
    // What is followed meanwhile waits as well, and says why.
    await readDueSources(house, { asked: true });
    expect(await readSources(db)).toMatchObject([
      { id: one, failures: 2, fault: 'offline', next: noon },
      { id: other, failures: 0, fault: 'offline', next: noon, fetched: null },
    ]);
    expect(asked).toEqual([[one]]);
    await allSources(house);
    expect(asked).toHaveLength(1);
    house.web.pause = () => null;
    await allSources(house);
    await vi.waitFor(() => expect(asked.at(-1)).toEqual([one, other]));
    await vi.waitFor(async () =>
      expect(await readSources(db)).toMatchObject([
        { failures: 3, fault: 'unreachable' },
        { failures: 1, fault: 'unreachable' },
      ]),
    );
  });

  test('looking for feeds without a connection says so, and that it took too long', async () => {
    const { house } = await houseWith(0);
    const looking = { addresses: ['https://site.example/'], granted: [] };
    house.runJob = (async () => ({
      ok: true,
      value: { feeds: [], fault: 'unreachable' },
    })) as never;
    expect(await findFeeds(looking, house)).toMatchObject({ fault: 'unreachable' });
    house.web.pause = () => 'offline';
    expect(await findFeeds(looking, house)).toMatchObject({ fault: 'offline' });
    house.runJob = (async () => ({ ok: false, code: 'late', detail: '' })) as never;
    expect(await findFeeds(looking, house)).toMatchObject({ feeds: [], fault: 'late' });
  });

  test('nothing without the permission, and never again by itself', async () => {
    const { house, db, asked } = await houseWith(2);
    house.web.mayAsk = async (address) => address === feed(1).address;
    await readDueSources(house);
    expect(asked).toEqual([[feed(1).address]]);
    expect(await readSources(db)).toMatchObject([
      { fault: 'forbidden', next: null },
      { fault: null },
    ]);
  });

  test('what fails waits longer each time, and is well again at once', async () => {
    const { house, db } = await houseWith(1, { kind: 'fault', fault: 'unreachable', patience: 0 });
    const waits: number[] = [];
    for (let time = 1; time <= 3; time++) {
      await readSourceNow(house, feed(0).address);
      const [source] = await readSources(db);
      expect(source).toMatchObject({ failures: time, fault: 'unreachable', fetched: null });
      waits.push((source?.next ?? 0) - noon);
    }
    expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.5);
    expect(waits[2]).toBeGreaterThan((waits[1] ?? 0) * 1.5);
    const well = await houseWith(1);
    await changeSources(well.db, [feed(0).address], { failures: 3, fault: 'unreachable' });
    await readSourceNow(well.house, feed(0).address);
    expect(await readSources(well.db)).toMatchObject([{ failures: 0, fault: null, fetched: noon }]);
  });

  test('a source that ended is not asked for again by itself', async () => {
    const { house, db } = await houseWith(1, { kind: 'fault', fault: 'gone', patience: 0 });
    await readDueSources(house);
    expect(await readSources(db)).toMatchObject([{ fault: 'gone', next: null }]);
  });

  test('one that breaks the job fails alone', async () => {
    const { house, db } = await houseWith(5);
    const bad = feed(2).address;
    const jobs: string[][] = [];
    house.runJob = (async (_job: string, takes: never, terms: never) => {
      const { sources } = takes as { sources: { id: string }[] };
      const { onNews } = terms as { onNews(news: { source: string; reading: unknown }): void };
      jobs.push(sources.map(({ id }) => id));
      for (const { id } of sources) {
        if (id === bad) return { ok: false, code: 'late', detail: '' };
        onNews({ source: id, reading: unchanged });
      }
      return { ok: true, value: null };
    }) as House['runJob'];
    await readDueSources(house);
    expect(jobs.map(({ length }) => length)).toEqual([5, 1, 1, 1]);
    for (const { id, fault } of await readSources(db)) {
      expect(fault).toBe(id === bad ? 'late' : null);
    }
  });

  test('a workshop that breaks is tried with each alone, and no more', async () => {
    const { house, db } = await houseWith(2);
    const runJob = vi.fn(async () => ({ ok: false, code: 'crashed', detail: '' }) as const);
    house.runJob = runJob as House['runJob'];
    await readDueSources(house);
    expect(runJob).toHaveBeenCalledTimes(3);
    for (const { fault, next, failures } of await readSources(db)) {
      expect(fault).toBe('failed');
      expect(failures).toBe(1);
      expect(next).toBeGreaterThan(noon);
    }
  });

  test('the marks of what was sent are kept, not of what was cut', async () => {
    const said = { title: 'T', site: 'https://x.example/', patience: 0, items: [] };
    const { house, db } = await houseWith(1, {
      kind: 'feed',
      feed: said,
      etag: '"e"',
      modified: 'm',
      cut: false,
      patience: 0,
    });
    await readDueSources(house);
    expect(await readSources(db)).toMatchObject([
      { etag: '"e"', modified: 'm', fault: null, site: 'https://x.example/' },
    ]);
    const cut = await houseWith(1, {
      kind: 'feed',
      feed: said,
      etag: '',
      modified: '',
      cut: true,
      patience: 0,
    });
    await readDueSources(cut.house);
    expect(await readSources(cut.db)).toMatchObject([{ etag: '', fault: 'cut', failures: 0 }]);
  });
});
