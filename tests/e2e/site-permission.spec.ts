import type { Frame } from '@playwright/test';
import { canShow } from './browser/display.ts';
import { expect, test } from './browser/fixtures.ts';
import { openLibrary } from './browser/library-reader.ts';
import { onDisplay } from './browser/on-display.ts';
import { visitWithRelated } from './browser/related-reader.ts';
import { sentence } from './browser/sentence.ts';
import { sourceNamed } from './browser/sources-reader.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';
import { lastTram } from './site/articles/last-tram.ts';

const host = 'harbourpost.example';

/** The sites that the extension may read, by the browser's word. */
async function allowedSites(chrome: TestBrowser): Promise<string[]> {
  const worker = await chrome.worker();
  const { origins } = (await worker.evaluate('chrome.permissions.getAll()')) as {
    origins: string[];
  };
  return origins;
}

/**
 * The browser's own question takes the keyboard, and no protocol tells of it. What comes in its first half second it
 * ignores, lest a reader answers it before they saw it.
 */
async function waitForQuestion(panel: Frame): Promise<void> {
  await until('the question', async () => !(await panel.evaluate(() => document.hasFocus())));
  await panel.page().waitForTimeout(1500);
}

test('the browser asks before a site is read: refused, nothing is asked of it; allowed, it is, and given back when it is removed', async ({
  site,
}) => {
  test.skip(!canShow, 'Xvfb and xdotool are not installed');
  await onDisplay(site, async (chrome, { press }) => {
    const { panel, related } = await visitWithRelated(chrome, `/${lastTram.slug}`);
    const follow = related.getByRole('button', { name: sentence('followName', host) });
    await follow.click();
    await waitForQuestion(panel);
    // "Cancel" has the keyboard first.
    await press('Return');
    await expect(related.getByText(sentence('followRefused'))).toBeVisible();
    expect(await allowedSites(chrome)).toEqual([]);
    expect(site.byPrograms).toEqual([]);

    chrome.watch.allowed.add(host);
    await follow.click();
    await waitForQuestion(panel);
    await press('Tab');
    await press('Return');
    await expect(related.getByText(sentence('relatedSources_one', '1'))).toBeVisible();
    expect(await allowedSites(chrome)).toContain(`http://${host}/*`);

    const library = await openLibrary(chrome, 'sources');
    const source = sourceNamed(library, 'The Harbour Post');
    await source
      .getByRole('button', { name: sentence('sourceRemoveName', 'The Harbour Post') })
      .click();
    // Once it can no more be brought back.
    await expect.poll(() => allowedSites(chrome), { timeout: 30_000 }).toEqual([]);
  });
});
