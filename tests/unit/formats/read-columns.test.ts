import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessColumns, tableKind } from '../../../src/formats/read-columns.ts';
import { readForeignPieces, readForeignTable } from '../../../src/formats/read-foreign.ts';
import { guessDelimiter, readTable } from '../../../src/formats/read-table.ts';
import { surveyTable } from '../../../src/formats/survey-table.ts';
import { tellFormat } from '../../../src/formats/tell-format.ts';
import { csvColumns, writeCsv } from '../../../src/formats/write-csv.ts';
import { sampleComment } from '../thread/sample-comment.ts';
import { records } from './arbitrary-records.ts';
import { cutText, tell } from './gather.ts';
import { partOf, textOf } from './sample-threads.ts';

async function* pieces(text: string, size = 1000) {
  yield* cutText(text, size);
}

const rowsOf = async (text: string, delimiter = ',', size = 1000) => {
  const rows: unknown[] = [];
  for await (const { row, cells, broken } of readTable(pieces(text, size), delimiter)) {
    rows.push(broken ? [row, 'broken'] : [row, ...cells]);
  }
  return rows;
};

/** The examples of RFC 4180, section 2. */
test.each([
  [
    'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
    [
      [0, 'aaa', 'bbb', 'ccc'],
      [1, 'zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'aaa,bbb,ccc\r\nzzz,yyy,xxx',
    [
      [0, 'aaa', 'bbb', 'ccc'],
      [1, 'zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
    [
      [0, 'aaa', 'b\r\nbb', 'ccc'],
      [1, 'zzz', 'yyy', 'xxx'],
    ],
  ],
  ['"aaa","b""bb","ccc"', [[0, 'aaa', 'b"bb', 'ccc']]],
])('a table: %j', async (text, rows) => {
  expect(await rowsOf(text)).toEqual(rows);
  expect(await rowsOf(text, ',', 3)).toEqual(rows);
});

test('a quote that is not closed costs its line and never the rest', async () => {
  const text = 'a,b\n1,"open\n2,two\n3,"th"ree"\n4,four\n';
  const rows = await rowsOf(text);
  expect(rows).toContainEqual([2, '2', 'two']);
  expect(rows.at(-1)).toEqual([4, '4', 'four']);
  expect(rows.filter((row) => (row as unknown[])[1] === 'broken')).toHaveLength(2);
});

test('rows are the same whatever pieces the file comes in, windows crossed', async () => {
  const long = Array.from({ length: 400 }, (_, n) => `${n},"${'x'.repeat(2000)}\n${n}"`).join('\n');
  const rows = await rowsOf(`n,text\n${long}`, ',', 70_001);
  expect(rows).toHaveLength(401);
  expect(rows.every((row) => (row as unknown[]).length === 3)).toBe(true);
});

test('Hypothesis: its columns are known', async () => {
  const header = [
    'Creation Date',
    'URL',
    'Group',
    'Annotation/Reply Type',
    'Quote',
    'User',
    'Body',
    'Tags',
    'Page',
  ];
  expect(tableKind(header)).toBe('hypothesis');
  const text = `${header.join(',')}\n2026-02-01 10:00,https://gazette.example/story,Public,Annotation,"the ""clock""",mara,"My, note","tide,time",\n`;
  const columns = guessColumns(header);
  const plan = { kind: 'hypothesis', delimiter: ',', orders: [], columns } as const;
  const read = await readForeignTable(plan, pieces(text, 9));
  expect(tell(read)).toMatchObject([
    {
      on: 'https://gazette.example/story',
      by: 'mara (hypothesis-table:mara)',
      text: '> the "clock"\n\nMy, note\n\n#tide #time',
    },
  ]);
  const again = await readForeignTable(plan, pieces(text, 50));
  expect(again.comments).toEqual(read.comments);
});

test('columns are told by their names; without an author the comments are the reader’s', async () => {
  const text =
    'Page URL;note;Created At;pageTitle\nhttps://gazette.example/a;Mine;2026-02-01T10:00:00Z;Story\nhttps://gazette.example/a;;1769940000;\nnowhere;x;2026-02-01;\n';
  const delimiter = guessDelimiter(text) ?? '';
  expect(delimiter).toBe(';');
  const columns = guessColumns(['Page URL', 'note', 'Created At', 'pageTitle']);
  const read = await readForeignTable(
    { kind: 'other', delimiter, orders: [], columns },
    pieces(text),
  );
  expect(tell(read)).toEqual([
    {
      on: 'https://gazette.example/a Story',
      by: ' (me)',
      text: 'Mine',
      answers: null,
      at: '2026-02-01T10:00:00.000Z',
    },
  ]);
  expect(read.refused).toEqual([
    { place: 'row[2]', why: 'empty' },
    { place: 'row[3]', why: 'noAddress' },
  ]);
});

test('a table that Afterword wrote comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(records, async ({ articles, comments }) => {
      const text = await textOf(writeCsv([{ articles, comments }]));
      const read = await readForeignTable(
        { kind: 'afterword', delimiter: ',', orders: [] },
        pieces(text),
      );
      const byId = new Map(read.comments.map((comment) => [comment.id, comment]));
      const alive = comments.filter(({ deleted }) => deleted === null);
      for (const { id, author, text: said, parent, edited } of alive) {
        const found = byId.get(id);
        if (found) expect(found).toMatchObject({ author, text: said, parent, edited });
      }
      expect(read.comments.length + read.refused.length).toBe(alive.length);
    }),
  );
});

