import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type TestInfo } from '@playwright/test';
import { type Site, serveSite } from '../site/serve-site.ts';
import { builtExtension, type LaunchOptions } from './launch.ts';
import { watchOutside } from './outside.ts';
import { speak } from './sentence.ts';
import { TestBrowser } from './test-browser.ts';

export { expect };

interface OfTest {
  /** What differs from the usual browser: `test.use({ launch: { dark: true } })`. */
  launch: Partial<LaunchOptions>;
  /** A browser of the test's own, with the built extension and an empty profile. Its watch is judged at the end. */
  chrome: TestBrowser;
  /** The site has heard nothing yet, whichever test asked it something before. */
  unheard: undefined;
}

interface OfWorker {
  site: Site;
}

export const test = base.extend<OfTest, OfWorker>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  unheard: [
    async ({ site }, use) => {
      site.requests.length = 0;
      site.byPrograms.length = 0;
      await use(undefined);
    },
    { auto: true },
  ],
  chrome: async ({ site, launch }, use, info) => {
    speak(launch.locale ?? usualLaunch.locale);
    const chrome = await launchAlone(site, launch);
    try {
      await use(chrome);
      if (info.status !== info.expectedStatus) await attachPictures(chrome, info);
    } finally {
      await chrome.close();
    }
    expect(chrome.watch.take(), 'requests and errors of the extension').toEqual([]);
    const unasked = site.byPrograms.filter((request) => !chrome.watch.mayAsk(request));
    expect(unasked, 'requests of the extension that no reader asked for').toEqual([]);
  },
});

/** A quiet light window, in English, with the built extension. */
export const usualLaunch = {
  extension: builtExtension,
  headless: true,
  dark: false,
  size: { width: 1280, height: 900 },
  locale: 'en-US',
  env: {},
  args: [],
  without: [],
} satisfies Partial<LaunchOptions>;

/**
 * Starts a browser that no fixture closes. Without a profile of its own it gets a new one for as long as it runs;
 * without an `outside` of its own it may go only to the sample site.
 */
export async function launchAlone(
  site: Site,
  change: Partial<LaunchOptions> = {},
): Promise<TestBrowser> {
  const profile = change.profile ?? (await mkdtemp(join(tmpdir(), 'afterword-profile-')));
  const passing = change.profile === undefined;
  const outside = change.outside === undefined ? await watchOutside() : change.outside;
  return TestBrowser.launch({ ...usualLaunch, ...change, profile, passing, site, outside });
}

/** What every page and the popup looked like when a test failed. */
async function attachPictures(chrome: TestBrowser, info: TestInfo): Promise<void> {
  for (const [index, page] of chrome.context.pages().entries()) {
    const path = info.outputPath(`page-${index}.png`);
    const taken = await page.screenshot({ path, timeout: 3000 }).catch(() => null);
    if (taken !== null) await info.attach(`${index} ${page.url()}`, { path });
  }
}
