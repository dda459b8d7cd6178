import { expect, test } from './browser/fixtures.ts';
import {
  coveredLines,
  dragHandle,
  expectHeight,
  expectWidth,
  isOnTop,
  panelBox,
  panelCount,
  readLayout,
  resizeHandle,
} from './browser/panel-place.ts';
import {
  changeSettings,
  closePanel,
  openPanel,
  openPopup,
  visitWithPanel,
} from './browser/reader.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

test('the panel opens from the popup, on the right, beside the article and not over it', async ({
  chrome,
}) => {
  const page = await chrome.visit(article);
  const popup = await openPopup(chrome, page);
  await openPanel(chrome, page, popup);
  expect(popup.isClosed()).toBe(true);
  const { x, y, width, height } = await panelBox(page);
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect([x + width, y, height]).toEqual([window.width, 0, window.height]);
  expect(width).toBe(400);
  expect(await coveredLines(page)).toEqual([]);
  expect(await isOnTop(page)).toBe(true);
});

test('a reader who wants it on the left has it there at once, and the next time', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await changeSettings(panel, { panelSide: 'left' });
  await expect.poll(async () => (await panelBox(page)).x).toBe(0);
  expect(await coveredLines(page)).toEqual([]);
  await dragHandle(page, panel, { x: 60, y: 0 });
  await expectWidth(page, 460);
  expect((await panelBox(page)).x).toBe(0);

  const { page: next } = await visitWithPanel(chrome, '/2026/11/tide-clock-eleven-minutes');
  expect((await panelBox(next)).x).toBe(0);
  expect(await coveredLines(next)).toEqual([]);
});

test('its edge is dragged, and its width is remembered when the browser starts again', async ({
  chrome,
}) => {
  const first = await visitWithPanel(chrome, article);
  await dragHandle(first.page, first.panel, { x: -90, y: 4 });
  await expectWidth(first.page, 490);
  expect(await coveredLines(first.page)).toEqual([]);
  await expect(resizeHandle(first.panel)).toHaveAttribute('aria-valuenow', '490');
  await chrome.relaunch();
  const again = await visitWithPanel(chrome, article);
  expect((await panelBox(again.page)).width).toBe(490);
});

test('the arrow keys move its edge, as far as 320 and 640 pixels', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  const handle = resizeHandle(panel);
  await handle.press('ArrowLeft');
  await expectWidth(page, 420);
  await expect(handle).toHaveAttribute('aria-valuenow', '420');
  await handle.press('ArrowRight');
  await expectWidth(page, 400);
  await dragHandle(page, panel, { x: -700, y: 0 });
  await expectWidth(page, 640);
  await handle.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuenow', '640');
  await expectWidth(page, 640);
  await dragHandle(page, panel, { x: 500, y: 0 });
  await expectWidth(page, 320);
});

test('closed, it leaves the page exactly as it was', async ({ chrome }) => {
  for (const address of [article, '/hard/transform', '/hard/quirks']) {
    const page = await chrome.visit(address);
    await page.evaluate(() => scrollTo(0, 333));
    const before = await readLayout(page);
    const panel = await openPanel(chrome, page, await openPopup(chrome, page));
    await dragHandle(page, panel, { x: -50, y: 0 });
    await expectWidth(page, 450);
    expect(await readLayout(page)).not.toEqual(before);
    await changeSettings(panel, { panelSide: 'left' });
    await expect.poll(async () => (await panelBox(page)).x).toBe(0);
    await changeSettings(panel, { panelSide: 'right', panelWidth: 400 });
    await expectWidth(page, 400);
    await closePanel(chrome, page, panel);
    expect(await panelCount(page)).toBe(0);
    expect(await readLayout(page)).toEqual(before);
  }
});

test.describe('on a page less than 700 pixels wide', () => {
  test.use({ launch: { size: { width: 620, height: 900 } } });

  test('it is a sheet from the bottom, and the article scrolls clear of it', async ({ chrome }) => {
    const { page } = await visitWithPanel(chrome, article);
    const { x, y, width, height } = await panelBox(page);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect([x, width, y + height]).toEqual([0, window.width, window.height]);
    expect(Math.round((100 * height) / window.height)).toBe(60);
    expect(await isOnTop(page)).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await coveredLines(page)).toEqual([]);
  });

  test('its height is dragged and moved by arrow keys, and remembered', async ({ chrome }) => {
    const { page, panel } = await visitWithPanel(chrome, article);
    await expect(resizeHandle(panel)).toHaveAttribute('aria-orientation', 'horizontal');
    const before = await panelBox(page);
    await dragHandle(page, panel, { x: 0, y: -before.height / 4 });
    await expectHeight(page, 75);
    await resizeHandle(panel).press('ArrowDown');
    await expectHeight(page, 70);
    await closePanel(chrome, page, panel);
    await openPanel(chrome, page, await openPopup(chrome, page));
    await expectHeight(page, 70);
  });
});

test.describe('on a page less than 700 pixels wide and low', () => {
  test.use({ launch: { size: { width: 620, height: 690 } } });

  test('the handle knows how low the sheet may be, and follows the pointer from there', async ({
    chrome,
  }) => {
    const { page, panel } = await visitWithPanel(chrome, article);
    const window = await page.evaluate(() => innerHeight);
    const least = Math.ceil(36_000 / window);
    await expect(resizeHandle(panel)).toHaveAttribute('aria-valuemin', String(least));
    await dragHandle(page, panel, { x: 0, y: 200 });
    await expectHeight(page, least);
    await dragHandle(page, panel, { x: 0, y: -window / 10 });
    await expectHeight(page, least + 10);
  });
});

test('it becomes a sheet when the window becomes narrow, and stands beside the page again', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await page.setViewportSize({ width: 600, height: 800 });
  await expect.poll(async () => (await panelBox(page)).width).toBe(600);
  expect((await panelBox(page)).y).toBeGreaterThan(200);
  await expect(resizeHandle(panel)).toHaveAttribute('aria-orientation', 'horizontal');
  await page.setViewportSize({ width: 1200, height: 800 });
  await expectWidth(page, 400);
  await expect(resizeHandle(panel)).toHaveAttribute('aria-orientation', 'vertical');
  expect(await coveredLines(page)).toEqual([]);
});
