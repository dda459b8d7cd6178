import type { Page } from '@playwright/test';
import { patternsOf } from '../../src/related/site-permission.ts';
import { watchScripts } from '../bench/page/loaded-scripts.ts';
import { test as allowing } from './browser/allowed-sites.ts';
import { expect, test } from './browser/fixtures.ts';
import { chooseSetting, openLibrary } from './browser/library-reader.ts';
import { latest, openPanel, openPopup, post, write, writeBox } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const site = 'harbourpost.example';
const bakery = '/2026/11/lighthouse-log-bakery-wall';
const clock = '/2026/11/tide-clock-eleven-minutes';

/** What stands on the toolbar button above a page. */
async function badge(chrome: TestBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await chrome.worker();
  return (await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  })()`)) as string;
}

async function addSite(library: Page, label: string, typed: string): Promise<void> {
  await library.getByRole('textbox', { name: sentence(label) }).fill(typed);
  await library.getByRole('textbox', { name: sentence(label) }).press('Enter');
}

const allowed = allowing.extend({});
allowed.use({ allowed: patternsOf([site, `www.${site}`]) });

allowed(
  'the button counts comments on a chosen site, and nothing is put into its pages',
  async ({ chrome }) => {
    await storeThread(chrome, bakery, [{ text: 'One' }, { text: 'Two' }]);
    const library = await openLibrary(chrome, 'settings');
    const page = await chrome.visit(bakery);
    await page.waitForLoadState('load');
    expect(await badge(chrome, page)).toBe('');
    await addSite(library, 'badgeSitesLabel', `https://www.${site}/any/page`);
    await expect(library.getByRole('listitem').filter({ hasText: site })).toBeVisible();
    await expect.poll(() => badge(chrome, page)).toBe('2');

    for (const [path, count] of [
      [`${bakery}?utm_source=mail`, '2'],
      [clock, ''],
    ] as const) {
      const visited = await chrome.context.newPage();
      const scripts = await watchScripts(await chrome.context.newCDPSession(visited));
      await visited.goto(chrome.site.origin + path);
      await expect.poll(() => badge(chrome, visited)).toBe(count);
      expect(scripts.worlds()).toBe(0);
      expect(await scripts.weigh(() => true)).toBe(0);
    }
    // Whoever has no permission for a site is not told where its tabs are.
    const elsewhere = await chrome.visit(`${chrome.site.other}${bakery}`);
    expect(await badge(chrome, elsewhere)).toBe('');

    await page.bringToFront();
    const popup = await openPopup(chrome, page);
    await write(popup, 'Three');
    await post(popup);
    await chrome.closePopup(page);
    await expect.poll(() => badge(chrome, page)).toBe('3');

    await library.bringToFront();
    await library.getByRole('button', { name: sentence('siteRemoveName', site) }).click();
    await expect.poll(() => badge(chrome, page)).toBe('');
  },
);

allowed('the worker is woken by a page for the count alone', async ({ chrome }) => {
  const workers = async () =>
    (await chrome.cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(chrome.extensionId),
    );
  await storeThread(chrome, bakery, [{ text: 'One' }]);
  // Where nothing is to be counted, a page that comes wakes nobody.
  await chrome.worker();
  await expect
    .poll(async () => (await chrome.worker()).evaluate('chrome.tabs.onUpdated.hasListeners()'))
    .toBe(false);
  await chrome.killWorker();
  await chrome.visit(bakery);
  await chrome.visit(clock);
  expect(await workers()).toEqual([]);

  const library = await openLibrary(chrome, 'settings');
  await addSite(library, 'badgeSitesLabel', site);
  const before = await chrome.visit(bakery);
  await expect.poll(() => badge(chrome, before)).toBe('1');
  // Any tab may wake it again before it is seen to be gone.
  await chrome.strikeWorker();
  const page = await chrome.visit(bakery);
  await expect.poll(() => badge(chrome, page)).toBe('1');
});

test('without the permission the list says so, and offers to ask again', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'settings');
  await library.evaluate('chrome.permissions.request = async () => false');
  await addSite(library, 'badgeSitesLabel', 'no address');
  await expect(library.getByRole('alert')).toBeVisible();
  await addSite(library, 'badgeSitesLabel', site);
  const row = library.getByRole('listitem').filter({ hasText: site });
  await expect(row).toContainText(sentence('siteNotAllowed'));
  await expect(row.getByRole('button', { name: sentence('siteAllowName', site) })).toBeVisible();
  await chooseSetting(library, 'settingBadge', sentence('badgeAll'));
  await expect(library.getByText(sentence('badgeRefused'))).toBeVisible();
  await chooseSetting(library, 'settingBadge', sentence('badgeChosen'));
  await expect(row).toBeVisible();
});

test('never on a site: from the popup, by every way, and back again', async ({ chrome }) => {
  const page = await chrome.visit(bakery);
  const first = await openPopup(chrome, page);
  await write(first, 'Here before');
  await post(first);
  const panel = await openPanel(chrome, page, first);
  await expect(writeBox(panel)).toBeVisible();

  const popup = await openPopup(chrome, page);
  await popup.getByRole('button', { name: sentence('more'), exact: true }).click();
  await popup.getByRole('menuitem', { name: sentence('neverOnSite', site) }).click();
  await expect(popup.getByText(sentence('unreadableNever'))).toBeVisible();
  await expect(writeBox(popup)).toHaveCount(0);
  // The panel beside the page goes with it.
  await expect.poll(() => chrome.panelFrameNow(page)).toBeUndefined();
  await chrome.closePopup(page);

  const other = await chrome.context.newPage();
  const scripts = await watchScripts(await chrome.context.newCDPSession(other));
  await other.goto(chrome.site.origin + clock);
  const again = await chrome.clickToolbar(other);
  await expect(again.getByText(sentence('unreadableNever'))).toBeVisible();
  expect(scripts.worlds()).toBe(0);

  await again.getByRole('button', { name: sentence('neverTakeBack', site) }).click();
  await expect(writeBox(again)).toBeVisible();
  await chrome.closePopup(other);
  await expect(latest(await openPopup(chrome, page))).toContainText('Here before');
});

test('sites to stay away from are added and removed in the library', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'settings');
  await addSite(library, 'settingNever', site);
  const page = await chrome.visit(bakery);
  const popup = await chrome.clickToolbar(page);
  await expect(popup.getByText(sentence('unreadableNever'))).toBeVisible();
  await chrome.closePopup(page);
  await library.bringToFront();
  await library.getByRole('button', { name: sentence('siteRemoveName', site) }).click();
  await openPopup(chrome, page);
});
