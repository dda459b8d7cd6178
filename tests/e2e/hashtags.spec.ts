import { expectAccessible, expectInPlace, expectUsable } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { goToSection, libraryTitle, openLibrary } from './browser/library-reader.ts';
import { filterBox, rowTitles } from './browser/popup-reader.ts';
import {
  comments,
  edit,
  latest,
  leavePopup,
  openPopup,
  post,
  visitWithPanel,
  write,
} from './browser/reader.ts';
import { aboutTitle, headlines } from './browser/related-reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThreads } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const threads = [
  {
    path: '/elsewhere',
    title: 'Elsewhere',
    comments: [{ author: 'Mara', text: 'About #ships', minutesAgo: 90 }],
  },
  {
    path: '/neither',
    title: 'Neither',
    comments: [{ author: 'Mara', text: 'ships, `#ships`', minutesAgo: 80 }],
  },
];

/** The library's tab, once it is there. */
const library = (chrome: TestBrowser) =>
  until('the library', () =>
    chrome.context.pages().find((page) => page.url().includes('/src/library/index.html')),
  );

test('a hashtag in the popup leads to everything about it, and from there to the threads alone', async ({
  chrome,
}) => {
  await storeThreads(chrome, threads);
  const popup = await openPopup(chrome, await chrome.visit(article));
  await write(popup, 'More #Ships, please');
  await post(popup);
  await leavePopup(latest(popup).getByRole('link', { name: '#Ships' }));
  const page = await library(chrome);
  await expect(aboutTitle(page)).toHaveText(sentence('aboutTitle', '#Ships'));
  await expect.poll(() => headlines(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await expectUsable(page, 'everything about a hashtag');

  await page.reload();
  await expect.poll(() => headlines(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await goToSection(page, 'threads');
  await filterBox(page).fill('#Ships');
  await expect.poll(() => rowTitles(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await page.getByRole('button', { name: sentence('clearFilter') }).click();
  await expect.poll(() => rowTitles(page)).toHaveLength(3);
  await expect(filterBox(page)).toBeFocused();
  await expect(filterBox(page)).toHaveValue('');
  await filterBox(page).fill('#Ships');
  await page.getByRole('link', { name: sentence('aboutTitle', '#Ships') }).click();
  await expect(aboutTitle(page)).toHaveText(sentence('aboutTitle', '#Ships'));
});

test('a hashtag in the panel goes to the library that is open; an edit counts, other comments do not', async ({
  chrome,
}) => {
  await storeThreads(chrome, threads);
  const page = await chrome.visitExtension('src/library/index.html#settings');
  const { page: there, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'Nothing yet');
  await post(panel);
  await edit(panel, 'Nothing yet', 'Now #ships and #سفن');
  await expectAccessible(panel);
  await expectInPlace(panel);
  await comments(panel, 'Now').getByRole('link', { name: '#ships' }).click();
  await expect(libraryTitle(page)).toHaveText(sentence('hashtagsTitle'));
  await expect.poll(() => headlines(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await there.bringToFront();
  await comments(panel, 'Now').getByRole('link', { name: '#سفن' }).press('Enter');
  await expect(aboutTitle(page)).toContainText('#سفن');
  await expect.poll(() => headlines(page)).toEqual([lighthouseLog.title]);
});

test('a hashtag that is followed is in the library with what is newest, until it is not', async ({
  chrome,
}) => {
  await storeThreads(chrome, threads);
  const page = await openLibrary(chrome, 'hashtags');
  await expect(page.getByText(sentence('hashtagsNone'))).toBeVisible();
  await page.getByRole('searchbox', { name: sentence('hashtagLook') }).fill('Ships');
  await page.keyboard.press('Enter');
  await expect(aboutTitle(page)).toBeFocused();
  await expect.poll(() => headlines(page)).toEqual(['Elsewhere']);
  const follow = page.getByRole('button', { name: sentence('follow'), exact: true });
  await follow.click();
  await expect(page.getByRole('button', { name: sentence('unfollow') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await goToSection(page, 'hashtags');
  await expect(page.getByRole('heading', { level: 2, name: '#Ships' })).toBeVisible();
  await expect.poll(() => headlines(page)).toEqual(['Elsewhere']);
  await expectUsable(page, 'followed hashtags');
  // What is new about it comes while the reader looks.
  const { page: there, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'Another of the #ships');
  await post(panel);
  await there.close();
  await expect.poll(() => headlines(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await page.getByRole('link', { name: '#Ships' }).click();
  await page.getByRole('button', { name: sentence('unfollow') }).click();
  await expect(follow).toBeVisible();
  await goToSection(page, 'hashtags');
  await expect(page.getByText(sentence('hashtagsNone'))).toBeVisible();
});
