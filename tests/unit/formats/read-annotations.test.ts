import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForeignJson } from '../../../src/formats/read-foreign.ts';
import { writeAnnotations } from '../../../src/formats/write-annotations.ts';
import { records } from './arbitrary-records.ts';
import { tell } from './gather.ts';
import { textOf } from './sample-threads.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';
const created = '2015-01-28T12:00:00Z';

/** The examples of https://www.w3.org/TR/annotation-model/, on pages of our own. */
test.each([
  [
    'a body of text',
    {
      body: { type: 'TextualBody', value: "<p>j'adore !</p>", format: 'text/html', language: 'fr' },
      target: 'http://page.example/photo1',
    },
    'http://page.example',
    "j'adore !",
  ],
  [
    'a text alone',
    { bodyValue: 'Comment text', target: 'http://page.example/target1' },
    'http://page.example',
    'Comment text',
  ],
  [
    'a body elsewhere',
    { body: 'http://body.example/body1', target: 'http://page.example/page1' },
    'http://page.example',
    'http://body.example/body1',
  ],
  [
    'a quote',
    {
      body: { type: 'TextualBody', value: 'Why?' },
      target: {
        source: 'http://page.example/page2',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'anotation',
          prefix: 'this is an ',
          suffix: ' that has some',
        },
      },
    },
    'http://page.example',
    '> anotation\n\nWhy?',
  ],
  [
    'tags',
    {
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'love' },
        { type: 'TextualBody', value: 'Yes' },
      ],
      target: { id: 'http://page.example/p3', type: 'Text' },
    },
    'http://page.example',
    'Yes\n\n#love',
  ],
])('the standard: %s', async (_, rest, page, text) => {
  const annotation = {
    '@context': context,
    id: 'http://example.org/anno1',
    type: 'Annotation',
    created,
    creator: { id: 'http://example.org/user1', type: 'Person', name: 'My Pseudonym' },
    ...rest,
  };
  const read = await readForeignJson(annotation);
  expect(read?.source).toBe('annotations');
  expect(tell(read as NonNullable<typeof read>)).toMatchObject([
    {
      by: 'My Pseudonym (annotation:http://example.org/user1)',
      text,
      at: '2015-01-28T12:00:00.000Z',
    },
  ]);
  expect(read?.comments[0]?.article.startsWith(page.replace('http:', 'https:'))).toBe(true);
});

test('a collection, its page, and a reply to an annotation', async () => {
  const items = [
    {
      id: 'http://a.example/1',
      type: 'Annotation',
      created,
      bodyValue: 'one',
      target: 'http://page.example/a',
    },
    {
      id: 'http://a.example/2',
      type: 'Annotation',
      created,
      motivation: 'replying',
      bodyValue: 'two',
      target: 'http://a.example/1',
    },
    {
      id: 'http://a.example/3',
      type: 'Annotation',
      bodyValue: 'no time',
      target: 'http://page.example/a',
    },
    {
      id: 'http://a.example/4',
      type: 'Annotation',
      created,
      bodyValue: 'no page',
      target: 'urn:isbn:1',
    },
    7,
  ];
  const page = { id: 'http://a.example/page1', type: 'AnnotationPage', items };
  const read = await readForeignJson({
    '@context': context,
    type: 'AnnotationCollection',
    first: page,
  });
  expect(tell(read as NonNullable<typeof read>)).toMatchObject([
    { text: 'one', answers: null },
    { text: 'two', answers: 'one' },
  ]);
  expect(read?.refused).toEqual([
    { place: 'annotations[2]', why: 'noTime' },
    { place: 'annotations[3]', why: 'noAddress' },
    { place: 'annotations[4]', why: 'invalid' },
  ]);
});

test('a reply that stands before what it answers is below it, and on its page', async () => {
  const make = (id: number, target: string) => ({
    ...{ id: `http://a.example/${id}`, type: 'Annotation', created, bodyValue: `${id}`, target },
  });
  const read = await readForeignJson([
    make(3, 'http://a.example/2'),
    make(2, 'http://a.example/1'),
    make(1, 'http://page.example/a'),
    // Two that answer each other are nowhere.
    make(4, 'http://a.example/5'),
    make(5, 'http://a.example/4'),
  ]);
  expect(tell(read as NonNullable<typeof read>)).toMatchObject([
    { on: 'https://page.example/a', text: '3', answers: '2' },
    { on: 'https://page.example/a', text: '2', answers: '1' },
    { on: 'https://page.example/a', text: '1', answers: null },
  ]);
  expect(read?.refused.map(({ why }) => why)).toEqual(['noAddress', 'noAddress']);
});

test('without a time of its own an annotation was when it was made a file of, or all of the file was', async () => {
  const plain = { type: 'Annotation', bodyValue: 'x', target: 'http://page.example/a' };
  const items = [
    { ...plain, id: 'http://a.example/1', generated: '2015-02-01T12:00:00Z' },
    { ...plain, id: 'http://a.example/2', modified: created, generated: '2015-02-01T12:00:00Z' },
    { ...plain, id: 'http://a.example/3' },
  ];
  const first = { type: 'AnnotationPage', items };
  const generated = '2015-03-01T12:00:00Z';
  const read = await readForeignJson({ type: 'AnnotationCollection', generated, first });
  expect(tell(read as NonNullable<typeof read>).map(({ at }) => at.slice(0, 10))).toEqual([
    '2015-02-01',
    '2015-01-28',
    '2015-03-01',
  ]);
});