test('a table that Afterword wrote comes back on the same day where a spreadsheet wrote its dates anew', async () => {
  const comment = sampleComment(1, null, { edited: 1_700_000_009_000 });
  const text = await textOf(writeCsv(partOf([comment])));
  const anew = text.replaceAll(/2023-11-14T[^,]*/g, '14/11/2023');
  const orders = csvColumns.map(() => 'dayFirst' as const);
  const read = await readForeignTable({ kind: 'afterword', delimiter: ',', orders }, pieces(anew));
  expect(tell(read)).toMatchObject([{ text: 'comment 1', at: '2023-11-14T12:00:00.000Z' }]);
});

test('a table that Afterword wrote comes back from a spreadsheet that writes semicolons and fills up its rows', async () => {
  const text = await textOf(writeCsv(partOf([sampleComment(1, null, { text: 'a; "b"' })])));
  const [header = '', row = ''] = text.replace('\uFEFF', '').split('\r\n');
  const cells = row.replace(/,"a; .*$/, '').replaceAll(',', ';');
  const saved = `sep=;\r\n${header.replaceAll(',', ';')};;\r\n${cells};"a; ""b""";;\r\n`;
  const delimiter = guessDelimiter(saved) ?? '';
  const survey = await surveyTable(pieces(saved, 3), { delimiter, most: 3, usual: 'dayFirst' });
  expect(tableKind(survey.header)).toBe('afterword');
  const form = { delimiter, orders: survey.orders };
  const read = await readForeignTable({ kind: 'afterword', ...form }, pieces(saved));
  expect(read.refused).toEqual([]);
  expect(tell(read)).toMatchObject([{ text: 'a; "b"', at: '2023-11-14T22:13:20.001Z' }]);
});

test('a line that tells the sign is no row', async () => {
  for (const text of ['sep=;\na;b\n1;2', '\uFEFF"sep=;"\r\na;b\r\n1;2', 'a;b\n1;2']) {
    expect(guessDelimiter(text)).toBe(';');
    for (const size of [1, 7, 100]) {
      expect(await rowsOf(text, ';', size)).toEqual([
        [0, 'a', 'b'],
        [1, '1', '2'],
      ]);
    }
  }
});

test('which sort of file it is, by its beginning', () => {
  expect(tellFormat('\uFEFF<?xml version="1.0"?>\n<disqus xmlns="http://disqus.com">')).toBe(
    'disqus',
  );
  expect(tellFormat('<?xml?><rss xmlns:wp="http://wordpress.org/export/1.2/">')).toBe('wordpress');
  expect(tellFormat('<html><body>')).toBeNull();
  expect(tellFormat('{"format":"afterword","version":1}')).toBe('json');
  expect(tellFormat('{"version":1,"users":[],"posts":[]}\n{"id":"a"}')).toBe('remark42');
  expect(tellFormat('[{"id":1}]')).toBe('json');
  expect(tellFormat(csvColumns.join(','))).toBe('table');
  expect(tellFormat('The tide clock is right.')).toBeNull();
});

test('random text is read by every reader without a throw, and no comment is without words', async () => {
  const part = fc.constantFrom(
    '<post dsq:id="1">',
    '</post>',
    '<item>',
    '<wp:comment>',
    '</item>',
    '<![CDATA[',
    ']]>',
    '&x;',
    '"',
    ',',
    '\n',
    '{"id":',
    '}',
    '<message>',
    '\0',
    '\uD800',
  );
  const text = fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (parts, size) => {
      const whole = parts.join('');
      tellFormat(whole);
      const columns = guessColumns(['url', 'text', 'date']);
      const reads = [
        ...(['disqus', 'wordpress', 'remark42'] as const).map((sort) =>
          readForeignPieces(sort, pieces(whole, size)),
        ),
        readForeignTable({ kind: 'afterword', delimiter: ',', orders: [] }, pieces(whole, size)),
        readForeignTable(
          { kind: 'other', delimiter: ',', orders: [], columns },
          pieces(whole, size),
        ),
      ];
      for (const read of await Promise.all(reads)) {
        for (const { text: said } of read.comments) expect(said.trim()).not.toBe('');
      }
    }),
  );
});
