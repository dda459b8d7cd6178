import { expect, test } from 'vitest';
import { largestFile, readChosenFile } from '../../../src/library/read-chosen-file.ts';

const written = '{"format":"afterword","version":1,"comments":[],"drafts":[],"articles":[]}';

test('a file of ours is read', async () => {
  expect(await readChosenFile(new Blob([written]))).toMatchObject({ ok: true, refused: [] });
});

test.each([
  ['notJson', written.slice(0, -5)],
  ['notJson', ''],
  ['notAfterword', '{"format":"other"}'],
  ['notAfterword', '[]'],
  ['newerVersion', '{"format":"afterword","version":2}'],
])('what is %s is told so', async (why, text) => {
  expect(await readChosenFile(new Blob([text]))).toEqual({ ok: false, why });
});

test('what is too large is not even read', async () => {
  const huge = new Blob();
  Object.defineProperty(huge, 'size', { value: largestFile + 1 });
  huge.text = () => Promise.reject(new Error('it was read'));
  expect(await readChosenFile(huge)).toEqual({ ok: false, why: 'tooLarge' });
});

test('what the browser cannot read costs only the file', async () => {
  const gone = new Blob();
  gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
  expect(await readChosenFile(gone)).toEqual({ ok: false, why: 'notRead' });
});
