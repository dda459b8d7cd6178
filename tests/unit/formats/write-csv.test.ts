import { expect, test } from 'vitest';
import { csvColumns, writeCsv } from '../../../src/formats/write-csv.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { partOf, textOf } from './sample-threads.ts';

test('a row is a comment with what its article is called', async () => {
  const reply = sampleComment(2, 1, { author: { key: 'b7', name: 'Noor, K.' }, text: 'a\n"b"' });
  const text = await textOf(writeCsv(partOf([sampleComment(1), reply])));
  expect(text.split('\r\n')).toEqual([
    `\uFEFF${csvColumns.join(',')}`,
    'https://harbourpost.example/ferries,https://harbourpost.example/ferries,Ferries run again,harbourpost.example,018f0000-0000-7000-8000-000000000001,,Mara,me,2023-11-14T22:13:20.001Z,,comment 1',
    'https://harbourpost.example/ferries,https://harbourpost.example/ferries,Ferries run again,harbourpost.example,018f0000-0000-7000-8000-000000000002,018f0000-0000-7000-8000-000000000001,"Noor, K.",b7,2023-11-14T22:13:20.002Z,,"a\n""b"""',
    '',
  ]);
});

test('what a spreadsheet would run as a formula is a text to it', async () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', "'=1"]) {
    const file = await textOf(writeCsv(partOf([sampleComment(1, null, { text })])));
    expect(file.endsWith(`,'${text}\r\n`)).toBe(true);
  }
});
