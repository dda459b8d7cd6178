import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadFile, readAfterwordJson } from '../../../src/formats/afterword-json.ts';
import { bringIn } from '../../../src/library/bring-in.ts';
import { largestFile } from '../../../src/library/chosen-file.ts';
import { readChosenFile } from '../../../src/library/read-chosen-file.ts';
import { readFile } from '../../../src/library/read-file.ts';
import { saveEverything } from '../../../src/library/save-everything.ts';
import { noon } from '../store/sample-store.ts';
import { askStore } from './ask-store.ts';
import { manyRecords } from './many-records.ts';

const never = new AbortController().signal;
const written = '{"format":"afterword","version":1,"comments":[],"drafts":[],"articles":[]}';

test('a file of ours is read', async () => {
  expect(await readChosenFile(new Blob([written]), never)).toMatchObject({ ok: true, refused: [] });
});

test.each([
  ['notJson', written.slice(0, -5)],
  ['notJson', ''],
  ['notAfterword', '{"format":"other"}'],
  ['notAfterword', '[]'],
  ['newerVersion', '{"format":"afterword","version":2}'],
])('what is %s is told so', async (why, text) => {
  expect(await readChosenFile(new Blob([text]), never)).toEqual({ ok: false, why });
});

test('what is too large is not even read', async () => {
  const huge = new Blob();
  Object.defineProperty(huge, 'size', { value: largestFile + 1 });
  huge.slice = () => {
    throw new Error('it was read');
  };
  expect(await readChosenFile(huge, never)).toEqual({ ok: false, why: 'tooLarge' });
});

test('a small file that unpacks to too much is not unpacked any further', async () => {
  const packed = new Blob([gzipSync(Buffer.alloc(3_000_000, ' '))]);
  expect(packed.size).toBeLessThan(10_000);
  const read = (most: number) => readFile(packed, never, undefined, most);
  expect(await read(1_000_000)).toEqual({ ok: false, why: 'tooLarge' });
  expect(await read(2_999_999)).toEqual({ ok: false, why: 'tooLarge' });
  expect(await read(3_000_000)).toEqual({ ok: false, why: 'notJson' });
});

test('a packed file that is broken costs only itself', async () => {
  const packed = gzipSync(written).subarray(0, -12);
  expect(await readChosenFile(new Blob([packed]), never)).toEqual({ ok: false, why: 'notRead' });
});

test('what the browser cannot read costs only the file', async () => {
  const gone = new Blob();
  gone.slice = () => {
    throw new DOMException('', 'NotReadableError');
  };
  expect(await readChosenFile(gone, never)).toEqual({ ok: false, why: 'notRead' });
});

test('of a file of ours that ends early, all that is whole is taken, wherever it ends', async () => {
  const store = await askStore();
  await bringIn(manyRecords(30), {
    ask: store.ask,
    dryRun: false,
    signal: never,
    onProgress: () => undefined,
  });
  const saved = await saveEverything({
    ask: store.ask,
    now: noon,
    signal: never,
    onProgress: () => undefined,
  });
  const text = (await saved?.file.text()) ?? '';
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 300, max: text.length - 3 }), async (end) => {
      const file = new Blob([text.slice(0, end)]);
      const read = await readChosenFile(file, never);
      expect(read).toEqual(withSource(readAfterwordJson(text.slice(0, end))));
    }),
    { numRuns: 40 },
  );
});

const withSource = (read: ReadFile) =>
  read.ok ? { ...read, source: 'afterword', left: {} } : read;

test('of a broken file of annotations what is whole is taken', async () => {
  const annotation = (id: string) =>
    `{"id":"${id}","type":"Annotation","created":"2026-11-02T10:00:00Z","bodyValue":"${id}","target":"https://a.example/"}`;
  const file = new Blob([`[${annotation('one')},${annotation('t\two')},${annotation('three')}]`]);
  expect(await readChosenFile(file, never)).toMatchObject({
    ok: true,
    source: 'annotations',
    comments: [{ text: 'one' }, { text: 'three' }],
    refused: [{ place: 'annotations[1]', why: 'invalid' }],
  });
});
