import { expect, test } from './browser/fixtures.ts';
import {
  expectInFront,
  filterBox,
  invitation,
  postButton,
  rowTitles,
  sidePanel,
  threadRow,
} from './browser/popup-reader.ts';
import {
  articleTitle,
  closePanel,
  comments,
  openPopup,
  openThread,
  post,
  recentThreads,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread, storeThreads } from './browser/stored-thread.ts';
import { lastTram } from './site/articles/last-tram.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;
const lighthouse = `/${lighthouseLog.slug}`;
const tram = `/${lastTram.slug}`;

/** Three threads, stored in another order than that of their activity. */
const three = [
  {
    path: '/old/middle',
    title: 'The middle one',
    comments: [
      { author: 'Ada', text: 'Quite early', minutesAgo: 3000 },
      { author: 'Ben', text: '\n  A first line\nand a second', minutesAgo: 130 },
    ],
  },
  {
    path: '/old/oldest',
    title: 'The oldest one',
    comments: [{ text: 'Long ago', minutesAgo: 9000 }],
  },
  { path: '/old/newest', title: 'The newest one', comments: [{ text: 'Just now', minutesAgo: 2 }] },
];

test('threads, newest activity first: title, site, time, the last comment’s first line, count', async ({
  chrome,
}) => {
  await storeThreads(chrome, three);
  const page = await chrome.visit('/');
  const popup = await openPopup(chrome, page);
  expect(await rowTitles(popup)).toEqual(['The newest one', 'The middle one', 'The oldest one']);
  const middle = threadRow(popup, 'The middle one');
  for (const part of ['harbourpost.example', '2 hr', 'Ben: A first line', '2 comments'])
    await expect(middle).toContainText(part);
  await expect(middle).not.toContainText('and a second');
  await expect(middle.locator('img')).toBeVisible();
  await expect(threadRow(popup, 'The newest one')).toContainText('You: Just now');
  await chrome.closePopup(page);

  // What is written in moves to the top.
  await page.goto(chrome.site.origin + clock);
  const there = await openPopup(chrome, page);
  await write(there, 'Newer than all');
  await post(there);
  await expect
    .poll(() => rowTitles(there))
    .toEqual([tideClock.title, 'The newest one', 'The middle one', 'The oldest one']);
});

test('the filter finds by words of title, site, author and text, and says when nothing has them', async ({
  chrome,
}) => {
  await storeThreads(chrome, three);
  const popup = await openPopup(chrome, await chrome.visit('/'));
  const found = async (words: string, titles: string[]) => {
    await filterBox(popup).fill(words);
    await expect.poll(() => rowTitles(popup)).toEqual(titles);
  };
  await found('OLDEST the', ['The oldest one']);
  await found('ben first', ['The middle one']);
  await found('harbourpost', ['The newest one', 'The middle one', 'The oldest one']);
  await found('nobody wrote this', []);
  await expect(popup.getByText(sentence('noMatches'))).toBeVisible();
  await expect(invitation(popup, 'noThreads')).toHaveCount(0);
  await found('', ['The newest one', 'The middle one', 'The oldest one']);
});

