import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './browser/accessible.ts';
import { expect, test, usualLaunch } from './browser/fixtures.ts';
import { launchContext } from './browser/launch.ts';
import { libraryTitle } from './browser/library-reader.ts';
import { watchOutside } from './browser/outside.ts';
import { sentence } from './browser/sentence.ts';
import { until } from './browser/until.ts';

test('the welcome page opens once after the installation, and never again', async ({ site }) => {
  const [profile, outside] = [
    await mkdtemp(join(tmpdir(), 'afterword-profile-')),
    await watchOutside(),
  ];
  /** The pages of the extension that a start opens by itself. */
  const start = async () => {
    const context = await launchContext({ ...usualLaunch, profile, passing: false, site, outside });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await until('the listeners', () => worker.evaluate('chrome.runtime.onMessage.hasListeners()'));
    const opened = () =>
      context
        .pages()
        .map((page) => page.url())
        .filter((url) => url.startsWith('chrome-extension:'));
    return { context, opened };
  };
  try {
    const first = await start();
    await expect
      .poll(first.opened)
      .toEqual([expect.stringMatching(/\/src\/welcome\/index\.html$/)]);
    await first.context.close();
    for (const _ of ['the next day', 'the day after']) {
      const later = await start();
      // Nothing tells that no page will open: some time must do.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(later.opened()).toEqual([]);
      await later.context.close();
    }
    expect(outside.requests).toEqual([]);
  } finally {
    await outside.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('it shows three pictures, the keys, and the way to the library', async ({ chrome }) => {
  const page = await chrome.visitExtension('src/welcome/index.html');
  const steps = page.getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.locator('svg')).toHaveCount(3);
  await expect(page.getByText('Ctrl+Shift+Y')).toBeVisible();
  for (const width of [1200, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: sentence('welcomeLibrary') }).click();
  await expect(libraryTitle(page)).toHaveText(sentence('threadsTitle'));
});
