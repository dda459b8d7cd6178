import { canShow, withDisplay } from './browser/display.ts';
import { copyExtension } from './browser/extension-copy.ts';
import { expect, launchAlone, test } from './browser/fixtures.ts';
import { builtExtension } from './browser/launch.ts';
import { until } from './browser/until.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

test('a click on the toolbar opens the real popup, with true keys and clicks', async ({
  chrome,
}) => {
  const page = await chrome.visit(article);
  const popup = await chrome.clickToolbar(page);
  expect(popup.url()).toBe(`chrome-extension://${chrome.extensionId}/src/popup/index.html`);
  await popup.evaluate(() => {
    document.body.innerHTML = '<input id="probe">';
    addEventListener('keydown', (event) =>
      document.body.setAttribute('data-trusted', String(event.isTrusted)),
    );
  });
  await popup.locator('#probe').click();
  await popup.keyboard.type('Hello');
  await expect(popup.locator('#probe')).toHaveValue('Hello');
  await expect(popup.locator('body')).toHaveAttribute('data-trusted', 'true');
  await chrome.closePopup(page);
  expect(popup.isClosed()).toBe(true);
});

test('the click finds its tab among tabs and windows on the same address', async ({ chrome }) => {
  const [first, second] = [await chrome.visit(article), await chrome.visit(article)];
  const third = await chrome.visitInWindow(article);
  for (const [index, page] of [first, third, second].entries()) {
    await page.evaluate((title) => {
      document.title = title;
    }, `page ${index}`);
    const popup = await chrome.clickToolbar(page);
    const active = await popup.evaluate('chrome.tabs.query({ active: true, currentWindow: true })');
    expect(active).toMatchObject([{ title: `page ${index}` }]);
    await chrome.closePopup(page);
  }
});

test('a killed worker is gone, and comes back with its listeners', async ({ chrome }) => {
  const before = await chrome.worker();
  await before.evaluate('globalThis.probe = 1');
  await chrome.killWorker();
  const page = await chrome.visit(article);
  await chrome.clickToolbar(page);
  const after = await chrome.worker();
  expect(await after.evaluate('globalThis.probe')).toBeUndefined();
});

test('a profile outlives its browser', async ({ chrome }) => {
  await (await chrome.worker()).evaluate('chrome.storage.local.set({ probe: "kept" })');
  const id = chrome.extensionId;
  await chrome.relaunch();
  expect(chrome.extensionId).toBe(id);
  const kept = await (await chrome.worker()).evaluate('chrome.storage.local.get("probe")');
  expect(kept).toEqual({ probe: 'kept' });
});

test('the watch sees a request from a page, from the popup and from the worker', async ({
  site,
}, info) => {
  const extension = await copyExtension(
    builtExtension,
    info.outputPath('extension'),
    (manifest) => {
      manifest.content_security_policy = { extension_pages: "default-src 'self'; connect-src *" };
    },
  );
  const chrome = await launchAlone(site, { extension });
  const ask = (address: string) => `fetch('${address}').then(() => 0, () => 0)`;
  const page = await chrome.visit(article);
  expect(chrome.watch.take()).toEqual([]);

  await page.evaluate(ask('http://planted.test/page'));
  expect(chrome.watch.take()).toEqual(['request outside: GET http://planted.test/page']);

  const popup = await chrome.clickToolbar(page);
  await popup.evaluate(ask(`${site.origin}/from-popup`));
  // Its page has a policy of its own, which refuses what the manifest here allows.
  expect(chrome.watch.take().join('\n')).toContain(`${site.origin}/from-popup`);

  const worker = await chrome.worker();
  await worker.evaluate(ask('https://planted.test/worker'));
  await worker.evaluate(ask(`${site.origin}/from-worker`));
  const seen = chrome.watch.take().join('\n');
  expect(seen).toContain('request outside: CONNECT planted.test:443');
  expect(seen).toMatch(/request from chrome-extension:.*\/from-worker/);
  await chrome.close();
});

test('the watch sees an error in the popup and in the worker, and none of a page', async ({
  chrome,
}) => {
  const fail = (where: string) => `setTimeout(() => { throw new Error('planted in ${where}') })`;
  const page = await chrome.visit(article);
  await page.evaluate(fail('page'));
  const popup = await chrome.clickToolbar(page);
  await popup.evaluate(fail('popup'));
  await (await chrome.worker()).evaluate(fail('worker'));
  await expect.poll(() => chrome.watch.pageErrors.join('\n')).toContain('planted in page');
  const seen: string[] = [];
  await expect
    .poll(() => seen.push(...chrome.watch.take()) && seen.join('\n'))
    .toContain('planted in worker');
  expect(seen.join('\n')).toContain('planted in popup');
  expect(seen.join('\n')).not.toContain('planted in page');
});

test.describe('in a dark system', () => {
  test.use({ launch: { dark: true } });
  test('pages and popup are dark alike', async ({ chrome }) => {
    const page = await chrome.visit(article);
    const popup = await chrome.clickToolbar(page);
    for (const one of [page, popup]) {
      expect(await one.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        true,
      );
    }
  });
});

test('the sample site is a secure place under its own names, without a port', async ({
  chrome,
  site,
}) => {
  const page = await chrome.visit(article);
  expect(await page.evaluate(() => [location.origin, isSecureContext])).toEqual([
    site.origin,
    true,
  ]);
  const coep = await chrome.visit('/hard/coep');
  expect(await coep.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(site.requests).toContain(`GET ${site.origin}${article}`);
});

test('real keys on a display reach the keyboard commands', async ({ site }) => {
  test.skip(!canShow, 'Xvfb and xdotool are not installed');
  await withDisplay(async ({ env, press }) => {
    const chrome = await launchAlone(site, { headless: false, env });
    const page = await chrome.visit(article);
    await page.bringToFront();
    await press('ctrl+shift+y');
    await chrome.panelFrame(page);
    await press('ctrl+shift+y');
    await until('the end of the panel', () => !chrome.panelFrameNow(page));
    await press('alt+shift+o');
    await until('the popup', () => chrome.popup());
    await chrome.close();
    expect(chrome.watch.take()).toEqual([]);
  });
});
