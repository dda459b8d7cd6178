import { unzipSync } from 'fflate';
import { expectAccessible, expectInPlace } from './browser/accessible.ts';
import { expect, launchAlone, test } from './browser/fixtures.ts';
import {
  bringIn,
  chooseFile,
  goToSection,
  openLibrary,
  pickedFiles,
  pickOwnStorage,
  readCounts,
  saveThreads,
} from './browser/library-reader.ts';
import { filterBox } from './browser/popup-reader.ts';
import { recentThreads } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThreads } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const bakery = '/2026/11/lighthouse-log-bakery-wall';
const tram = '/2026/11/last-tram-becomes-market';

async function fillStore(chrome: TestBrowser): Promise<void> {
  await storeThreads(chrome, [
    {
      path: bakery,
      title: 'Behind a bakery wall',
      comments: [
        { text: 'The *log* of the second keeper #log', minutesAgo: 50 },
        { author: 'Tomas', text: '<b>Which</b> second keeper?', answers: 0, minutesAgo: 40 },
      ],
    },
    { path: tram, title: 'The last tram', comments: [{ text: 'A market hall', minutesAgo: 9 }] },
  ]);
}

test('threads are saved as a page, a table, annotations and Markdown', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  const html = await saveThreads(library, 'formatHtml');
  expect(html.name).toMatch(/^afterword-\d{4}-\d\d-\d\d\.html$/);
  expect(html.bytes.toString()).toContain('&lt;b&gt;Which&lt;/b&gt; second keeper?');
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  await expect(part.getByRole('status')).toContainText(sentence('threads_other', '2'));
  await expectAccessible(library);

  const csv = (await saveThreads(library, 'formatCsv')).bytes.toString().trim().split('\r\n');
  expect(csv).toHaveLength(4);
  const annotations = JSON.parse(
    (await saveThreads(library, 'formatAnnotations')).bytes.toString(),
  );
  expect(annotations.first.items).toHaveLength(3);

  const { name, bytes } = await saveThreads(library, 'formatMarkdown');
  expect(name).toMatch(/\.zip$/);
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual(['Behind a bakery wall.md', 'The last tram.md']);
  expect(Buffer.from(files['Behind a bakery wall.md'] ?? []).toString()).toContain(
    'tags: ["log"]\n---',
  );
});

test('a saved page is read in a browser: nothing runs, nothing is fetched', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  const { bytes } = await saveThreads(library, 'formatHtml');
  const page = await chrome.context.newPage();
  await page.setContent(bytes.toString());
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'The last tram',
    'Behind a bakery wall',
  ]);
  await expect(page.locator('.d1')).toContainText('<b>Which</b>');
  await expectInPlace(page, 'a saved page');
});

test('what the list is filtered to is saved alone, and comes back', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'threads');
  await library.getByRole('searchbox').or(library.getByRole('textbox')).first().fill('#log');
  await expect(recentThreads(library)).toHaveCount(1);
  await library.getByRole('link', { name: sentence('exportThese') }).click();
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  await expect(part.getByRole('textbox')).toHaveValue('#log');
  await expect(part).toBeInViewport();
  const { bytes } = await saveThreads(library, 'formatJson', '#log');
  const file = JSON.parse(bytes.toString());
  expect(file).toMatchObject({ comments: { length: 2 }, articles: { length: 1 } });
  await chooseFile(library, bytes.toString());
  expect(await readCounts(library)).toEqual([0, 0, 2, 0]);
  const added = { ...file.comments[0], id: '01a1dadd-f440-7028-95ea-ac8841118000' };
  await chooseFile(library, { ...file, comments: [added] });
  await bringIn(library);

  await goToSection(library, 'data');
  await part.getByRole('textbox').fill('nobody wrote this');
  await part.getByRole('button', { name: sentence('exportSave') }).click();
  await expect(part.getByRole('status')).toHaveText(sentence('exportNone'));
});

test('threads are written where the reader picks: a file, or a folder', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  await pickOwnStorage(library);
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  await part.getByRole('button', { name: sentence('exportPlace') }).click();
  await expect(part.getByRole('status')).toContainText('.html');
  await part.getByRole('radio', { name: sentence('formatMarkdown') }).check();
  await part.getByRole('button', { name: sentence('exportFolder') }).click();
  await expect(part.getByRole('status')).toContainText('picked');
  const files = await pickedFiles(library);
  const names = Object.keys(files).sort();
  expect(names).toEqual([
    expect.stringMatching(/^afterword-.*\.html$/),
    'picked/Behind a bakery wall.md',
    'picked/The last tram.md',
  ]);
  expect(files[names[0] ?? '']).toContain('</html>');
});

test('what a search finds is saved alone: comments, and threads by their titles', async ({
  chrome,
}) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'threads');
  await filterBox(library).fill('by:tomas keeper');
  await expect(library.locator('.found-excerpt')).toHaveCount(1);
  await library.getByRole('link', { name: sentence('exportThese') }).click();
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  await expect(part.getByRole('textbox')).toHaveValue('by:tomas keeper');
  const found = JSON.parse(
    (await saveThreads(library, 'formatJson', 'by:tomas keeper')).bytes.toString(),
  );
  expect(found.comments).toMatchObject([{ text: '<b>Which</b> second keeper?' }]);
  expect(found.articles).toHaveLength(1);
  const csv = (await saveThreads(library, 'formatCsv', 'by:tomas keeper')).bytes.toString();
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  const html = (await saveThreads(library, 'formatHtml', 'by:tomas keeper')).bytes.toString();
  expect(html).toContain('second keeper?');
  const whole = JSON.parse((await saveThreads(library, 'formatJson', 'bakery')).bytes.toString());
  expect(whole.comments).toHaveLength(2);
});

test('what the list is narrowed to is saved alone, and the rest when the reader says so', async ({
  chrome,
}) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'threads');
  await library.getByRole('button', { name: sentence('unread'), exact: true }).click();
  await expect(recentThreads(library)).toHaveCount(1);
  await library.getByRole('link', { name: sentence('exportThese') }).click();
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  await expect(part.getByText(sentence('exportNarrowed'))).toBeVisible();
  await expectAccessible(library);
  const narrowed = JSON.parse((await saveThreads(library, 'formatJson')).bytes.toString());
  expect(narrowed).toMatchObject({ comments: { length: 2 }, articles: { length: 1 } });
  await part.getByRole('button', { name: sentence('exportNarrowedOff') }).click();
  const all = JSON.parse((await saveThreads(library, 'formatJson')).bytes.toString());
  expect(all).toMatchObject({ comments: { length: 3 }, articles: { length: 2 } });
});

test('what was saved, brought in elsewhere and saved again is the same, byte for byte', async ({
  chrome,
  site,
}) => {
  test.setTimeout(120_000);
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  const bytes = (text: string) => text.replace(/"exported": "[^"]*"/, '');
  const first = (await saveThreads(library, 'formatJson')).bytes.toString();
  const other = await launchAlone(site);
  try {
    const fresh = await openLibrary(other, 'data');
    await chooseFile(fresh, first);
    await bringIn(fresh);
    await goToSection(fresh, 'data');
    const second = (await saveThreads(fresh, 'formatJson')).bytes.toString();
    expect(bytes(second)).toBe(bytes(first));
  } finally {
    await other.close();
  }
});
