import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/formats/parse-json.ts';

/** A text in pieces, cut wherever they end. */
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

const size = fc.integer({ min: 1, max: 40 });

describe('a file that is parsed piece by piece', () => {
  test('is what it is when it is parsed at once, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(3), size, async (value, indent, cut) => {
        const text = JSON.stringify(value, null, indent);
        expect(await parseJson(inPieces(text, cut))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('may begin with a byte order mark', async () => {
    expect(await parseJson(inPieces('\uFEFF{"a":[1]}', 3))).toEqual({ a: [1] });
  });

  test('fails where it is no JSON, and never gives another value than the whole', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value).slice(1)),
    );
    await fc.assert(
      fc.asyncProperty(text, size, async (given, cut) => {
        let whole: unknown;
        try {
          whole = JSON.parse(given);
        } catch {
          await expect(parseJson(inPieces(given, cut))).rejects.toThrow();
          return;
        }
        expect(await parseJson(inPieces(given, cut))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing but what it answers', async () => {
    const parsed = await parseJson(inPieces('{"__proto__":{"planted":true}}', 5));
    expect(Object.keys(parsed as object)).toEqual(['__proto__']);
    expect('planted' in {}).toBe(false);
    expect((parsed as { planted?: boolean }).planted).toBeUndefined();
  });
});
