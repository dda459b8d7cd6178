import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectInPlace, expectUsable } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { goToSection, openLibrary, saveFile } from './browser/library-reader.ts';
import { filterBox, rowTitles } from './browser/popup-reader.ts';
import {
  comments,
  openPopup,
  post,
  recentThreads,
  sameArticle,
  visitWithPanel,
  write,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storedText, storeThreads } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const day = 24 * 60;
const bakery = '/2026/11/lighthouse-log-bakery-wall';
const tram = '/2026/11/last-tram-becomes-market';
/** As its page has it: a visit tells. */
const tramTitle = 'The town’s last tram will run again, with vegetables in it';

/** Three threads: one with two hashtags and a comment of another, one old, one short and new. */
async function fillStore(chrome: TestBrowser): Promise<void> {
  await storeThreads(chrome, [
    {
      path: bakery,
      title: 'Behind a bakery wall',
      comments: [
        { text: 'The log of the second keeper #log', minutesAgo: 50 },
        { author: 'Tomas', text: 'Which second keeper? #Keepers', minutesAgo: 40 },
        { text: 'Edith', minutesAgo: 30 },
      ],
    },
    { path: tram, title: tramTitle, comments: [{ text: 'A hall', minutesAgo: 9 }] },
    {
      path: '/2025/old-piers',
      title: 'Old piers',
      comments: [{ text: 'Long ago', minutesAgo: 400 * day }],
    },
  ]);
}

const choose = (library: Page, list: string, label: string | RegExp) =>
  library
    .getByRole('combobox', { name: sentence(list) })
    .evaluate((select: HTMLSelectElement) => [...select.options].map(({ label: name }) => name))
    .then(async (labels) => {
      const wanted = labels.find((name) =>
        typeof label === 'string' ? name === label : label.test(name),
      );
      await library
        .getByRole('combobox', { name: sentence(list) })
        .selectOption({ label: wanted ?? '?' });
    });

const pressSwitch = (library: Page, key: string) =>
  library
    .getByRole('group', { name: sentence('narrowThreads') })
    .getByRole('button', { name: sentence(key), exact: true })
    .click();

const shows = (library: Page, titles: string[]) =>
  expect.poll(() => rowTitles(library)).toEqual(titles);

/** Chooses from the menu of a thread. */
async function act(library: Page, title: string, key: string): Promise<void> {
  await library.getByRole('button', { name: sentence('moreFor', title) }).click();
  await library.getByRole('menu').getByText(sentence(key), { exact: true }).click();
}

const undo = (library: Page): Locator =>
  library.getByRole('button', { name: sentence('undo'), exact: true });

