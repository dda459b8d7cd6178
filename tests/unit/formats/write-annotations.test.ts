import { expect, test } from 'vitest';
import { writeAnnotations } from '../../../src/formats/write-annotations.ts';
import { idOf, sampleComment } from '../thread/sample-comment.ts';
import { partOf, textOf } from './sample-threads.ts';

const ferries = 'https://harbourpost.example/ferries';

test('a comment annotates its article, a reply what it answers', async () => {
  const comments = [
    sampleComment(1),
    sampleComment(2, 1, { author: { key: 'b 7', name: 'Noor' }, edited: 1_700_000_009_000 }),
    sampleComment(3, 1, { deleted: 5, text: '' }),
  ];
  const file = JSON.parse(await textOf(writeAnnotations(partOf(comments), 0)));
  expect(file).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:afterword:export:1970-01-01T00:00:00.000Z',
    type: 'AnnotationCollection',
    first: {
      id: 'urn:afterword:export:1970-01-01T00:00:00.000Z:1',
      type: 'AnnotationPage',
      partOf: 'urn:afterword:export:1970-01-01T00:00:00.000Z',
      startIndex: 0,
      items: [
        {
          id: `urn:uuid:${idOf(1)}`,
          type: 'Annotation',
          motivation: 'commenting',
          created: '2023-11-14T22:13:20.001Z',
          creator: { id: 'urn:afterword:author:me', type: 'Person', name: 'Mara' },
          body: { type: 'TextualBody', value: 'comment 1', format: 'text/markdown' },
          target: { id: ferries, type: 'Text', 'dc:title': 'Ferries run again', language: 'en' },
        },
        {
          id: `urn:uuid:${idOf(2)}`,
          type: 'Annotation',
          motivation: 'replying',
          created: '2023-11-14T22:13:20.002Z',
          modified: '2023-11-14T22:13:29.000Z',
          creator: { id: 'urn:afterword:author:b%207', type: 'Person', name: 'Noor' },
          body: { type: 'TextualBody', value: 'comment 2', format: 'text/markdown' },
          target: { type: 'SpecificResource', source: `urn:uuid:${idOf(1)}`, scope: ferries },
        },
      ],
    },
  });
});

test('of nothing it is an empty collection', async () => {
  const file = JSON.parse(await textOf(writeAnnotations([], 0)));
  expect(file.first.items).toEqual([]);
});
