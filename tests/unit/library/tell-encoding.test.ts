import { expect, test } from 'vitest';
import { readChosenFile } from '../../../src/library/read-chosen-file.ts';
import { tellEncoding } from '../../../src/library/tell-encoding.ts';

const never = new AbortController().signal;
/** Each letter as one byte, as ISO 8859-1 and, for these letters, windows-1252 have it. */
const latin = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const sixteen = (text: string, little: boolean, mark: string) => {
  const bytes = new DataView(new ArrayBuffer((text.length + mark.length) * 2));
  for (const [at, letter] of [...(mark + text)].entries()) {
    bytes.setUint16(at * 2, letter.charCodeAt(0), little);
  }
  return bytes.buffer as ArrayBuffer;
};

const table = 'url,text,date\nhttps://a.example/,Zürich – très bien,2026-11-02\n';
const plain = table.replace('–', '-');
const tableText = async (bytes: BlobPart) => {
  const read = await readChosenFile(new Blob([bytes]), never);
  return read.ok === 'columns' ? read.rows[0]?.[1] : read;
};

test('a table is read in whichever encoding a spreadsheet wrote it', async () => {
  expect(await tableText(table)).toBe('Zürich – très bien');
  expect(await tableText(`\uFEFF${table}`)).toBe('Zürich – très bien');
  expect(await tableText(latin(plain))).toBe('Zürich - très bien');
  // The dash of windows-1252, which ISO 8859-1 has not.
  expect(await tableText(latin(table.replace('–', '\u0096')))).toBe('Zürich – très bien');
  for (const mark of ['\uFEFF', '']) {
    expect(await tableText(sixteen(table, true, mark))).toBe('Zürich – très bien');
    expect(await tableText(sixteen(table, false, mark))).toBe('Zürich – très bien');
  }
});

test('letters beyond ASCII may stand far behind the beginning', async () => {
  const rows = 'https://a.example/,x,2026-11-02\n'.repeat(9000);
  const late = `url,text,date\n${rows}https://a.example/,Zürich,2026-11-02\n`;
  expect(await tellEncoding(new Blob([latin(late)]), never)).toBe('windows-1252');
  expect(await tellEncoding(new Blob([late]), never)).toBe('utf-8');
});

const disqus = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="7"><link>https://a.example/</link></thread><post dsq:id="20"><message>Märchen</message><createdAt>2026-11-02T10:00:00Z</createdAt><author><name>M</name></author><thread dsq:id="7"/></post></disqus>`;

test('an XML declaration is believed where the bytes are no UTF-8', async () => {
  const textOf = async (bytes: BlobPart) => {
    const read = await readChosenFile(new Blob([bytes]), never);
    return read.ok === true ? read.comments[0]?.text : read;
  };
  expect(await textOf(latin(disqus('ISO-8859-1')))).toBe('Märchen');
  expect(await textOf(latin(disqus('no-such-thing')))).toBe('Märchen');
  expect(await textOf(disqus('ISO-8859-1'))).toBe('Märchen');
  // In ISO 8859-5 the same byte is another letter.
  expect(await textOf(latin(disqus('ISO-8859-5')))).toBe('Mфrchen');
});

test('a few broken bytes make no other encoding of what is UTF-8', async () => {
  const text = new TextEncoder().encode('url,text\nx,Zürich und Genève');
  const parts = [text, new Uint8Array([0xe4])];
  expect(await tellEncoding(new Blob(parts), never)).toBe('utf-8');
});
