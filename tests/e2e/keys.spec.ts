import type { Page } from '@playwright/test';
import { canShow } from './browser/display.ts';
import { expect, test } from './browser/fixtures.ts';
import { onDisplay } from './browser/on-display.ts';
import { expectWidth, panelBox } from './browser/panel-place.ts';
import { expectClosed, visitWithPanel, write, writeBox } from './browser/reader.ts';
import { until } from './browser/until.ts';

const article = '/2026/11/tide-clock-eleven-minutes';

test('the keys are assigned, and the menu of a page has its entry', async ({ chrome }) => {
  const worker = await chrome.worker();
  const commands = (await worker.evaluate('chrome.commands.getAll()')) as Record<string, string>[];
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+Shift+O'],
    ['toggle-panel', 'Ctrl+Shift+Y'],
  ]);
  // Fails where there is no such entry.
  await worker.evaluate("chrome.contextMenus.update('comment', {})");
});

test('the entry of the page’s menu opens the panel', async ({ chrome }) => {
  const page = await chrome.visit(article);
  await chrome.clickToolbar(page);
  await chrome.closePopup(page);
  await (await chrome.worker()).evaluate(`chrome.tabs.query({ active: true }).then((tabs) =>
    tabs.forEach((tab) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'comment' }, tab)))`);
  await expect(writeBox(await chrome.panelFrame(page))).toBeFocused();
});

test.describe('by real keys and a real mouse', () => {
  test.skip(!canShow, 'Xvfb and xdotool are not installed');

  test('Alt+Shift+O opens the popup, ready to write', async ({ site }) => {
    await onDisplay(site, async (chrome, { press }) => {
      const page = await chrome.visit(article);
      await page.bringToFront();
      await press('alt+shift+o');
      const popup = await until('the popup', () => chrome.popup());
      await expect(writeBox(popup)).toBeFocused();
      await write(popup, 'No mouse was harmed.');
      await expect(writeBox(popup)).toHaveValue('No mouse was harmed.');
    });
  });

  test('Ctrl+Shift+Y opens the panel and closes it; where there can be none, the popup says why', async ({
    site,
  }) => {
    await onDisplay(site, async (chrome, { press }) => {
      const page = await chrome.visit(article);
      await page.bringToFront();
      await press('ctrl+shift+y');
      await expect(writeBox(await chrome.panelFrame(page))).toBeFocused();
      await press('ctrl+shift+y');
      await expectClosed(chrome, page);

      const own = await chrome.visit('chrome://version');
      await own.bringToFront();
      await press('ctrl+shift+y');
      await until('the popup', () => chrome.popup());
    });
  });

  test('the menu of the page has the entry, and it opens the panel', async ({ site }) => {
    await onDisplay(site, async (chrome, { press, point }) => {
      const page = await chrome.visit(article);
      await page.bringToFront();
      const [x, y] = await onScreen(page, 300, 300);
      await point('mousemove', x, y, 'click', '3');
      await page.waitForTimeout(700);
      // Before the two last entries, which are the browser's own.
      for (const key of ['Up', 'Up', 'Up', 'Return']) await press(key);
      await expect(writeBox(await chrome.panelFrame(page))).toBeFocused();
    });
  });

  test('the mouse drags the edge of the panel, out of its frame and back', async ({ site }) => {
    await onDisplay(site, async (chrome, { point }) => {
      const { page } = await visitWithPanel(chrome, article);
      const { x, width } = await panelBox(page);
      const at = async (by: number) => ['mousemove', ...(await onScreen(page, x + 3 + by, 400))];
      await point(...(await at(0)));
      await point('mousedown', '1');
      for (const by of [-20, -60, -110]) await point(...(await at(by)));
      await expectWidth(page, width + 110);
      for (const by of [-60, 30]) await point(...(await at(by)));
      await point('mouseup', '1');
      await expectWidth(page, width - 30);
    });
  });
});

/** Runs something in a browser with a window. */

/** Where a point of the page is on the screen, in the words of the mouse. */
async function onScreen(page: Page, x: number, y: number): Promise<[string, string]> {
  const [left, top] = await page.evaluate(() => [
    screenX + (outerWidth - innerWidth) / 2,
    screenY + outerHeight - innerHeight,
  ]);
  return [String(Math.round((left ?? 0) + x)), String(Math.round((top ?? 0) + y))];
}