test('threads are sorted and narrowed, which is remembered', async ({ chrome }) => {
  await fillStore(chrome);
  const page = await chrome.visit(tram);
  await write(await openPopup(chrome, page), 'Half a thought');
  await chrome.closePopup(page);
  const library = await openLibrary(chrome, 'threads');
  await shows(library, [tramTitle, 'Behind a bakery wall', 'Old piers']);
  await choose(library, 'sortThreads', sentence('sortTitle'));
  await shows(library, ['Behind a bakery wall', 'Old piers', tramTitle]);
  await choose(library, 'sortThreads', sentence('sortComments'));
  await shows(library, ['Behind a bakery wall', 'Old piers', tramTitle]);
  await choose(library, 'filterSince', sentence('sinceWeek'));
  await shows(library, ['Behind a bakery wall', tramTitle]);
  await library.reload();
  await shows(library, ['Behind a bakery wall', tramTitle]);
  await choose(library, 'filterSince', sentence('sinceBefore'));
  await shows(library, ['Old piers']);
  await choose(library, 'filterSince', sentence('sinceAny'));
  await pressSwitch(library, 'unread');
  await shows(library, ['Behind a bakery wall']);
  await pressSwitch(library, 'unread');
  await pressSwitch(library, 'filterDrafts');
  await shows(library, [tramTitle]);
  await pressSwitch(library, 'filterDrafts');
  await choose(library, 'filterHashtag', /#keepers/);
  await shows(library, ['Behind a bakery wall']);
  await choose(library, 'filterHashtag', sentence('filterHashtags'));
  await recentThreads(library)
    .filter({ hasText: 'bakery' })
    .getByRole('button', { name: '#log' })
    .click();
  await expect(filterBox(library)).toHaveValue('#log');
  await shows(library, ['Behind a bakery wall']);
  await library.getByRole('button', { name: sentence('clearFilter') }).click();
  await choose(library, 'filterSite', /harbourpost/);
  await expect(recentThreads(library)).toHaveCount(3);
  await pressSwitch(library, 'archive');
  await expect(library.getByText(sentence('noMatches'))).toBeVisible();
  await expectAccessible(library);
});

test('a thread is put away, and a new comment brings it back', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'threads');
  await act(library, tramTitle, 'archiveIt');
  await shows(library, ['Behind a bakery wall', 'Old piers']);
  await expect(undo(library)).toBeFocused();
  await expectUsable(library, 'a thread was archived');
  await undo(library).click();
  await expect(recentThreads(library)).toHaveCount(3);
  await act(library, tramTitle, 'archiveIt');
  await pressSwitch(library, 'archive');
  await shows(library, [tramTitle]);
  await act(library, tramTitle, 'unarchive');
  await shows(library, []);
  await pressSwitch(library, 'archive');
  await act(library, tramTitle, 'archiveIt');
  await expect(recentThreads(library)).toHaveCount(2);
  const { panel } = await visitWithPanel(chrome, tram);
  await write(panel, 'Still here');
  await panel.getByRole('button', { name: sentence('post') }).click();
  await shows(library, [tramTitle, 'Behind a bakery wall', 'Old piers']);
});

test('a deleted thread comes back whole, or is gone for good', async ({ chrome }) => {
  await fillStore(chrome);
  const library = await openLibrary(chrome, 'data');
  const before = (await saveFile(library)).content;
  await goToSection(library, 'threads');
  await act(library, 'Behind a bakery wall', 'delete');
  await shows(library, [tramTitle, 'Old piers']);
  await expectUsable(library, 'a thread was deleted');
  await undo(library).click();
  await shows(library, [tramTitle, 'Behind a bakery wall', 'Old piers']);

  await act(library, 'Behind a bakery wall', 'delete');
  await shows(library, [tramTitle, 'Old piers']);
  await library.reload();
  await expect(library.getByText(sentence('threadDeleted', 'Behind a bakery wall'))).toBeVisible();
  await undo(library).click();
  await shows(library, [tramTitle, 'Behind a bakery wall', 'Old piers']);
  await goToSection(library, 'data');
  const after = (await saveFile(library)).content;
  expect(after.comments).toEqual(before.comments);
  expect(after.articles).toEqual(before.articles);

  await goToSection(library, 'threads');
  await act(library, 'Behind a bakery wall', 'delete');
  await shows(library, [tramTitle, 'Old piers']);
  await until(
    'all of it to be gone',
    async () => !/keeper/i.test(await storedText(chrome)),
    30_000,
  );
  expect(await storedText(chrome)).not.toContain(bakery);
});

