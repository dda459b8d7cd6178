import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { purgeDeleted } from '../../../src/store/comments.ts';
import { readDrafts } from '../../../src/store/drafts.ts';
import { listThreads } from '../../../src/store/list-threads.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readSettings } from '../../../src/store/settings.ts';
import { readThread } from '../../../src/store/threads.ts';
import { type Upgrade, upgrades } from '../../../src/store/upgrades.ts';
import { published, sameStory } from './published-versions.ts';
import { ferries, freshName, noon, sampleStore } from './sample-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const bring = (store: string): Upgrade => ({
  name: store,
  run: (db) => void db.createObjectStore(store),
});

test('opens at the version that the upgrades come to, and again as it is', async () => {
  const name = freshName();
  for (let time = 0; time < 2; time += 1) {
    const db = await openStore({ name });
    expect(db.version).toBe(upgrades.length);
    const made = ['articles', 'comments', 'drafts', 'settings'];
    expect([...db.objectStoreNames]).toEqual(expect.arrayContaining(made));
    db.close();
  }
});

describe('opening on top of another version', () => {
  test('runs the steps that are new, in order', async () => {
    const name = freshName();
    const run = vi.fn();
    const first = { name: 'first', run: () => run(1) };
    const second = { name: 'second', run: async () => run(2) };
    (await openStore({ name, steps: [first] })).close();
    (
      await openStore({ name, steps: [first, second, { name: 'third', run: () => run(3) }] })
    ).close();
    expect(run.mock.calls).toEqual([[1], [2], [3]]);
  });

  test('a failed step names itself, and what was stored stays as it was', async () => {
    const name = freshName();
    const first = bring('notes');
    const old = await openStore({ name, steps: [first] });
    await old.put('notes' as never, 'kept' as never, 'a' as never);
    old.close();
    const breaks = {
      name: 'search index',
      run: () => {
        throw new TypeError('no such thing');
      },
    };
    const opening = openStore({ name, steps: [first, bring('more'), breaks] });
    await expect(opening).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'corrupt',
      message: 'upgrade 3 (search index): TypeError: no such thing',
    });
    const again = await openStore({ name, steps: [first] });
    expect([...again.objectStoreNames]).toEqual(['notes']);
    expect(await again.get('notes' as never, 'a' as never)).toBe('kept');
    again.close();
  });

  test('that is newer than this code is blocked', async () => {
    const name = freshName();
    (await openStore({ name, steps: [bring('a'), bring('b')] })).close();
    const opening = openStore({ name, steps: [bring('a')] });
    await expect(opening).rejects.toMatchObject({ code: 'blocked' });
  });
});

describe('two connections', () => {
  test('one that holds on to an older version blocks, but not for ever', async () => {
    const name = freshName();
    const holder = await openDB(name, 1);
    const opening = openStore({ name, steps: [bring('a'), bring('b')], patience: 20 });
    await expect(opening).rejects.toMatchObject({ code: 'blocked' });
    holder.close();
    // What opens late after all does not hold on either.
    await deleteDB(name);
  });

  test('who waits behind an upgrade that is itself blocked does not wait for ever', async () => {
    const name = freshName();
    const holder = await openDB(name, 1);
    const upgrading = openDB(name, 9);
    const opening = openStore({ name, steps: [bring('a')], patience: 20 });
    await expect(opening).rejects.toMatchObject({ code: 'blocked' });
    holder.close();
    (await upgrading).close();
  });

  test('an upgrade may take longer than the wait for others', async () => {
    const slow: Upgrade = {
      name: 'slow',
      async run(db, tx) {
        db.createObjectStore('a');
        for (const start = Date.now(); Date.now() - start < 60; ) await tx.objectStore('a').count();
      },
    };
    const db = await openStore({ name: freshName(), steps: [slow], patience: 20 });
    expect([...db.objectStoreNames]).toEqual(['a']);
    db.close();
  });

  test('one that lets go in time does not block', async () => {
    const name = freshName();
    const holder = await openDB(name, 1);
    const opening = openStore({ name, steps: [bring('a'), bring('b')], patience: 5_000 });
    setTimeout(() => holder.close(), 10);
    const db = await opening;
    expect(db.version).toBe(2);
    db.close();
  });

  test('ours lets go for a newer version, and says so', async () => {
    const name = freshName();
    const onClose = vi.fn();
    const ours = await openStore({ name, onClose });
    const newer = await openDB(name, upgrades.length + 1);
    expect(onClose).toHaveBeenCalledOnce();
    const reading = listThreads(ours, { filter: '', limit: 1, after: null });
    await expect(reading).rejects.toMatchObject({ code: 'blocked' });
    newer.close();
  });
});

test.each([
  ['UnknownError', 'corrupt'],
  ['QuotaExceededError', 'quota'],
  ['SecurityError', 'failed'],
])('where opening fails with %s it is %s', async (name, code) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', name);
  });
  await expect(openStore({ name: freshName() })).rejects.toMatchObject({ code });
});

describe('what an earlier version stored', () => {
  test('is known of every version', () => {
    expect(published).toHaveLength(upgrades.length);
  });

  test.each(published.map((records, index) => [index + 1, records] as const))(
    'is all there after version %i',
    async (version, records) => {
      const name = freshName();
      const old = await openStore({ name, steps: upgrades.slice(0, version) });
      for (const [store, values] of Object.entries(records)) {
        for (const value of values) {
          await old.put(
            store as never,
            value as never,
            (store === 'settings' ? 'all' : undefined) as never,
          );
        }
      }
      old.close();
      const db = await sampleStore(name);
      const { article, row, comments, skipped } = await readThread(db, ferries, null);
      expect({ article, comments, skipped }).toEqual({ ...sameStory, skipped: 0 });
      expect(await listThreads(db, { filter: '', limit: 9, after: null })).toEqual({
        rows: [row],
        more: false,
      });
      expect(row).toMatchObject({ count: 1, latest: { line: 'At last' }, unread: false });
      expect(await readDrafts(db, ferries)).toMatchObject([{ text: 'And' }]);
      expect(await readSettings(db)).toMatchObject({ name: 'Mara', theme: 'dark' });
      expect(await purgeDeleted(db, noon)).toBe(1);
    },
  );
});
