import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { news } from '../site/told-by-others.ts';
import { openPopup, showPanel } from './reader.ts';
import { sentence } from './sentence.ts';
import { followUnseen } from './sources-reader.ts';
import { storedItems } from './stored-thread.ts';
import type { TestBrowser } from './test-browser.ts';

/** What a reader does with hashtags and with what else there is to read, in verbs. */

/** Shows what is related, and waits until that is known. */
export async function openRelated(panel: Frame): Promise<Locator> {
  const tab = panel.getByRole('tab', { name: sentence('tabRelated') });
  await tab.click();
  const view = panel.locator('main.related');
  await expect(view).toHaveAttribute('aria-busy', 'false');
  return view;
}

/** A page with its panel, whichever tab it was left at, and what is related to it. */
export async function visitWithRelated(
  chrome: TestBrowser,
  address: string,
): Promise<{ page: Page; panel: Frame; related: Locator }> {
  const page = await chrome.visit(address);
  const panel = await showPanel(chrome, page, await openPopup(chrome, page));
  return { page, panel, related: await openRelated(panel) };
}

/** What there is to read, or the one with this headline. */
export function relatedItem(within: Frame | Locator, headline?: string): Locator {
  const all = within.locator('.related-item');
  if (headline === undefined) return all;
  return all.filter({ hasText: headline });
}

/** The hashtags below the title. */
export function hashtagRow(panel: Frame): Locator {
  return panel.getByRole('region', { name: sentence('hashtagsTitle') });
}

/** The hashtags that are seen there, in their order. */
export function shownHashtags(panel: Frame): Promise<string[]> {
  return hashtagRow(panel).getByRole('link').allTextContents();
}

/** Shows all hashtags, to change them; answers the box for another. */
export async function changeHashtags(panel: Frame): Promise<Locator> {
  const row = hashtagRow(panel);
  await row.getByRole('button').last().click();
  const box = row.getByRole('textbox', { name: sentence('hashtagAdd') });
  await expect(box).toBeFocused();
  return box;
}

/** The title of everything about one hashtag, in the library. */
export function aboutTitle(library: Page): Locator {
  return library.locator('#about-title');
}

/** The headlines that are shown, in their order. */
export function headlines(within: Page | Locator): Promise<string[]> {
  return within.locator('.related-title').allTextContents();
}

/** Follows all that tell of the newspaper's articles, and waits until they were read. */
export async function followNews(chrome: TestBrowser): Promise<void> {
  for (const { address } of Object.values(news))
    chrome.watch.allowed.add(new URL(address).hostname);
  const library = await followUnseen(chrome, Object.values(news));
  const all = Object.values(news).reduce((sum, { items }) => sum + items, 0);
  await expect.poll(async () => (await storedItems(chrome)).length).toBe(all);
  await library.close();
}