test('two threads of one article are brought together, and the site is understood', async ({
  chrome,
}) => {
  await storeThreads(chrome, [
    { path: bakery, title: 'Behind a bakery wall', comments: [{ text: 'One', minutesAgo: 5 }] },
    {
      path: `${bakery}?desk=late`,
      title: 'Bakery wall, late',
      comments: [{ text: 'Two', minutesAgo: 4 }],
    },
    { path: tram, title: tramTitle, comments: [{ text: 'A hall', minutesAgo: 9 }] },
  ]);
  const library = await openLibrary(chrome, 'threads');
  await act(library, 'Behind a bakery wall', 'joinWith');
  await expect(library.getByText(sentence('joinChoose', 'Behind a bakery wall'))).toBeVisible();
  await expectUsable(library, 'choosing the other of two threads');
  await recentThreads(library).filter({ hasText: 'late' }).getByRole('button').first().click();
  // The plain address keeps the thread, whichever was chosen first.
  await shows(library, ['Behind a bakery wall', tramTitle]);
  await act(library, 'Behind a bakery wall', 'addresses');
  const addresses = library.getByRole('region', { name: sentence('addresses') });
  await expect(addresses.getByRole('listitem')).toHaveCount(2);
  await expectUsable(library, 'addresses of a thread');

  await addresses.getByText(sentence('sameSplit'), { exact: true }).click();
  await expect(recentThreads(library).filter({ hasText: 'late' })).toHaveCount(1);
  await expect(addresses.getByRole('listitem')).toHaveCount(1);
});

test('what was said of two addresses holds for others of the site that differ in the same way', async ({
  chrome,
}) => {
  // Pages that declare no address of their own.
  const [clock, log] = [`/plain/${tideClock.slug}`, `/plain/${lighthouseLog.slug}`];
  await storeThreads(chrome, [
    { path: clock, title: 'Tide clock', comments: [{ text: 'One', minutesAgo: 5 }] },
    { path: `${clock}?desk=late`, title: 'Late clock', comments: [{ text: 'Two', minutesAgo: 4 }] },
    { path: log, title: 'Lighthouse log', comments: [{ text: 'Three', minutesAgo: 9 }] },
  ]);
  const before = await visitWithPanel(chrome, `${log}?desk=early`);
  await expect(comments(before.panel, 'Three')).toHaveCount(0);
  await before.page.close();
  const library = await openLibrary(chrome, 'threads');
  await act(library, 'Late clock', 'joinWith');
  await recentThreads(library)
    .filter({ hasText: 'Tide clock' })
    .getByRole('button')
    .first()
    .click();
  await expect(recentThreads(library)).toHaveCount(2);

  const { panel } = await visitWithPanel(chrome, `${log}?desk=early`);
  await expect(comments(panel, 'Three')).toBeVisible();
  await expect(sameArticle(panel).split).toBeVisible();
  await sameArticle(panel).split.click();
  await expect(comments(panel, 'Three')).toHaveCount(0);
});

test('a long list is read page by page, narrow and in both directions', async ({ chrome }) => {
  await storeThreads(
    chrome,
    Array.from({ length: 120 }, (_, n) => ({
      path: `/long/story-${n}`,
      title: `Story ${n}`,
      comments: [{ text: `Comment ${n} #tag${n % 3}`, minutesAgo: n + 1 }],
    })),
  );
  const library = await openLibrary(chrome, 'threads');
  await expect(library.locator('.library-thread')).toHaveCount(50);
  await library.getByRole('button', { name: sentence('showMore') }).click();
  await expect(library.locator('.library-thread')).toHaveCount(100);
  await library.getByRole('button', { name: sentence('showMore') }).click();
  await expect(library.locator('.library-thread')).toHaveCount(120);
  await library.setViewportSize({ width: 320, height: 700 });
  for (const direction of ['ltr', 'rtl']) {
    await library.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await expectInPlace(library, `a long list, ${direction}`);
  }
});

test('a thread in which something is begun is marked, until it is posted', async ({ chrome }) => {
  const page = await chrome.visit('/2026/11/tide-clock-eleven-minutes');
  const popup = await openPopup(chrome, page);
  await write(popup, 'It is right.');
  await post(popup);
  const library = await chrome.visitExtension('src/library/index.html#threads');
  const mark = library.locator('.thread-link').getByText(sentence('draft'), { exact: true });
  await expect(library.locator('.thread-link')).toHaveCount(1);
  await expect(mark).toHaveCount(0);
  const again = await openPopup(chrome, page);
  await write(again, 'I am early.');
  await expect(mark).toBeVisible();
  await post(again);
  await expect(mark).toHaveCount(0);
});
