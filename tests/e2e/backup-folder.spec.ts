import type { Page } from '@playwright/test';
import { expectAccessible, expectInPlace } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import {
  bringIn,
  openLibrary,
  pickedFiles,
  pickOwnStorage,
  readCounts,
} from './browser/library-reader.ts';
import { openPopup, post, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { changeBackupState } from './browser/stored-backup.ts';
import { storeThread } from './browser/stored-thread.ts';

const tide = '/2026/11/tide-clock-eleven-minutes';
const day = 86_400_000;

const part = (library: Page) =>
  library.getByRole('region', { name: sentence('backupFolderTitle') });
const button = (library: Page, key: string) =>
  part(library).getByRole('button', { name: sentence(key), exact: true });
const last = (library: Page) => part(library).locator('time').first();
/** The files in the folder, without what is just being written. */
const names = (library: Page) =>
  library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('picked');
    const found: string[] = [];
    const entries = folder as unknown as { keys(): AsyncIterable<string> };
    for await (const name of entries.keys()) if (!name.endsWith('.crswap')) found.push(name);
    return found.sort();
  });

test('a folder is picked, and everything is written into it at once, and again when it is due', async ({
  chrome,
}) => {
  await storeThread(chrome, tide, [{ text: 'It is right.', minutesAgo: 9 }]);
  const library = await openLibrary(chrome, 'data');
  await pickOwnStorage(library);
  await expectAccessible(library);
  await button(library, 'backupChoose').click();
  await expect(part(library).getByText(sentence('backupInto', 'picked'))).toBeVisible();
  await expect(last(library)).toContainText(sentence('comments_one', '1'));
  await expectAccessible(library);
  const [first, ...others] = Object.entries(await pickedFiles(library));
  expect(others).toEqual([]);
  expect(first?.[0]).toMatch(/^picked\/afterword-\d{4}(-\d\d){5}\.json$/);
  const content = JSON.parse(first?.[1] ?? '');
  expect(content).toMatchObject({ comments: [{ text: 'It is right.' }], settings: {} });
  await library.close();

  // A day later, the next comment is enough.
  await changeBackupState(
    chrome,
    (state, past) => {
      Object.assign(state.folder, { tried: past, last: { ...state.folder.last, at: past } });
    },
    Date.now() - day,
  );
  const page = await chrome.visit(tide);
  const popup = await openPopup(chrome, page);
  await write(popup, 'I am early.');
  await post(popup);
  await chrome.closePopup(page);
  const again = await openLibrary(chrome, 'data');
  await expect(last(again)).toContainText(sentence('comments_other', '2'), { timeout: 15_000 });
  expect(await names(again)).toHaveLength(2);
});

test('a backup of the folder is looked into, brought back, and taken out again', async ({
  chrome,
}) => {
  await storeThread(chrome, tide, [{ text: 'It is right.', minutesAgo: 9 }]);
  const library = await openLibrary(chrome, 'data');
  await pickOwnStorage(library);
  await button(library, 'backupChoose').click();
  await expect(last(library)).toBeVisible();
  const [name = ''] = await names(library);
  // As on another computer, whose backups the folder has.
  await library.evaluate(async (path) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('picked');
    const text = await (await (await folder.getFileHandle(path)).getFile()).text();
    const file = await folder.getFileHandle('afterword-of-another.json', { create: true });
    const stream = await file.createWritable();
    const other = text.replace(/"id":"([^"]*)[0-9a-f]{2}"/, '"id":"$1ff"');
    await stream.write(other.replace('It is right.', 'From elsewhere.'));
    await stream.close();
  }, name);
  await button(library, 'restoreShow').click();
  const rows = part(library).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(sentence('comments_one', '1'));
  await expectAccessible(library);
  await library.setViewportSize({ width: 360, height: 700 });
  await expectInPlace(library, 'the backups of a folder');
  await rows.filter({ hasText: 'afterword-of-another' }).getByRole('button').click();
  expect(await readCounts(library)).toEqual([1, 0, 0, 0]);
  await bringIn(library);
  await library
    .getByRole('button', { name: sentence('importUndo', 'afterword-of-another.json') })
    .click();
  await expect(library.getByText(sentence('importUndone_one', '1'))).toBeVisible();
});

test('only so many are kept, of those that were written here', async ({ chrome }) => {
  await storeThread(chrome, tide, [{ text: 'It is right.', minutesAgo: 9 }]);
  const library = await openLibrary(chrome, 'data');
  await pickOwnStorage(library);
  await library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('picked', { create: true });
    for (const name of ['afterword-2020-01-01-00-00-00.json', 'letters.txt']) {
      await folder.getFileHandle(name, { create: true });
    }
  });
  await button(library, 'backupChoose').click();
  await expect(last(library)).toBeVisible();
  await part(library).getByRole('radio', { name: '3', exact: true }).check();
  const [, first] = await names(library);
  const written = new Set(await names(library));
  for (let count = 1; count <= 3; count += 1) {
    await button(library, 'backupNow').click();
    const isNew = async () => (await names(library)).some((name) => !written.has(name));
    await expect.poll(isNew).toBe(true);
    for (const name of await names(library)) written.add(name);
    await expect(button(library, 'backupNow')).toBeEnabled();
  }
  await expect.poll(async () => (await names(library)).length).toBe(5);
  const left = await names(library);
  expect(left).not.toContain(first);
  expect(left).toEqual(
    expect.arrayContaining(['afterword-2020-01-01-00-00-00.json', 'letters.txt']),
  );
  await button(library, 'backupStop').click();
  await expect(part(library).getByText(sentence('backupStopped'))).toBeVisible();
  expect(await names(library)).toEqual(left);
});

test('a folder that is gone is told of, there and in the popup, until another is picked', async ({
  chrome,
}) => {
  await storeThread(chrome, tide, [{ text: 'It is right.', minutesAgo: 9 }]);
  const library = await openLibrary(chrome, 'data');
  await pickOwnStorage(library);
  await button(library, 'backupChoose').click();
  await expect(last(library)).toBeVisible();
  await library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('picked', { recursive: true });
  });
  await button(library, 'backupNow').click();
  const gone = part(library).getByText(sentence('backupGone', 'picked'));
  await expect(gone).toBeVisible();
  await expectAccessible(library);

  const page = await chrome.visit(tide);
  const popup = await openPopup(chrome, page);
  await expect(popup.getByText(sentence('backupMissed', 'picked'))).toBeVisible();
  await popup.getByRole('button', { name: sentence('backupLook') }).click();
  await expect(gone).toBeVisible();

  await button(library, 'backupChoose').click();
  await expect(gone).toHaveCount(0);
  await expect.poll(() => names(library)).toHaveLength(1);
  await expect(last(library)).toBeVisible();
});

test('a browser that lets nothing be written into folders says so', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'data');
  await library.addInitScript(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
  await library.reload();
  await expect(part(library).getByText(sentence('backupFolderMissing'))).toBeVisible();
  await expect(part(library).getByRole('button')).toHaveCount(0);
});
