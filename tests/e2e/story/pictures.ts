import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { newsSites } from '../browser/allowed-sites.ts';
import { copyExtension } from '../browser/extension-copy.ts';
import { launchAlone } from '../browser/fixtures.ts';
import { citations, markedInPage, openUnderstand } from '../browser/help-reader.ts';
import { builtExtension, type LaunchOptions } from '../browser/launch.ts';
import { comments, openPanel, openPopup, recentThreads, write } from '../browser/reader.ts';
import {
  followNews,
  hashtagRow,
  relatedItem,
  visitWithRelated,
} from '../browser/related-reader.ts';
import { type StoredComment, storeThread } from '../browser/stored-thread.ts';
import type { TestBrowser } from '../browser/test-browser.ts';
import { until } from '../browser/until.ts';
import { lastTram } from '../site/articles/last-tram.ts';
import { serveSite } from '../site/serve-site.ts';
import { storyAddress } from './story.ts';

/** Makes the pictures of the documents: popup and panel, light and dark, and the panel beside sample articles. */

const hour = 60;
const threads: Record<string, StoredComment[]> = {
  '/2026/11/tide-clock-eleven-minutes': [
    { text: 'So the clock was right all along, only for somebody else.', minutesAgo: 74 * hour },
  ],
  '/2026/11/last-tram-becomes-market': [
    { text: 'A van was tried. A tram has a bell.', minutesAgo: 27 * hour },
    { text: 'Ask Oona whether it stops at the chapel on Saturdays.', minutesAgo: 26 * hour },
  ],
  [storyAddress]: [
    {
      text: 'My grandmother was a Penhallow. She always said that wall was too thick.',
      minutesAgo: 25 * hour,
    },
    {
      text: 'Asked my aunt: the ribbon was Edith’s, she had a whole drawer of them.',
      minutesAgo: 2 * hour,
      answers: 0,
    },
    {
      text: 'Six soundings, and two of them right to the foot. Who takes a lead line out there in winter?\n\nThe survey of 1968 is in the library, second floor.',
      minutesAgo: 40,
    },
  ],
};
const folder = resolve('docs/images');

await mkdir(folder, { recursive: true });
const site = await serveSite();
for (const theme of ['light', 'dark'] as const) {
  const args = ['--force-device-scale-factor=2'];
  const size = { width: 1280, height: 900 };
  const chrome = await launchAlone(site, { dark: theme === 'dark', args, size });
  await takePictures(chrome, theme);
  await chrome.close();
  await takeRelated({ dark: theme === 'dark', args, size }, theme);
  site.requests.length = 0;
}
await site.close();

/** What else there is to read, in a browser whose reader has allowed the sites that tell of it. */
async function takeRelated(launch: Partial<LaunchOptions>, theme: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-pictures-'));
  const extension = await copyExtension(builtExtension, folder, (manifest) => {
    manifest.host_permissions = newsSites;
  });
  const chrome = await launchAlone(site, { ...launch, extension });
  await followNews(chrome);
  const { page, related } = await visitWithRelated(chrome, `/${lastTram.slug}`);
  await expect(relatedItem(related)).toHaveCount(2);
  await keep(`related-${theme}`, (path) => page.screenshot({ path, scale: 'css' }));
  await chrome.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function takePictures(chrome: TestBrowser, theme: string): Promise<void> {
  // The site's icon is the browser's before any thread asks for it.
  await chrome.visit('/');
  await until('the icon', () => site.requests.some((request) => request.endsWith('/icon.svg')));
  for (const [path, thread] of Object.entries(threads)) {
    await storeThread(chrome, path, thread);
    // The popup reads the article, and the thread has its title from then on.
    const page = await chrome.visit(path);
    await openPopup(chrome, page);
    await chrome.closePopup(page);
  }
  const page = await chrome.visit(storyAddress);
  const popup = await openPopup(chrome, page);
  await expect(recentThreads(popup)).toHaveCount(3);
  await write(popup, 'Saturday, reading room. I will bring the photograph of');
  await keep(`popup-${theme}`, (path) => popup.screenshot({ path }));

  const panel = await openPanel(chrome, page, popup);
  await expect(comments(panel)).toHaveCount(3);
  await expect(hashtagRow(panel).getByRole('link').first()).toBeVisible();
  await keep(`beside-${theme}`, (path) => page.screenshot({ path, scale: 'css' }));
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const breadth = await panel.evaluate(() => innerWidth);
  const clip = { x: width - breadth, y: 0, width: breadth, height };
  await keep(`panel-${theme}`, (path) => page.screenshot({ path, clip }));
  await openUnderstand(panel);
  await expect(citations(panel, 'helpSummary').first()).toBeVisible();
  await citations(panel, 'helpSummary').first().click();
  await expect.poll(() => markedInPage(page)).not.toBe('');
  await keep(`understand-${theme}`, (path) => page.screenshot({ path, scale: 'css' }));
}

async function keep(name: string, take: (path: string) => Promise<unknown>): Promise<void> {
  const path = resolve(folder, `${name}.png`);
  await take(path);
  process.stdout.write(`${path}\n`);
}
