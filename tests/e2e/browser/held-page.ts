import type { Page } from '@playwright/test';
import { articlePage, origin } from '../site/newspaper.ts';
import type { SampleArticle } from '../site/sample-article.ts';
import type { TestBrowser } from './test-browser.ts';

/**
 * Opens an article that has been shown and has not come to rest: it waits for a script of its own, and the browser
 * lets no extension in before that.
 * @returns the page, and how to let its script arrive
 */
export async function visitHeld(
  chrome: TestBrowser,
  article: SampleArticle,
): Promise<{ page: Page; release: () => void }> {
  const page = await chrome.context.newPage();
  const address = `${origin}/${article.slug}`;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const waits = '<script src="/held.js"></script></body>';
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: articlePage(article, address).replace('</body>', waits),
    }),
  );
  await page.route(`${origin}/held.js`, async (route) => {
    await released;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  return { page, release };
}
