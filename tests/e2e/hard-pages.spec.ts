import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { coveredLines, isOnTop, panelBox } from './browser/panel-place.ts';
import {
  articleTitle,
  closePanel,
  comments,
  latest,
  openPanel,
  openPopup,
  post,
  write,
} from './browser/reader.ts';
import { hardPages } from './site/hard-pages.ts';

/** What each page is called, where that is not plainly its title. */
const titles: Record<string, string | RegExp> = {
  'long-title': /^The very long story of the clock/,
  arabic: 'الساعة التي تعرف متى يعود البحر',
  frameset: 'Frames',
  hostile: /<img src=x onerror=alert\(1\)>|Why the tide clock/,
  empty: /./,
};

/** Whether an article's text is beside the panel: not where the page itself takes its layout to pieces. */
const pushedAside = new Set([
  'csp',
  'sandbox',
  'coep',
  'trusted-types',
  'quirks',
  'keys',
  'transform',
  'long-title',
  'arabic',
  'overlays',
  'hostile',
]);

test.describe('from popup to panel on a page that', () => {
  // A slow page is only late.
  for (const name of Object.keys(hardPages).filter((one) => one !== 'slow')) {
    test(`is ${name}`, async ({ chrome }) => {
      const page = await chrome.visit(`/hard/${name}`);
      const dialogs = watchDialogs(page);
      const before = chrome.watch.pageErrors.length;

      const popup = await openPopup(chrome, page);
      await expect(articleTitle(popup)).toHaveText(titles[name] ?? /\w/);
      await write(popup, `Posted on ${name}.`);
      await post(popup);
      await expect(latest(popup)).toContainText([`Posted on ${name}.`]);

      const panel = await openPanel(chrome, page, popup);
      await expect(articleTitle(panel)).toHaveText(titles[name] ?? /\w/);
      await expect(comments(panel, `Posted on ${name}.`)).toBeVisible();
      expect(await isOnTop(page)).toBe(true);
      expect((await panelBox(page)).width).toBe(400);
      if (pushedAside.has(name)) expect(await coveredLines(page)).toEqual([]);
      await write(panel, 'And in the panel.');
      await post(panel);
      await expect(comments(panel)).toHaveCount(2);
      await closePanel(chrome, page, panel);

      expect(dialogs).toEqual([]);
      // A page that allows itself no picture is refused its own icon.
      const errors = chrome.watch.pageErrors.slice(before);
      expect(errors.filter((error) => !error.includes('/icon.svg'))).toEqual([]);
    });
  }
});

test('a page that listens to every key hears none that is typed in popup or panel', async ({
  chrome,
}) => {
  const page = await chrome.visit('/hard/keys');
  const seenKeys = () => page.evaluate('seenKeys') as Promise<string[]>;
  const popup = await openPopup(chrome, page);
  await write(popup, 'A secret.');
  await post(popup);
  const panel = await openPanel(chrome, page, popup);
  await page.keyboard.type('Another ');
  await write(panel, 'secret.');
  await page.keyboard.press('Control+Enter');
  await expect(comments(panel, 'Another secret.')).toBeVisible();
  expect(await seenKeys()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => chrome.panelFrameNow(page)).toBeUndefined();
  expect(await seenKeys()).toEqual([]);
  // It does hear its own.
  await page.keyboard.press('x');
  expect(await seenKeys()).toContain('keydown x');
});

test('a page cannot find the panel by the extension’s id, frame it, or look into it', async ({
  chrome,
}) => {
  const page = await chrome.visit('/2026/11/tide-clock-eleven-minutes');
  await openPanel(chrome, page, await openPopup(chrome, page));
  const own = `chrome-extension://${chrome.extensionId}/src/panel/index.html`;
  const found = await page.evaluate(async (address) => {
    const host = document.querySelector('afterword-panel');
    const fetched = await fetch(address).then(
      () => 'fetched',
      () => 'refused',
    );
    const frame = Object.assign(document.createElement('iframe'), { src: address });
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    const seen = performance.getEntriesByType('resource').map(({ name }) => name);
    return {
      root: host?.shadowRoot ?? null,
      text: host?.textContent,
      fetched,
      seen: seen.filter((name) => name.startsWith('chrome-extension:')),
    };
  }, own);
  expect(found).toEqual({ root: null, text: '', fetched: 'refused', seen: [] });
  expect(page.frames().map((frame) => frame.url())).not.toContain(own);
  const refusals = chrome.watch.take();
  expect(refusals.filter((refusal) => !refusal.includes('chrome-extension://invalid/'))).toEqual(
    [],
  );
});

/** Notes every dialog that the page opens, and closes it. */
function watchDialogs(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  return seen;
}
