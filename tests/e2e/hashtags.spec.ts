import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { libraryTitle } from './browser/library-reader.ts';
import { filterBox, rowTitles } from './browser/popup-reader.ts';
import {
  comments,
  edit,
  latest,
  openPopup,
  post,
  visitWithPanel,
  write,
} from './browser/reader.ts';
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

test('a hashtag in the popup leads to the threads that use it, and the filter is taken away again', async ({
  chrome,
}) => {
  await storeThreads(chrome, threads);
  const popup = await openPopup(chrome, await chrome.visit(article));
  await write(popup, 'More #Ships, please');
  await post(popup);
  await latest(popup).getByRole('link', { name: '#Ships' }).click();
  const page = await library(chrome);
  await expect(libraryTitle(page)).toHaveText(sentence('threadsTitle'));
  await expect.poll(() => rowTitles(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await expect(filterBox(page)).toHaveValue('#Ships');
  await expectAccessible(page);
  await expectTargets(page);
  await expect.poll(() => popup.isClosed()).toBe(true);

  await page.reload();
  await expect.poll(() => rowTitles(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await page.getByRole('button', { name: sentence('clearFilter') }).click();
  await expect.poll(() => rowTitles(page)).toHaveLength(3);
  await expect(filterBox(page)).toBeFocused();
  await expect(filterBox(page)).toHaveValue('');
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
  await expect(libraryTitle(page)).toHaveText(sentence('threadsTitle'));
  await expect.poll(() => rowTitles(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
  await there.bringToFront();
  await comments(panel, 'Now').getByRole('link', { name: '#سفن' }).press('Enter');
  await expect.poll(() => rowTitles(page)).toEqual([lighthouseLog.title]);
  await expect(filterBox(page)).toHaveValue('#سفن');
  await filterBox(page).fill('#shi');
  await expect.poll(() => rowTitles(page)).toEqual([lighthouseLog.title, 'Elsewhere']);
});
