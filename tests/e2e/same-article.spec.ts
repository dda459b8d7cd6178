import type { Page } from '@playwright/test';
import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { count } from './browser/popup-reader.ts';
import {
  articleTitle,
  changedLine,
  comments,
  latest,
  openPanel,
  openPopup,
  post,
  reply,
  sameArticle,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';
import { tideClock } from './site/articles/tide-clock.ts';
import { articlePage } from './site/newspaper.ts';

const first = `/plain/${tideClock.slug}`;
const second = `/copy/${tideClock.slug}`;

/** Opens the popup on a page of the sample site, in a tab that is open. */
async function popupAt(chrome: TestBrowser, page: Page, path: string): Promise<Page> {
  await page.goto('about:blank');
  await page.goto(chrome.site.origin + path);
  return openPopup(chrome, page);
}

/** A comment on the article at its first address. */
async function commentAt(chrome: TestBrowser, path: string, text: string): Promise<Page> {
  const page = await chrome.visit(path);
  const popup = await openPopup(chrome, page);
  await write(popup, text);
  await post(popup);
  return page;
}

test('the same text at another address is brought together when the reader says so', async ({
  chrome,
}) => {
  await commentAt(chrome, first, 'On the first');
  const { page, panel } = await visitWithPanel(chrome, second);
  await expect(comments(panel)).toHaveCount(0);
  await expect(sameArticle(panel).question).toContainText('harbourpost.example/plain/');
  await expectAccessible(panel);
  await expectTargets(panel);
  await expectInPlace(panel);
  await write(panel, 'half a tho');
  await sameArticle(panel).join.click();
  await expect(comments(panel, 'On the first')).toBeVisible();
  await expect(writeBox(panel)).toHaveValue('half a tho');
  await writeBox(panel).fill('On the second');
  await post(panel);
  await reply(panel, 'On the first', 'An answer');
  await expectAccessible(panel);

  const popup = await popupAt(chrome, page, first);
  await expect(count(popup, 3)).toBeVisible();
  await expect(sameArticle(popup).question).toHaveCount(0);
  const again = await popupAt(chrome, page, second);
  await expect(count(again, 3)).toBeVisible();

  await chrome.relaunch();
  const { panel: later } = await visitWithPanel(chrome, second);
  await expect(comments(later)).toHaveCount(3);
  await sameArticle(later).split.click();
  // What was posted here goes back; the answer stays with what it answers.
  await expect(comments(later)).toHaveCount(1);
  await expect(comments(later, 'On the second')).toBeVisible();
  await expect(sameArticle(later).question).toHaveCount(0);
});

test('what was written at both addresses is brought together, and taken apart again', async ({
  chrome,
}) => {
  await commentAt(chrome, first, 'On the first');
  await commentAt(chrome, second, 'On the second');
  const page = await chrome.context.newPage();
  const popup = await popupAt(chrome, page, second);
  await expect(sameArticle(popup).question).toBeVisible();
  await expectAccessible(popup);
  await sameArticle(popup).join.click();
  await expect(latest(popup)).toHaveCount(2);
  const panel = await openPanel(chrome, page, popup);
  await expect(comments(panel)).toHaveCount(2);
  await sameArticle(panel).split.click();
  await expect(comments(panel)).toHaveCount(1);
  await expect(comments(panel, 'On the second')).toBeVisible();
});

test('the reader can go and see, or say that they are two', async ({ chrome }) => {
  const there = await commentAt(chrome, first, 'On the first');
  const page = await chrome.context.newPage();
  const popup = await popupAt(chrome, page, second);
  await sameArticle(popup).apart.click();
  await expect(sameArticle(popup).question).toHaveCount(0);
  await expect(writeBox(popup)).toBeFocused();
  await expect(sameArticle(await popupAt(chrome, page, second)).question).toHaveCount(0);

  const { panel } = await visitWithPanel(chrome, `/copy/${tideClock.slug}?id=7`);
  await sameArticle(panel).see.click();
  await expect(comments(await chrome.panelFrame(there), 'On the first')).toBeVisible();
  await there.close();
  await sameArticle(panel).see.click();
  const addresses = () => chrome.context.pages().map((open) => open.url());
  await expect.poll(addresses).toContain(chrome.site.origin + first);
});

test('another text, and the same text on another site, are not asked about', async ({ chrome }) => {
  await commentAt(chrome, first, 'On the first');
  const page = await chrome.context.newPage();
  for (const path of [`/plain/${lighthouseLog.slug}`, '/']) {
    expect(await sameArticle(await popupAt(chrome, page, path)).question.count(), path).toBe(0);
  }
  await page.goto(`${chrome.site.other}/${tideClock.slug}`);
  const popup = await openPopup(chrome, page);
  await expect(articleTitle(popup)).toHaveText(tideClock.title);
  await expect(sameArticle(popup).question).toHaveCount(0);
});

test('a page that shows another article than before says so, and keeps the thread', async ({
  chrome,
}) => {
  const page = await chrome.visit(first);
  const before = await openPopup(chrome, page);
  await expect(changedLine(before)).toHaveCount(0);
  await write(before, 'About the clock');
  await post(before);
  await page.route(chrome.site.origin + first, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: articlePage(lighthouseLog, null),
    }),
  );
  const popup = await popupAt(chrome, page, first);
  await expect(articleTitle(popup)).toHaveText(lighthouseLog.title);
  await expect(latest(popup)).toContainText(['You About the clock']);
  await expect(changedLine(popup)).toBeVisible();
  const panel = await openPanel(chrome, page, popup);
  await expect(comments(panel, 'About the clock')).toBeVisible();
  await expect(changedLine(panel)).toBeVisible();
  await expectAccessible(panel);
  await write(panel, 'About the log');
  await post(panel);
  await page.unroute(chrome.site.origin + first);
});

test('a page whose text grows does not say that it has changed', async ({ chrome }) => {
  const page = await chrome.visit(first);
  const before = await openPopup(chrome, page);
  await write(before, 'Early');
  await post(before);
  const grown = {
    ...tideClock,
    paragraphs: [...lighthouseLog.paragraphs, ...tideClock.paragraphs],
  };
  await page.route(chrome.site.origin + first, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: articlePage(grown, null) }),
  );
  const popup = await popupAt(chrome, page, first);
  await expect(latest(popup)).toContainText(['You Early']);
  await expect(changedLine(popup)).toHaveCount(0);
});
