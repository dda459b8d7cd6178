import type { Site } from '../site/serve-site.ts';
import { type Display, withDisplay } from './display.ts';
import { expect, launchAlone } from './fixtures.ts';
import type { TestBrowser } from './test-browser.ts';

/** Runs something in a browser with a window, on a display of its own, and judges the browser's watch after. */
export async function onDisplay(
  site: Site,
  run: (chrome: TestBrowser, display: Display) => Promise<void>,
): Promise<void> {
  await withDisplay(async (display) => {
    const chrome = await launchAlone(site, { headless: false, env: display.env });
    try {
      await run(chrome, display);
      expect(chrome.watch.take()).toEqual([]);
    } finally {
      await chrome.close();
    }
  });
}
