import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { visitHeld } from './browser/held-page.ts';
import { faults, filterBox, threadRow } from './browser/popup-reader.ts';
import { articleTitle, openPopup, write, writeBox } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { tideClock } from './site/articles/tide-clock.ts';
import { paperPdf } from './site/paper-pdf.ts';

/** The sentence and the recent threads, the filter in hand; no box to write in, and nothing called wrong. */
async function expectUnreadable(popup: Page, why: string): Promise<void> {
  await expect(popup.getByText(sentence(why))).toBeVisible();
  await expect(threadRow(popup, 'Stored before')).toBeVisible();
  await expect(filterBox(popup)).toBeFocused();
  await expect(writeBox(popup)).toHaveCount(0);
  await expect(faults(popup)).toHaveCount(0);
}

async function withThread(chrome: TestBrowser): Promise<Page> {
  await storeThread(chrome, '/2026/11/old', [{ text: 'Then' }]);
  return chrome.context.newPage();
}

for (const [name, address] of [
  ['a page of the browser', 'chrome://version'],
  ['a blank tab', 'about:blank'],
] as const)
  test(`${name}: a friendly sentence and the recent threads`, async ({ chrome }) => {
    const page = await withThread(chrome);
    await page.goto(address);
    await expectUnreadable(await chrome.clickToolbar(page), 'unreadableBrowser');
  });

test('a page of the web store: the same', async ({ chrome }) => {
  const page = await withThread(chrome);
  const store = 'https://microsoftedge.microsoft.com/addons/';
  // Served from here; the browser itself still knocks at the door.
  await page.route(store, (route) => route.fulfill({ contentType: 'text/html', body: 'Store' }));
  await page.goto(store);
  await expectUnreadable(await chrome.clickToolbar(page), 'unreadableStore');
  for (const problem of chrome.watch.take())
    expect(problem).toMatch(/^request outside: .*microsoft/);
});

test('a PDF: the same', async ({ chrome }) => {
  const page = await withThread(chrome);
  await page.goto(`${chrome.site.origin}/paper.pdf`);
  await expectUnreadable(await chrome.clickToolbar(page), 'unreadablePdf');
});

test('a page that turns out to be a PDF: what was written before is shown, to be taken along', async ({
  chrome,
}) => {
  const { page } = await visitHeld(chrome, tideClock);
  const before = await chrome.clickToolbar(page);
  await write(before, 'Written too early.');
  await chrome.closePopup(page);
  await page.route(page.url(), (route) =>
    route.fulfill({ contentType: 'application/pdf', body: paperPdf() }),
  );
  await page.goto(page.url());
  const popup = await chrome.clickToolbar(page);
  await expect(popup.getByText(sentence('unreadablePdf'))).toBeVisible();
  await expect(popup.getByText('Written too early.')).toBeVisible();
  await popup.getByRole('button', { name: sentence('copyWritten') }).click();
  await expect(popup.getByText(sentence('copied'))).toBeVisible();
  await popup.getByRole('button', { name: sentence('discardWritten') }).click();
  await expect(popup.getByText('Written too early.')).toHaveCount(0);
  await chrome.closePopup(page);
  const again = await chrome.clickToolbar(page);
  await expect(again.getByText(sentence('unreadablePdf'))).toBeVisible();
  await expect(again.getByText(sentence('writtenBefore'))).toHaveCount(0);
});

test('a local file: without permission the way to it, with it a page like any other', async ({
  chrome,
}, info) => {
  const path = info.outputPath('notes.html');
  await writeFile(path, '<!doctype html><title>My notes</title><h1>My notes</h1>');
  const page = await withThread(chrome);
  await page.goto(`file://${path}`);
  await expect(articleTitle(await openPopup(chrome, page))).toHaveText('My notes');

  await allowFiles(chrome, false);
  await page.goto(`file://${path}`);
  await expectUnreadable(await chrome.clickToolbar(page), 'unreadableHidden');
});

/** Turns the switch in the browser's list of extensions. The browser loads the extension anew. */
async function allowFiles(chrome: TestBrowser, fileAccess: boolean): Promise<void> {
  const list = await chrome.visit('chrome://extensions');
  // Without it the browser does not load an unpacked extension again.
  await list.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  const change = JSON.stringify({ extensionId: chrome.extensionId, fileAccess });
  await list.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await list.close();
  await chrome.worker();
}
