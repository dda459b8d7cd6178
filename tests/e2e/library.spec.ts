import { expectAccessible, expectInPlace } from './browser/accessible.ts';
import { expect, launchAlone, test } from './browser/fixtures.ts';
import {
  bringIn,
  chooseFile,
  chooseSetting,
  goToSection,
  libraryTitle,
  openLibrary,
  readCounts,
  type SavedFile,
  saveFile,
} from './browser/library-reader.ts';
import { expectInFront } from './browser/popup-reader.ts';
import { comments, openPopup, recentThreads, visitWithPanel, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThreads } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const bakery = '/2026/11/lighthouse-log-bakery-wall';
const tram = '/2026/11/last-tram-becomes-market';

/** Two threads with two authors, a reply, and a draft. */
async function fillStore(chrome: TestBrowser): Promise<void> {
  await storeThreads(chrome, [
    {
      path: bakery,
      title: 'Behind a bakery wall',
      comments: [
        { text: 'The log of the second keeper', minutesAgo: 50 },
        { author: 'Tomas', text: 'Which second keeper?', answers: 0, minutesAgo: 40 },
      ],
    },
    { path: tram, title: 'The last tram', comments: [{ text: 'A market hall', minutesAgo: 9 }] },
  ]);
  const page = await chrome.visit(bakery);
  await write(await openPopup(chrome, page), 'Half a thought');
  await chrome.closePopup(page);
}

/** What a file holds, without when it was saved. */
const contentOf = ({ exported: _, ...content }: SavedFile) => content;

test('what is saved to a file comes back in another browser, whole', async ({ chrome, site }) => {
  test.setTimeout(120_000);
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'settings');
  await chooseSetting(library, 'settingTheme', sentence('themeDark'));
  await library.getByRole('textbox', { name: sentence('settingName') }).fill('Mara');
  await goToSection(library, 'data');
  const { name, content } = await saveFile(library);
  expect(name).toMatch(/^afterword-\d{4}-\d\d-\d\d\.json$/);
  expect(content).toMatchObject({ comments: { length: 3 }, drafts: [{ text: 'Half a thought' }] });
  expect(content.settings).toMatchObject({ name: 'Mara', theme: 'dark' });

  const other = await launchAlone(site);
  try {
    const fresh = await openLibrary(other, 'data');
    await chooseFile(fresh, content);
    expect(await readCounts(fresh)).toEqual([4, 0, 0, 0]);
    await bringIn(fresh, { settings: true });
    await expect(fresh.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(contentOf((await saveFile(fresh)).content)).toEqual(contentOf(content));

    await fresh.getByRole('link', { name: sentence('seeThreads') }).click();
    await expect(recentThreads(fresh)).toHaveCount(2);
    await expect(recentThreads(fresh).first()).toContainText('The last tram');
    const { panel } = await visitWithPanel(other, bakery);
    await expect(comments(panel)).toHaveCount(2);
    await expect(panel.getByRole('textbox').last()).toHaveValue('Half a thought');
    expect(other.watch.take()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a second time changes nothing, and a look at a file stores nothing', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  const before = (await saveFile(library)).content;
  await chooseFile(library, before);
  expect(await readCounts(library)).toEqual([0, 0, 4, 0]);
  await expect(library.getByText(sentence('nothingNew'))).toBeVisible();

  const [first, ...rest] = before.comments;
  if (!first) throw new Error('nothing was saved');
  const changed = { ...first, text: 'Now longer', edited: Date.now() };
  const added = { ...first, id: '01a1dadd-f440-7028-95ea-ac8841118000' };
  await chooseFile(library, { ...before, comments: [changed, ...rest, added] });
  expect(await readCounts(library)).toEqual([1, 1, 3, 0]);
  await library.getByRole('button', { name: sentence('cancel'), exact: true }).click();
  expect(contentOf((await saveFile(library)).content)).toEqual(contentOf(before));

  for (const counts of [
    [1, 1, 3, 0],
    [0, 0, 5, 0],
  ]) {
    await chooseFile(library, { ...before, comments: [changed, ...rest, added] });
    expect(await readCounts(library)).toEqual(counts);
    if (counts[0]) await bringIn(library);
  }
  const after = (await saveFile(library)).content;
  expect(after.comments).toHaveLength(4);
  expect(after.comments.find(({ id }) => id === first.id)).toMatchObject({ text: 'Now longer' });
});

test('a broken record costs only itself, in a file and in the store', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  const { content } = await saveFile(library);
  const other = (n: number) => `01a1dadd-f440-7028-95ea-ac88411180${n}`;
  const [one] = content.comments;
  const file = {
    ...content,
    articles: [{ id: 'https://planted.example/whole' }],
    comments: [
      { ...one, id: other(10), article: 'https://planted.example/whole' },
      { ...one, id: other(11), text: 7 },
      null,
      { ...one, id: other(12), text: '' },
    ],
    drafts: 'none',
  };
  await chooseFile(library, file);
  expect(await readCounts(library)).toEqual([1, 0, 0, 5]);
  await library.getByText(sentence('refused_other', '5')).click();
  await expectAccessible(library);
  await expect(library.getByText(sentence('placeComment', '3'))).toBeVisible();
  await expect(library.getByText(sentence('placeArticle', '1'))).toBeVisible();
  await bringIn(library);
  await goToSection(library, 'threads');
  await expect(recentThreads(library)).toHaveCount(3);
  await expect(recentThreads(library).filter({ hasText: 'planted.example/whole' })).toHaveCount(1);

  await library.evaluate(
    (id) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('afterword');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const tx = opening.result.transaction('comments', 'readwrite');
          tx.objectStore('comments').put({ id, text: 7 });
          tx.oncomplete = () => resolve(opening.result.close());
        };
      }),
    other(10),
  );
  await goToSection(library, 'data');
  expect((await saveFile(library)).content.comments).toHaveLength(3);
  await expect(library.getByText(sentence('saveSkipped_one', '1'))).toBeVisible();
});

