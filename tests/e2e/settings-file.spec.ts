import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { chooseSetting, openLibrary } from './browser/library-reader.ts';
import { changeSettings } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

async function openFile(library: Page, content: unknown): Promise<void> {
  const chooser = library.waitForEvent('filechooser');
  await library.getByRole('button', { name: sentence('settingsFileChoose') }).click();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await (await chooser).setFiles({
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

async function saveSettings(library: Page): Promise<{ name: string; text: string }> {
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: sentence('settingsFileSave') }).click();
  const got = await download;
  return { name: got.suggestedFilename(), text: await readFile(await got.path(), 'utf8') };
}

test('settings go into a file and come out of it, looked at first, and undone', async ({
  chrome,
}) => {
  const library = await openLibrary(chrome, 'settings');
  await chooseSetting(library, 'settingTheme', sentence('themeDark'));
  const { name, text } = await saveSettings(library);
  expect(name).toMatch(/^afterword-settings-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toMatchObject({ settings: { theme: 'dark' } });

  await chooseSetting(library, 'settingTheme', sentence('themeLight'));
  await openFile(library, text);
  const would = library.getByRole('listitem').filter({ hasText: sentence('settingTheme') });
  await expect(would).toBeVisible();
  // Nothing has changed yet.
  await expect(library.getByRole('radio', { name: sentence('themeLight') })).toBeChecked();
  await library.getByRole('button', { name: sentence('settingsFileTake') }).click();
  await expect(library.getByRole('radio', { name: sentence('themeDark') })).toBeChecked();
  await library.getByRole('button', { name: sentence('undo'), exact: true }).click();
  await expect(library.getByText(sentence('settingsFileUndone'))).toBeVisible();
  await expect(library.getByRole('radio', { name: sentence('themeLight') })).toBeChecked();
});

test('the key of the server is in no file, but where that is ticked', async ({ chrome }) => {
  const helpServer = { address: 'http://localhost:9999', model: '' };
  const library = await openLibrary(chrome, 'settings');
  await changeSettings(library, { helpServer });
  const kept = (key: string) => ({ serverKey: { key, origin: helpServer.address } });
  const keep = (key: string) => `chrome.storage.local.set(${JSON.stringify(kept(key))})`;
  const inStorage = async () =>
    (await chrome.worker()).evaluate(`chrome.storage.local.get('serverKey')`);
  await (await chrome.worker()).evaluate(keep('sk-secret'));
  await library.reload();
  expect((await saveSettings(library)).text).not.toContain('sk-secret');
  await library.getByRole('checkbox', { name: sentence('settingsFileKey') }).check();
  const { text } = await saveSettings(library);
  expect(JSON.parse(text)).toMatchObject({ serverKey: 'sk-secret' });

  await (await chrome.worker()).evaluate(keep('sk-other'));
  await openFile(library, text);
  await expect(
    library.getByRole('listitem').filter({ hasText: sentence('settingsFileKeyTitle') }),
  ).toBeVisible();
  await library.getByRole('button', { name: sentence('settingsFileTake') }).click();
  await expect(library.getByText(sentence('settingsFileTaken'))).toBeVisible();
  expect(await inStorage()).toEqual(kept('sk-secret'));
  await library.getByRole('button', { name: sentence('undo'), exact: true }).click();
  await expect(library.getByText(sentence('settingsFileUndone'))).toBeVisible();
  expect(await inStorage()).toEqual(kept('sk-other'));
});

test('what is no file of settings is said so, and what this version does not know is named', async ({
  chrome,
}) => {
  const library = await openLibrary(chrome, 'settings');
  await openFile(library, { format: 'afterword', version: 1 });
  await expect(library.getByRole('alert')).toHaveText(sentence('settingsFileOther'));
  const settings = { theme: 'sepia', textSize: 130, colour: 'red' };
  await openFile(library, { format: 'afterword-settings', version: 1, settings });
  await expect(
    library.getByText(sentence('settingsFileRefused_other', '2', 'theme and colour')),
  ).toBeVisible();
  await library.getByRole('button', { name: sentence('settingsFileTake') }).click();
  await expect(library.getByRole('radio', { name: '130%' })).toBeChecked();
});
