import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { count } from './browser/popup-reader.ts';
import { articleTitle, latest, openPopup, post, write } from './browser/reader.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { tideClock } from './site/articles/tide-clock.ts';
import { articlePage } from './site/newspaper.ts';

const clock = `/${tideClock.slug}`;

/** Opens an address in a tab that is open, and the popup above it. */
async function popupAt(chrome: TestBrowser, page: Page, address: string): Promise<Page> {
  await page.goto('about:blank');
  await page.goto(address.startsWith('/') ? chrome.site.origin + address : address);
  return openPopup(chrome, page);
}

test('the article is found again through every other link to it', async ({ chrome }) => {
  const page = await chrome.context.newPage();
  const first = await popupAt(chrome, page, clock);
  await write(first, 'The same clock');
  await post(first);
  for (const link of [
    `${clock}?utm_source=letter&utm_medium=email&fbclid=abc`,
    `http://www.harbourpost.example${clock}`,
    `http://m.harbourpost.example${clock}/`,
    `/amp${clock}`,
    `${clock}#comments`,
    `${clock}#:~:text=eleven`,
  ]) {
    const popup = await popupAt(chrome, page, link);
    await expect(latest(popup), link).toContainText(['You The same clock']);
    await expect(count(popup, 1), link).toBeVisible();
  }
});

test('so is one that declares nothing, by its address alone', async ({ chrome }) => {
  const page = await chrome.context.newPage();
  const first = await popupAt(chrome, page, `${chrome.site.other}${clock}`);
  await write(first, 'On the island');
  await post(first);
  for (const link of [`${clock}/?utm_campaign=x&gclid=1`, `${clock}#top`]) {
    const popup = await popupAt(chrome, page, chrome.site.other + link);
    await expect(latest(popup), link).toContainText(['You On the island']);
  }
});

test('two addresses that are not surely the same stay apart', async ({ chrome }) => {
  const page = await chrome.context.newPage();
  const first = await popupAt(chrome, page, `/plain${clock}`);
  await write(first, 'On the plain one');
  await post(first);
  for (const link of [`/copy${clock}`, clock, `${chrome.site.other}${clock}`]) {
    const popup = await popupAt(chrome, page, link);
    await expect(articleTitle(popup)).toHaveText(tideClock.title);
    await expect(count(popup, 0), link).toBeVisible();
  }
});

test('?id=1 and ?id=2 stay apart, in whatever order their parameters stand', async ({ chrome }) => {
  const page = await chrome.context.newPage();
  const first = await popupAt(chrome, page, `/plain${clock}?id=1&page=a&utm_source=x`);
  await write(first, 'Number one');
  await post(first);
  await expect(count(await popupAt(chrome, page, `/plain${clock}?id=2&page=a`), 0)).toBeVisible();
  await expect(count(await popupAt(chrome, page, `/plain${clock}?page=a&id=1`), 1)).toBeVisible();
});

test('a page that claims to be another site’s article is not believed', async ({ chrome }) => {
  const page = await chrome.context.newPage();
  const first = await popupAt(chrome, page, clock);
  await write(first, 'Only here');
  await post(first);
  const thief = `${chrome.site.other}/stolen-clock`;
  await page.route(thief, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: articlePage(tideClock, chrome.site.origin + clock),
    }),
  );
  const popup = await popupAt(chrome, page, thief);
  await expect(articleTitle(popup)).toHaveText(tideClock.title);
  await expect(count(popup, 0)).toBeVisible();
  await write(popup, 'Only there');
  await post(popup);
  const again = await popupAt(chrome, page, clock);
  await expect(latest(again)).toContainText(['You Only here']);
  await expect(latest(again)).toHaveCount(1);
});