test('by keyboard alone: / to filter, arrows, Home and End through the rows, Enter opens', async ({
  chrome,
}) => {
  await storeThreads(chrome, three);
  const { page: there, panel } = await visitWithPanel(chrome, lighthouse);
  await write(panel, 'By key');
  await postButton(panel).click();
  await expect(comments(panel)).toHaveCount(1);
  await closePanel(chrome, there, panel);

  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  const press = (key: string) => popup.keyboard.press(key);
  const row = (title: string) => threadRow(popup, title).getByRole('button');
  await expect(recentThreads(popup)).toHaveCount(4);
  // In the box a slash is a slash.
  await press('/');
  await expect(writeBox(popup)).toHaveValue('/');
  await press('Backspace');
  await popup.getByRole('button', { name: sentence('openPanel') }).focus();
  await press('/');
  await expect(filterBox(popup)).toBeFocused();
  await expect(filterBox(popup)).toHaveValue('');
  await press('ArrowDown');
  await expect(row(lighthouseLog.title)).toBeFocused();
  await press('ArrowDown');
  await expect(row('The newest one')).toBeFocused();
  await press('End');
  await expect(row('The oldest one')).toBeFocused();
  await press('ArrowUp');
  await expect(row('The middle one')).toBeFocused();
  await press('Home');
  await expect(row(lighthouseLog.title)).toBeFocused();
  await press('ArrowUp');
  await expect(filterBox(popup)).toBeFocused();

  await popup.keyboard.type('lighthouse');
  await expect.poll(() => rowTitles(popup)).toEqual([lighthouseLog.title]);
  await press('ArrowDown');
  await expect(row(lighthouseLog.title)).toBeFocused();
  // The popup may be gone before the key is up.
  await press('Enter').catch(() => {});
  await expectInFront(there);
  await expect(comments(await chrome.panelFrame(there), 'By key')).toBeVisible();
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('a click goes to the tab that is open on it, in another window too, with the panel open', async ({
  chrome,
}) => {
  const { page: there, panel } = await visitWithPanel(chrome, `${lighthouse}?utm_source=letter`);
  await write(panel, 'Come back here');
  await postButton(panel).click();
  await expect(comments(panel)).toHaveCount(1);
  await closePanel(chrome, there, panel);

  const page = await chrome.visitInWindow(clock);
  const tabs = chrome.context.pages().length;
  const popup = await openPopup(chrome, page);
  await openThread(popup, lighthouseLog.title);
  const again = await chrome.panelFrame(there);
  await expect(comments(again, 'Come back here')).toBeVisible();
  await expectInFront(there);
  await expect.poll(() => popup.isClosed()).toBe(true);
  expect(chrome.context.pages()).toHaveLength(tabs);
});

test('a click on the article in front opens its panel, and the popup is gone', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  await write(popup, 'Right here');
  await post(popup);
  await openThread(popup, tideClock.title);
  await expect(comments(await chrome.panelFrame(page), 'Right here')).toBeVisible();
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('where no tab has it, a click opens one, with the thread beside it, to write in', async ({
  chrome,
}) => {
  await storeThread(chrome, tram, [{ author: 'Ada', text: 'I rode it', minutesAgo: 90 }]);
  const popup = await openPopup(chrome, await chrome.visit(clock));
  const opened = chrome.context.waitForEvent('page', (page) => page.url().includes(tram));
  await openThread(popup, 'Stored before');
  const page = await opened;
  await expectInFront(page);
  await expect(articleTitle(page)).toHaveText(lastTram.title);
  await expect.poll(() => popup.isClosed()).toBe(true);

  const panel = await sidePanel(chrome);
  await expect(comments(panel, 'I rode it')).toBeVisible();
  await write(panel, 'So did I');
  await postButton(panel).click();
  await expect(comments(panel)).toHaveCount(2);
  await expect(comments(panel, 'So did I')).toBeVisible();

  // What is written beside it belongs to the article.
  const there = await openPopup(chrome, page);
  await expect(articleTitle(there)).toHaveText(lastTram.title);
  await expect(there.getByText('So did I').first()).toBeVisible();
});

test('a tab that has moved on to another article is not gone to', async ({ chrome }) => {
  const { page: moved, panel } = await visitWithPanel(chrome, lighthouse);
  await write(panel, 'Left behind');
  await postButton(panel).click();
  await expect(comments(panel)).toHaveCount(1);
  await moved.goto(chrome.site.origin + tram);

  const popup = await openPopup(chrome, await chrome.visit(clock));
  const opened = chrome.context.waitForEvent('page', (page) => page.url().includes(lighthouse));
  await openThread(popup, lighthouseLog.title);
  await expectInFront(await opened);
  expect(moved.url()).toContain(tram);
});