test('of bodies to choose from the first with words counts, of others all', async () => {
  const items = [
    { type: 'TextualBody', value: '' },
    { type: 'TextualBody', value: 'Oui', language: 'fr' },
    { type: 'TextualBody', value: 'Yes', language: 'en' },
  ];
  const texts = ['Choice', 'Composite'].map(async (type) => {
    const body = { type, items };
    const annotation = { type: 'Annotation', created, body, target: 'http://page.example/a' };
    return (await readForeignJson(annotation))?.comments[0]?.text;
  });
  expect(await Promise.all(texts)).toEqual(['Oui', 'Oui\n\nYes']);
});

test('what Afterword wrote comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(records, async ({ articles, comments }) => {
      const parts = [{ articles, comments }];
      const alive = comments.filter(
        ({ deleted, created: at }) => deleted === null && at <= 8.64e15,
      );
      const read = await readForeignJson(JSON.parse(await textOf(writeAnnotations(parts, 0))));
      const byId = new Map(read?.comments.map((comment) => [comment.id, comment]));
      for (const { id, author, text, created: at, edited } of alive) {
        const found = byId.get(id);
        if (!found) continue;
        expect(found).toMatchObject({ author, text, created: at, edited });
      }
      expect((read?.comments.length ?? 0) + (read?.refused.length ?? 0)).toBe(
        comments.filter(({ deleted }) => deleted === null).length,
      );
    }),
  );
});

const hypothesis = {
  export_date: '2026-03-01T10:00:00.000Z',
  export_userid: 'acct:mara@hypothes.is',
  client_version: '1.1547.0',
  annotations: [
    {
      id: 'rootA',
      created: '2026-02-01T10:00:00.000000+00:00',
      updated: '2026-02-01T10:05:00.000000+00:00',
      user: 'acct:mara@hypothes.is',
      uri: 'https://gazette.example/story?utm_source=x',
      text: 'My **note**',
      tags: ['tide', 'two words'],
      group: '__world__',
      permissions: { read: ['group:__world__'] },
      target: [
        {
          source: 'https://gazette.example/story',
          selector: [
            { type: 'RangeSelector' },
            { type: 'TextQuoteSelector', exact: 'the clock\nstopped', prefix: 'a', suffix: 'b' },
          ],
        },
      ],
      document: { title: ['Story'] },
      user_info: { display_name: 'Mara L.' },
    },
    {
      id: 'replyB',
      created: '2026-02-01T11:00:00.000000+00:00',
      updated: '2026-02-01T11:00:00.000000+00:00',
      user: 'acct:tom@hypothes.is',
      uri: 'https://gazette.example/story',
      text: 'No.',
      tags: [],
      references: ['rootA'],
      target: [{ source: 'https://gazette.example/story' }],
      document: { title: ['Story'] },
      user_info: { display_name: null },
    },
    {
      id: 'pdf',
      created: '2026-02-01T11:00:00Z',
      user: 'acct:tom@hypothes.is',
      uri: 'urn:x-pdf:1234',
      text: 'x',
    },
    { id: 'bad', uri: 5 },
  ],
};

test('Hypothesis: quotes stand above, tags below, and who exported is the reader', async () => {
  const read = await readForeignJson(hypothesis);
  const text = '> the clock\n> stopped\n\nMy **note**\n\n#tide #TwoWords';
  expect(read?.source).toBe('hypothesis');
  expect(tell(read as NonNullable<typeof read>)).toEqual([
    {
      on: 'https://gazette.example/story Story',
      by: 'Mara L. (me)',
      text,
      answers: null,
      at: '2026-02-01T10:00:00.000Z',
    },
    {
      on: 'https://gazette.example/story Story',
      by: 'tom (hypothesis:tom@hypothes.is)',
      text: 'No.',
      answers: text,
      at: '2026-02-01T11:00:00.000Z',
    },
  ]);
  expect(read?.refused).toEqual([
    { place: 'annotations[2]', why: 'noAddress' },
    { place: 'annotations[3]', why: 'invalid' },
  ]);
  const { annotations: rows } = hypothesis;
  expect((await readForeignJson({ total: 4, rows }))?.source).toBe('hypothesis');
  expect((await readForeignJson(rows))?.comments[0]?.author.key).toBe(
    'hypothesis:mara@hypothes.is',
  );
});

test('anything at all is read without a throw', async () => {
  const target = fc.oneof(
    fc.anything(),
    fc.record({ source: fc.anything(), selector: fc.anything(), scope: fc.anything() }),
  );
  const annotation = fc.record(
    {
      type: fc.constant('Annotation'),
      id: fc.anything(),
      target,
      body: fc.anything(),
      creator: fc.anything(),
      created: fc.anything(),
      uri: fc.anything(),
      user: fc.anything(),
    },
    { requiredKeys: ['type', 'target'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), annotation, fc.array(annotation)), async (file) => {
      let json: unknown = null;
      try {
        json = JSON.parse(JSON.stringify(file) ?? 'null');
      } catch {
        return;
      }
      const read = await readForeignJson(json);
      for (const { text } of read?.comments ?? []) expect(text.trim()).not.toBe('');
    }),
  );
});
