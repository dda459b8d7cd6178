import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import {
  articleTitle,
  comments,
  latest,
  openPopup,
  post,
  recentThreads,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { lastTram } from './site/articles/last-tram.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const tide = `/app/${tideClock.slug}`;
const tram = `/app/${lastTram.slug}`;

/** Follows a link of the site: the address changes first, the text later, the canonical link last. */
async function follow(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click();
}

test('the panel changes with the article, and each keeps its own unsent draft', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, tide);
  await expect(articleTitle(panel)).toHaveText(tideClock.title);
  await write(panel, 'About the tide');
  await follow(page, lastTram.title);
  await expect(articleTitle(panel)).toHaveText(lastTram.title);
  await expect(writeBox(panel)).toHaveValue('');
  await write(panel, 'About the tram');
  await page.goBack();
  await expect(articleTitle(panel)).toHaveText(tideClock.title);
  await expect(writeBox(panel)).toHaveValue('About the tide');
  await page.goForward();
  await expect(articleTitle(panel)).toHaveText(lastTram.title);
  await expect(writeBox(panel)).toHaveValue('About the tram');
});

test('a canonical link that comes late never mixes two articles', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, tide);
  await write(panel, 'On the tide.');
  await post(panel);
  await page.evaluate(() => Object.assign(window, { canonicalAfter: 4000 }));
  await follow(page, lastTram.title);
  await expect(articleTitle(panel)).toHaveText(lastTram.title);
  // At once: waiting would let the link arrive.
  expect(await comments(panel).count()).toBe(0);
  await write(panel, 'On the tram.');
  await post(panel);
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', new RegExp(`${tram}$`));
  await page.waitForTimeout(500);
  await expect(comments(panel)).toHaveText([/On the tram\./]);

  // Loaded afresh, each says the same of itself.
  const { panel: again } = await visitWithPanel(chrome, tide);
  await expect(comments(again)).toHaveText([/On the tide\./]);
  const { panel: other } = await visitWithPanel(chrome, tram);
  await expect(comments(other)).toHaveText([/On the tram\./]);
});

test('a popup opened right after the address changed speaks of the new article', async ({
  chrome,
}) => {
  const page = await chrome.visit(tide);
  const first = await openPopup(chrome, page);
  await write(first, 'On the tide.');
  await post(first);
  await chrome.closePopup(page);
  await page.evaluate(() => Object.assign(window, { canonicalAfter: 4000 }));
  await follow(page, lastTram.title);
  await expect(page).toHaveTitle(`${lastTram.title} | Harbour Post, one page`);
  const popup = await openPopup(chrome, page);
  expect(await latest(popup).count()).toBe(0);
  await write(popup, 'On the tram.');
  await post(popup);
  await expect(latest(popup)).toHaveText([/On the tram\./]);
  await expect(recentThreads(popup)).toHaveCount(2);
  await expect(articleTitle(popup)).toHaveText(lastTram.title);
});
