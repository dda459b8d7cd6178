import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAfterwordJson } from '../../../src/formats/afterword-json.ts';
import { countComments, tellExported } from '../../../src/formats/peek-afterword.ts';
import { noon } from '../store/sample-store.ts';
import { records, settings } from './arbitrary-records.ts';

async function fileOf(parts: Parameters<typeof writeAfterwordJson>[0]): Promise<string> {
  let text = '';
  for await (const piece of writeAfterwordJson(parts, noon)) text += piece;
  return text;
}

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

test('what is in a file is told without parsing it, however it comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      settings,
      fc.integer({ min: 1, max: 999 }),
      async (all, set, size) => {
        const text = await fileOf([{ ...all, settings: set }]);
        expect(tellExported(text.slice(0, 200))).toBe(noon);
        expect(await countComments(inPieces(text, size))).toBe(all.comments.length);
      },
    ),
  );
});

test('a file that is cut off, or of another kind, is not taken for one', async () => {
  const text = await fileOf([]);
  expect(await countComments(inPieces(text.slice(0, text.indexOf(']')), 10))).toBeNull();
  expect(tellExported('{"format":"other"}')).toBeNull();
  expect(tellExported('{"format": "afterword", "version": 1, "exported": "soon"')).toBeNull();
});
