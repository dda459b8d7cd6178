import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { sentence } from './sentence.ts';
import { until } from './until.ts';

/** Where the panel stands in a page, and what it does to the page's own layout. CSS pixels. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const hostTag = 'afterword-panel';

/** The panel's box in the page. */
export async function panelBox(page: Page): Promise<Box> {
  return until('the panel’s box', () => page.locator(hostTag).boundingBox());
}

/** How many panels the page's document holds. */
export function panelCount(page: Page): Promise<number> {
  return page.locator(hostTag).count();
}

/** The lines of the article's text that the panel covers, or lies beside the window for. */
export function coveredLines(page: Page): Promise<string[]> {
  return page.evaluate((tag) => {
    const panel = document.querySelector(tag)?.getBoundingClientRect();
    if (panel === undefined) return ['there is no panel'];
    const texts = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const isClear = ({ left, right, bottom }: DOMRect): boolean =>
      left >= 0 &&
      right <= innerWidth &&
      (right <= panel.left || left >= panel.right || bottom <= panel.top);
    const covered: string[] = [];
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      covered.push(
        ...lines
          .filter((line) => !isClear(line))
          .map(({ left, right }) => `${texts.currentNode.textContent} at ${left} to ${right}`),
      );
    }
    return covered;
  }, hostTag);
}

/** Everything that a panel could leave behind: where the page is scrolled, its root's attributes, each element's box. */
export function readLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return [
      `scrolled ${scrollX} ${scrollY}`,
      `root ${root.getAttributeNames()} ${root.style.cssText}`,
      ...[...document.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${x} ${y} ${width} ${height}`;
      }),
    ];
  });
}

/** Whether a click anywhere in the panel's box would reach the panel: nothing lies over it, and it is not elsewhere. */
export async function isOnTop(page: Page): Promise<boolean> {
  return page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const box = host?.getBoundingClientRect();
    if (!box || box.width < 300 || box.height < 200) return false;
    return [0.02, 0.5, 0.98].every((across) =>
      [0.02, 0.5, 0.98].every(
        (down) =>
          document.elementFromPoint(box.left + box.width * across, box.top + box.height * down) ===
          host,
      ),
    );
  }, hostTag);
}

/** The edge by which the panel is sized. */
export function resizeHandle(panel: Frame): Locator {
  return panel.getByRole('separator', { name: sentence('resizePanel') });
}

/**
 * Drags the panel's inner edge with a finger. (The mouse events of the browser's protocol end at a frame's border, as
 * no real ones do: a drag with the mouse needs a display.)
 */
export async function dragHandle(page: Page, panel: Frame, by: { x: number; y: number }) {
  const box = await until('the handle’s box', () => resizeHandle(panel).boundingBox());
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: part === undefined ? [] : [{ x: x + by.x * part, y: y + by.y * part }],
    });
  await touch('touchStart', 0);
  for (const part of [0.3, 0.7, 0.98]) await touch('touchMove', part);
  // A hand comes to rest: the edge has followed it by then.
  await page.waitForTimeout(200);
  await touch('touchMove', 1);
  await touch('touchEnd');
  await session.detach();
}

/** Waits until the panel is about this wide. */
export async function expectWidth(page: Page, width: number): Promise<void> {
  await expect.poll(async () => Math.round((await panelBox(page)).width)).toBe(width);
}

/** Waits until a sheet is about this high, in percent of the window. */
export async function expectHeight(page: Page, percent: number): Promise<void> {
  await expect
    .poll(async () => {
      const { height } = await panelBox(page);
      return Math.round((100 * height) / (await page.evaluate(() => innerHeight)));
    })
    .toBe(percent);
}
