import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/default-settings.ts';
import { type AfterwordRecords, readAfterwordJson } from '../../../src/formats/afterword-json.ts';
import { bringIn } from '../../../src/library/bring-in.ts';
import { readChosenFile } from '../../../src/library/read-chosen-file.ts';
import { saveEverything } from '../../../src/library/save-everything.ts';
import { records } from '../formats/arbitrary-records.ts';
import { dump, noon } from '../store/sample-store.ts';
import { idOf } from '../thread/sample-comment.ts';
import { askStore } from './ask-store.ts';
import { manyRecords } from './many-records.ts';

type Store = Awaited<ReturnType<typeof askStore>>;

const save = ({ ask }: Store, signal = new AbortController().signal, counts: number[] = []) =>
  saveEverything({ ask, now: noon, signal, onProgress: (count) => counts.push(count) });

const bring = ({ ask }: Store, content: AfterwordRecords, dryRun = false) =>
  bringIn(content, { ask, dryRun, signal: new AbortController().signal, onProgress: () => {} });

test('whatever is stored comes back from its file into an empty store, once', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (content) => {
      const first = await askStore();
      await bring(first, content);
      const saved = await save(first);
      expect(saved?.fault).toBeNull();

      const second = await askStore();
      const file = await readChosenFile(saved?.file ?? new Blob(), new AbortController().signal);
      if (file.ok !== true) throw new Error(JSON.stringify(file));
      expect(file.refused).toEqual([]);
      const did = await bring(second, file);
      expect(did.count.refused).toEqual([]);
      expect(await dump(second.db)).toEqual(await dump(first.db));
      // Byte for byte.
      expect(await (await save(second))?.file.text()).toBe(await saved?.file.text());

      const again = await bring(second, file);
      expect(again.count).toMatchObject({ added: 0, changed: 0 });
      expect(await dump(second.db)).toEqual(await dump(first.db));
    }),
    { numRuns: 25 },
  );
});

test('a large store is asked for in parts, and counted on the way', async () => {
  const store = await askStore();
  await bring(store, manyRecords(1200));
  const counts: number[] = [];
  const saved = await save(store, undefined, counts);
  expect(saved).toMatchObject({ comments: 1200, drafts: 1, skipped: 0, fault: null });
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBe(1200 + 1 + 120);
  const file = readAfterwordJson((await saved?.file.text()) ?? '');
  expect(file).toMatchObject({ ok: true, settings: defaultSettings });
});

test('a broken record is left out and counted', async () => {
  const store = await askStore();
  await bring(store, manyRecords(3));
  await store.db.put('comments', { id: idOf(99), broken: true } as never);
  const saved = await save(store);
  expect(saved).toMatchObject({ comments: 3, skipped: 1, fault: null });
});

test('a failure in the middle leaves a whole file with what was got', async () => {
  const store = await askStore(2, 'blocked');
  await bring(store, manyRecords(480));
  const saved = await save(store);
  expect(saved).toMatchObject({ comments: 480, fault: 'blocked' });
  const file = readAfterwordJson((await saved?.file.text()) ?? '');
  if (!file.ok) throw new Error(file.why);
  expect(file.articles).toEqual([]);

  // Not even the articles were reached: the comments come back all the same.
  const fresh = await askStore();
  const { count } = await bring(fresh, file);
  expect(count).toMatchObject({ added: 480, refused: [] });
});

test('a store that cannot be read at all leaves nothing', async () => {
  const saved = await save(await askStore(0, 'corrupt'));
  expect(saved).toMatchObject({ comments: 0, drafts: 0, fault: 'corrupt' });
});

test('cancelled, there is no file', async () => {
  const store = await askStore();
  await bring(store, manyRecords(1200));
  const asked = store.asked.length;
  const abort = new AbortController();
  const saving = saveEverything({
    ask: store.ask,
    now: noon,
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  expect(await saving).toBeNull();
  expect(store.asked.length - asked).toBe(2);
});