test('a wrong file is told what is wrong, and the right one can be chosen', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'data');
  for (const [text, key] of [
    ['The tide clock is right.', 'fileNotAfterword'],
    ['{"format":"afterword","version":1,"comments":[', 'fileNotJson'],
    ['{"type":"FeatureCollection"}', 'fileNotAfterword'],
    ['{"format":"afterword","version":2}', 'fileNewerVersion'],
  ] as const) {
    await chooseFile(library, text, 'holiday.json');
    await expect(library.getByRole('alert')).toContainText(sentence(key));
    await expect(library.getByRole('alert')).toContainText('holiday.json');
  }
  await expectAccessible(library);
  await library.getByRole('heading', { name: sentence('bringBackTitle') }).evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"format":"afterword","version":1}'], 'dropped.json'));
    for (const type of ['dragover', 'drop']) {
      zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await expect(library.getByText(sentence('foundIn', 'dropped.json'))).toBeVisible();
  await expect(library.getByText(sentence('nothingInFile'))).toBeVisible();
});

test('when saving fails in the middle, what was got can be had and brought back', async ({
  chrome,
  site,
}) => {
  test.setTimeout(120_000);
  await fillStore(chrome);
  // The first part holds the comments; no other is answered.
  await chrome.context.addInitScript(() => {
    if (location.pathname !== '/src/library/index.html') return;
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    interface Runtime {
      sendMessage(message: { call: string; args: { next: string | null } }, ...rest: []): unknown;
    }
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, ...rest) =>
      message.call === 'exportPart' && message.args.next !== null
        ? send({ ...message, args: { next: 'nonsense' } }, ...rest)
        : send(message, ...rest);
  });
  const library = await openLibrary(chrome, 'data');
  await library.getByRole('button', { name: sentence('saveToFile') }).click();
  await expect(library.getByRole('alert')).toContainText(
    sentence('saveIncomplete', sentence('comments_other', '3')),
  );
  await expectAccessible(library);
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: sentence('saveRest') }).click();
  const path = await (await download).path();

  const other = await launchAlone(site);
  try {
    const fresh = await openLibrary(other, 'data');
    await fresh.locator('input[type=file]').setInputFiles(path);
    expect(await readCounts(fresh)).toEqual([3, 0, 0, 0]);
    await bringIn(fresh);
    await goToSection(fresh, 'threads');
    await expect(recentThreads(fresh)).toHaveCount(2);
  } finally {
    await other.close();
  }
});

test('the popup leads to the library that is open already, at its threads', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'settings');
  const page = await chrome.visit(bakery);
  const popup = await openPopup(chrome, page);
  const pages = chrome.context.pages().length;
  await popup.getByRole('button', { name: sentence('library') }).click();
  await expectInFront(library);
  await expect(libraryTitle(library)).toHaveText(sentence('threadsTitle'));
  expect(chrome.context.pages().length).toBeLessThan(pages);
});

test('sections have addresses: links, back and forward', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'threads');
  await expect(library.getByText(sentence('noThreadsHow'))).toBeVisible();
  await expectAccessible(library);
  await goToSection(library, 'data');
  await expect(libraryTitle(library)).toBeFocused();
  await goToSection(library, 'settings');
  await library.goBack();
  await expect(libraryTitle(library)).toHaveText(sentence('dataTitle'));
  await library.goBack();
  await library.goForward();
  await library.reload();
  await expect(libraryTitle(library)).toHaveText(sentence('dataTitle'));
});

test('a thread is found by its words and opened beside its article', async ({ chrome, site }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'threads');
  await expect(library.getByText(sentence('threads_other', '2'))).toBeVisible();
  await library.keyboard.press('/');
  await library.keyboard.type('market');
  await expect(recentThreads(library)).toHaveCount(1);
  await expectAccessible(library);
  const opened = chrome.context.waitForEvent('page', (page) => page.url().includes(tram));
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  expect((await opened).url()).toBe(site.origin + tram);
});

test('everything is in its place on a narrow page, in the dark, with large text, from right to left', async ({
  chrome,
}) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'settings');
  await library.setViewportSize({ width: 360, height: 700 });
  await chooseSetting(library, 'settingTheme', sentence('themeDark'));
  for (const [size, direction] of [
    ['100%', 'ltr'],
    ['150%', 'rtl'],
  ] as const) {
    await chooseSetting(library, 'settingTextSize', size);
    for (const section of ['threads', 'data', 'settings'] as const) {
      await goToSection(library, section);
      await library.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await expectInPlace(library, `${section} ${size}`);
      await expectAccessible(library);
    }
  }
});
