import { gzipSync } from 'fflate';
import { expectAccessible, expectInPlace } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import {
  bringIn,
  chooseFile,
  openLibrary,
  readCounts,
  saveFile,
} from './browser/library-reader.ts';
import { comments, edit, visitWithPanel } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const bakery = 'http://harbourpost.example/2026/11/lighthouse-log-bakery-wall';

const disqus = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="7"><link>${bakery}</link><title>Behind a bakery wall</title></thread>
<post dsq:id="20"><message><![CDATA[<p>It is <b>right</b>.<img src=x onerror="document.title='gone'"></p>]]></message>
<createdAt>2026-11-02T10:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Mara</name><username>mara7</username></author><thread dsq:id="7"/></post>
<post dsq:id="21"><message>An answer</message><createdAt>2026-11-02T11:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Tomas</name></author><thread dsq:id="7"/><parent dsq:id="20"/></post>
<post dsq:id="22"><message>buy</message><createdAt>2026-11-02T12:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>true</isSpam><author><name>X</name></author><thread dsq:id="7"/></post>
<post dsq:id="23"><message>a <b & b</message><createdAt>2026-11-02T12:00:00Z</createdAt><thread dsq:id="7"/></post>
</disqus>`;

test('comments of another system come with authors and replies, once', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'data');
  await chooseFile(library, disqus, 'export.xml');
  expect(await readCounts(library)).toEqual([2, 0, 0, 1]);
  await expect(library.getByText(sentence('fileSource', 'Disqus'))).toBeVisible();
  await expect(library.getByText(sentence('leftOut_one', '1'))).toBeVisible();
  await library.getByText(sentence('refused_one', '1')).click();
  await expect(library.getByText(sentence('placeLine', '8'))).toBeVisible();
  await expectAccessible(library);
  await bringIn(library);
  await chooseFile(library, disqus, 'export.xml');
  expect(await readCounts(library)).toEqual([0, 0, 2, 1]);

  const { panel } = await visitWithPanel(chrome, bakery);
  await expect(comments(panel)).toHaveCount(2);
  await expect(comments(panel, 'It is right.').first()).toContainText('Mara');
  await expect(comments(panel, 'An answer').last()).toContainText('Tomas');
});

test('a packed backup and an export of annotations are known by what is in them', async ({
  chrome,
}) => {
  const library = await openLibrary(chrome, 'data');
  const user = { name: 'Noor', id: 'n1' };
  const locator = { site: 'post', url: bakery };
  const lines = [
    { version: 1, users: [], posts: [] },
    { id: 'a', pid: '', text: '<p>One</p>', user, locator, time: '2026-11-02T10:00:00Z' },
  ].map((line) => JSON.stringify(line));
  const packed = gzipSync(Buffer.from(lines.join('\n')));
  const input = library.locator('input[type=file]');
  await input.setInputFiles({ name: 'backup', mimeType: '', buffer: Buffer.from(packed) });
  expect(await readCounts(library)).toEqual([1, 0, 0, 0]);
  await expect(library.getByText(sentence('fileSource', 'Remark42'))).toBeVisible();
  await library.getByRole('button', { name: sentence('cancel'), exact: true }).click();

  const annotation = { id: 'h1', created: '2026-11-02T10:00:00Z', user: 'acct:m@hypothes.is' };
  const annotations = [{ ...annotation, uri: bakery, text: 'Noted' }];
  await chooseFile(library, { export_userid: annotation.user, annotations });
  expect(await readCounts(library)).toEqual([1, 0, 0, 0]);
  await expect(library.getByText(sentence('fileSource', 'Hypothesis'))).toBeVisible();
});

test('a small file that unpacks to more than can be read is refused, and nothing of it stored', async ({
  chrome,
}) => {
  const library = await openLibrary(chrome, 'data');
  const buffer = Buffer.from(gzipSync(Buffer.alloc(500_000_001, ' '), { level: 1 }));
  const input = library.locator('input[type=file]');
  await input.setInputFiles({ name: 'small.gz', mimeType: '', buffer });
  const alert = library.getByRole('alert');
  await expect(alert).toContainText(sentence('fileTooLarge', '500 MB'), { timeout: 30_000 });
  await expect(alert).toContainText('small.gz');
});

test('the reader says which column of a table is what', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'data');
  const table = `Where;What I thought;Created at;Whatever\n${bakery};"Half; a thought";2026-11-02;x\n${bakery};;2026-11-03;y\n`;
  await chooseFile(library, table, 'notes.csv');
  const go = library.getByRole('button', { name: sentence('columnsGo') });
  await expect(go).toBeDisabled();
  await expect(library.getByText(sentence('columnsNeeded'))).toBeVisible();
  await library.getByRole('combobox', { name: sentence('columnAddress') }).selectOption('Where');
  await library
    .getByRole('combobox', { name: sentence('columnText'), exact: true })
    .selectOption('What I thought');
  await expect(library.getByText('Half; a thought', { exact: true })).toBeVisible();
  await expectAccessible(library);
  await library.setViewportSize({ width: 360, height: 700 });
  await expectInPlace(library, 'choosing columns');
  await go.click();
  expect(await readCounts(library)).toEqual([1, 0, 0, 1]);
  await bringIn(library);
});

test('an import is undone, even after the page was closed; what was edited since stays', async ({
  chrome,
}) => {
  const first = await openLibrary(chrome, 'data');
  const rows = ['One', 'Two', 'Three'].map((text, n) => `${bakery},${text},2026-11-0${n + 2}`);
  await chooseFile(first, `url,text,date\n${rows.join('\n')}\n`, 'notes.csv');
  await first.getByRole('button', { name: sentence('columnsGo') }).click();
  await bringIn(first);
  await first.close();

  const { panel, page } = await visitWithPanel(chrome, bakery);
  await edit(panel, 'Two', 'Two, as I see it now');
  await page.close();
  const library = await openLibrary(chrome, 'data');
  const undo = library.getByRole('button', { name: sentence('importUndo', 'notes.csv') });
  await expectAccessible(library);
  await undo.click();
  await expect(library.getByText(sentence('importUndone_other', '2'))).toBeVisible();
  await expect(library.getByText(sentence('importKept_one', '1'))).toBeVisible();
  await expect(undo).toHaveCount(0);
  const again = await visitWithPanel(chrome, bakery);
  await expect(comments(again.panel)).toHaveCount(1);
});

test('of a thread in pieces, a reply to what is missing has its place, and a ring of replies is refused', async ({
  chrome,
}) => {
  const kept = { author: 'Mara', text: 'I was here.', minutesAgo: 9 };
  await storeThread(chrome, new URL(bakery).pathname, [kept]);
  const library = await openLibrary(chrome, 'data');
  const { content } = await saveFile(library);
  const make = (end: number, parent: number, text: string) => {
    const id = (last: number) => `01a1dadd-f440-7028-95ea-ac884111801${last}`;
    return { ...content.comments[0], id: id(end), parent: id(parent), text };
  };
  const pieces = [
    make(1, 9, 'Whom do I answer?'),
    make(2, 3, 'You began it.'),
    make(3, 2, 'No, you did.'),
  ];
  await chooseFile(library, { ...content, comments: pieces });
  expect(await readCounts(library)).toEqual([1, 0, 0, 2]);
  await library.getByText(sentence('refused_other', '2')).click();
  await expect(library.getByText(sentence('whyCycle'))).toHaveCount(2);
  await bringIn(library);

  const { panel } = await visitWithPanel(chrome, bakery);
  await expect(comments(panel)).toHaveCount(2);
  await expect(panel.getByText(sentence('placeholderMissing'))).toBeVisible();
  await expect(panel.locator('.comment.reply')).toContainText('Whom do I answer?');
  await expect(panel.getByText('No, you did.')).toHaveCount(0);
});
