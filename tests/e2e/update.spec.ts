import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { builtExtension } from './browser/launch.ts';
import { panelCount, readLayout } from './browser/panel-place.ts';
import {
  closePanel,
  comments,
  openPanel,
  openPopup,
  post,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { findSealed } from './browser/sealed.ts';
import { sentence } from './browser/sentence.ts';
import { storedText } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

/** What an update does to open pages: another extension of the same id is there, and the old one's scripts remain. */
async function reloadExtension(chrome: TestBrowser): Promise<void> {
  await (await chrome.worker()).evaluate('globalThis.isOld = true');
  await chrome.cdp.send('Extensions.loadUnpacked', { path: builtExtension });
  const isNew = async () => (await chrome.worker()).evaluate('globalThis.isOld !== true');
  await until('the new worker', () => isNew().catch(() => false));
}

async function expectNotice(page: Page): Promise<void> {
  await expect
    .poll(async () => (await findSealed(page, sentence('outdatedTitle'))) !== undefined)
    .toBe(true);
}

test.describe('an old panel says that it is old', () => {
  for (const address of [article, '/hard/csp']) {
    test(`and reloads the page for the asking, on ${address}`, async ({ chrome }) => {
      const { page, panel } = await visitWithPanel(chrome, address);
      await write(panel, 'Unsent');
      // An update waits for no letter that is still on its way.
      await expect.poll(() => storedText(chrome)).toContain('Unsent');
      await reloadExtension(chrome);
      await expectNotice(page);
      const reload = await findSealed(page, sentence('outdatedReload'));
      expect(reload).toBeDefined();
      const loaded = page.waitForEvent('load');
      await reload?.click();
      await loaded;
      expect(await panelCount(page)).toBe(0);
      const next = await openPanel(chrome, page, await openPopup(chrome, page));
      await expect(writeBox(next)).toHaveValue('Unsent');
    });
  }

  test('and closes, leaving the page as it was', async ({ chrome }) => {
    const page = await chrome.visit(article);
    const before = await readLayout(page);
    await openPanel(chrome, page, await openPopup(chrome, page));
    await reloadExtension(chrome);
    await expectNotice(page);
    await (await findSealed(page, sentence('closePanel')))?.click();
    expect(await panelCount(page)).toBe(0);
    expect(await readLayout(page)).toEqual(before);
  });
});

test('a click on the toolbar without reloading the page gives one panel, which works', async ({
  chrome,
}) => {
  const page = await chrome.visit(article);
  const before = await readLayout(page);
  const old = await openPanel(chrome, page, await openPopup(chrome, page));
  await write(old, 'Begun before.');
  await reloadExtension(chrome);
  await expectNotice(page);
  const panel = await openPanel(chrome, page, await openPopup(chrome, page));
  expect(await panelCount(page)).toBe(1);
  await expect(writeBox(panel)).toHaveValue('Begun before.');
  await post(panel);
  await expect(comments(panel, 'Begun before.')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await panelCount(page)).toBe(1);
  expect(await findSealed(page, sentence('outdatedTitle'))).toBeUndefined();
  await closePanel(chrome, page, panel);
  expect(await panelCount(page)).toBe(0);
  expect(await readLayout(page)).toEqual(before);
});
