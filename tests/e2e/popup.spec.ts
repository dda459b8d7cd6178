import { expect, test } from './browser/fixtures.ts';
import { visitHeld } from './browser/held-page.ts';
import {
  count,
  filterBox,
  head,
  invitation,
  layoutShifts,
  postButton,
  threadRow,
} from './browser/popup-reader.ts';
import {
  articleTitle,
  latest,
  openPanel,
  openPopup,
  post,
  recentThreads,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread, storeThreads } from './browser/stored-thread.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;

test('an article: its title, site with icon, date, byline and count, an invitation, and the box', async ({
  chrome,
}) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  await expect(articleTitle(popup)).toHaveText(tideClock.title);
  for (const fact of ['harbourpost.example', 'November 12', tideClock.byline])
    await expect(head(popup)).toContainText(fact);
  await expect(count(popup, 0)).toBeVisible();
  await expect(invitation(popup, 'noComments')).toBeVisible();
  await expect(invitation(popup, 'noThreads')).toBeVisible();
  await expect(writeBox(popup)).toBeFocused();
  await expect(postButton(popup)).toBeDisabled();

  const icon = head(popup).locator('img');
  await expect(icon).toBeVisible();
  expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await icon.getAttribute('src')).toMatch(/\/_favicon\//);
});

test('a page that is still loading: the box is ready before the facts, and keeps what is typed', async ({
  chrome,
}) => {
  const { page, release } = await visitHeld(chrome, tideClock);
  const popup = await chrome.clickToolbar(page);
  // Who types before the popup is there types into the page.
  await expect(writeBox(popup)).toBeFocused();
  await popup.keyboard.type('Before anybody knew');
  await expect(writeBox(popup)).toHaveValue('Before anybody knew');
  await expect(articleTitle(popup)).toContainText(tideClock.title);
  await expect(head(popup)).not.toContainText(tideClock.byline);

  release();
  await expect(head(popup)).toContainText(tideClock.byline);
  await popup.keyboard.type(', and after.');
  await expect(writeBox(popup)).toHaveValue('Before anybody knew, and after.');
  expect(await layoutShifts(popup)).toEqual([]);
});

test('a thread: the newest three comments, the newest first, and how many there are', async ({
  chrome,
}) => {
  await storeThread(chrome, clock, [
    { author: 'Ada', text: 'The first one', minutesAgo: 300 },
    { author: 'Ben', text: 'The second one\nwith a second line', minutesAgo: 200 },
    { author: 'Cem', text: 'The third one', minutesAgo: 100 },
    { text: 'The fourth one', minutesAgo: 5 },
  ]);
  const popup = await openPopup(chrome, await chrome.visit(clock));
  await expect(latest(popup)).toContainText([
    'You The fourth one',
    'Cem The third one',
    'Ben The second one',
  ]);
  await expect(latest(popup)).toHaveCount(3);
  await expect(latest(popup).nth(1)).not.toContainText('second line');
  await expect(count(popup, 4)).toBeVisible();
  await expect(invitation(popup, 'noComments')).toHaveCount(0);
});

test('what others wrote since is marked unread, until the thread was open', async ({ chrome }) => {
  await storeThreads(chrome, [
    { path: clock, comments: [{ author: 'Ada', text: 'News', minutesAgo: 1 }] },
    { path: `/${lighthouseLog.slug}`, title: 'Only I wrote', comments: [{ text: 'Mine' }] },
  ]);
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  const unread = (title: string) =>
    threadRow(popup, title).getByRole('img', { name: sentence('unread') });
  await expect(unread('Only I wrote')).toHaveCount(0);
  // The page's own title is known by now.
  await expect(unread(tideClock.title)).toHaveCount(1);

  await openPanel(chrome, page, popup);
  const again = await openPopup(chrome, page);
  await expect(recentThreads(again)).toHaveCount(2);
  await expect(again.getByRole('img', { name: sentence('unread') })).toHaveCount(0);
});

test('a page that is no article is called a page, and can be commented on', async ({ chrome }) => {
  const popup = await openPopup(chrome, await chrome.visit('/hard/not-an-article'));
  await expect(articleTitle(popup)).toHaveText('Tide calculator');
  await expect(head(popup)).toContainText(sentence('kindPage'));
  await write(popup, 'Handy.');
  await post(popup);
  await expect(latest(popup)).toContainText(['Handy.']);
});

test('a title that is too long takes two lines, and is cut', async ({ chrome }) => {
  const popup = await openPopup(chrome, await chrome.visit('/hard/long-title'));
  const lines = await articleTitle(popup).evaluate(
    (title) => title.clientHeight / Number.parseFloat(getComputedStyle(title).lineHeight),
  );
  expect(lines).toBeCloseTo(2, 1);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await expect(writeBox(popup)).toBeInViewport();
});

test('nothing moves while the facts arrive', async ({ chrome }) => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    path: `/old/${index}`,
    title: `An older article, number ${index}`,
    comments: [{ text: 'Then', minutesAgo: 60 + index }],
  }));
  const page = await chrome.visit(clock);
  const moved = async (path: string) => {
    await page.goto(chrome.site.origin + path);
    const popup = await openPopup(chrome, page);
    await popup.waitForTimeout(150);
    const shifts = await layoutShifts(popup);
    return { popup, shifts };
  };
  expect((await moved('/hard/not-an-article')).shifts, 'a title of one line').toEqual([]);
  expect((await moved('/hard/long-title')).shifts, 'a long title').toEqual([]);
  const { popup } = await moved(clock);
  await write(popup, `${'A line. '.repeat(30)}\nAnd another.`);
  expect((await moved(clock)).shifts, 'a draft of several lines').toEqual([]);
  await storeThreads(chrome, [
    { path: clock, comments: ['One', 'Two', 'Three', 'Four'].map((text) => ({ text })) },
    ...many,
  ]);
  const full = await moved(clock);
  expect(full.shifts, 'a draft, three comments and many threads').toEqual([]);
  await expect(filterBox(full.popup)).toBeVisible();
  await expect(recentThreads(full.popup).first()).toBeInViewport();
});
