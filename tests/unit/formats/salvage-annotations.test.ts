import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForeignJson } from '../../../src/formats/read-foreign.ts';
import { salvageAnnotations } from '../../../src/formats/salvage-annotations.ts';
import { cutText } from './gather.ts';

async function* pieces(text: string) {
  yield* cutText(text, 50);
}
const salvage = async (text: string) => {
  const file = await salvageAnnotations(pieces(text));
  const read = file === null ? null : await readForeignJson(file);
  return read && { texts: read.comments.map((comment) => comment.text), refused: read.refused };
};

const created = '2026-11-02T10:00:00Z';
const user = 'acct:m@hypothes.is';
const target = [{ selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector' }] }];
const hypothesis = ['one', 'two {', 'three', 'four'].map((text, n) => ({
  ...{ id: `h${n}`, created, user, uri: 'https://a.example/', text: `${text} "here"`, target },
}));
const standard = ['one', 'two', 'three', 'four'].map((bodyValue, n) => ({
  ...{ id: `http://b.example/${n}`, type: 'Annotation', created, bodyValue },
  target: 'https://a.example/',
}));
const invalid = (at: number) => [{ place: `annotations[${at}]`, why: 'invalid' }];

test.each([undefined, 1])(
  'a broken annotation costs itself alone, with indent %s',
  async (indent) => {
    const exported = JSON.stringify({ export_userid: user, annotations: hypothesis }, null, indent);
    const texts = ['one "here"', 'two { "here"', 'three "here"', 'four "here"'];
    // A sign that JSON has not, a quotation mark that nobody closed, and a comma too much.
    for (const [what, bad] of [
      ['three', 'th\tree'],
      ['three', 'th"ree'],
      ['"h2"', '"h2",,'],
    ] as const) {
      const left = [texts[0], texts[1], texts[3]];
      expect(await salvage(exported.replace(what, bad))).toEqual({
        texts: left,
        refused: invalid(2),
      });
    }
    const first = exported.replace('"h0"', '"h0');
    expect(await salvage(first)).toEqual({ texts: texts.slice(1), refused: invalid(0) });
  },
);

test('a file that is cut gives what is whole', async () => {
  const collection = {
    type: 'AnnotationCollection',
    first: { type: 'AnnotationPage', items: standard },
  };
  for (const file of [standard, collection]) {
    const text = JSON.stringify(file);
    const end = text.indexOf('three');
    expect(await salvage(text.slice(0, end))).toEqual({
      texts: ['one', 'two'],
      refused: invalid(2),
    });
    expect(await salvage(text.slice(0, text.indexOf(',{', end)))).toEqual({
      texts: ['one', 'two', 'three'],
      refused: [],
    });
  }
});

test('of what has no annotations nothing is taken, and no text is too much', async () => {
  expect(await salvage('{"format":"other", "list": [{"id": 1}')).toBeNull();
  expect(await salvage('{'.repeat(2_000_000))).toBeNull();
  const part = fc.constantFrom('{', '}', '"', '\\', ',', '[', JSON.stringify(standard[0]));
  await fc.assert(
    fc.asyncProperty(fc.array(part), async (parts) => {
      const read = await salvage(parts.join(''));
      for (const text of read?.texts ?? []) expect(text).toBe('one');
    }),
  );
});
