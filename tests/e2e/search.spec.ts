import type { Page } from '@playwright/test';
import { expectAccessible, expectInPlace } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { openLibrary, saveThreads } from './browser/library-reader.ts';
import { filterBox, rowTitles, sidePanel } from './browser/popup-reader.ts';
import { comments, openPopup, post, remove, visitWithPanel, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storedText, storeThread, storeThreads } from './browser/stored-thread.ts';
import { until } from './browser/until.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const day = 24 * 60;
const threads = [
  {
    path: '/ferries',
    title: 'Ferries to run on hydrogen',
    comments: [
      {
        author: 'Ana María',
        text: 'The *island line* was cut in 2019 #ships',
        minutesAgo: 400 * day,
      },
      { author: 'Tomás', text: 'A line to the island would take new piers', minutesAgo: 90 },
    ],
  },
  {
    path: '/telescope',
    title: '小さな町の望遠鏡',
    comments: [{ author: 'Ling', text: '京都の天文台は静かです', minutesAgo: 80 }],
  },
];

/** What the search shows: the excerpts of comments, or the title of a thread that was found by it. */
async function found(library: Page, query: string): Promise<string[]> {
  await filterBox(library).fill(query);
  await expect(library.locator('[role=status]').first()).not.toBeEmpty();
  const rows = library.getByRole('search').getByRole('listitem');
  const texts = await rows.evaluateAll((items) =>
    items.map((item) => {
      const shown = item.querySelector('.found-excerpt') ?? item.querySelector('.thread-title');
      return shown?.textContent?.trim() ?? '';
    }),
  );
  return texts;
}

const line = 'The island line was cut in 2019 #ships';
const piers = 'A line to the island would take new piers';

test('everything that was written is searched, as it is typed', async ({ chrome }) => {
  await storeThreads(chrome, threads);
  const library = await openLibrary(chrome, 'threads');
  const finds = (query: string) => expect.poll(() => found(library, query), { message: query });
  await finds('isl').toHaveLength(2);
  await finds('“island line”').toEqual([line]);
  await finds('"island line"').toEqual([line]);
  await finds('by:maria').toEqual([line]);
  await finds('by:tomas piers').toEqual([piers]);
  await finds('tag:ships').toEqual([line]);
  await finds('island before:2026').toEqual([line]);
  await finds('site:harbourpost island PIERS').toEqual([piers]);
  await finds('天文台').toEqual(['京都の天文台は静かです']);
  await finds('hydrogen').toEqual(['Ferries to run on hydrogen']);
  await finds('nowhere').toEqual([]);
  await expect(library.getByText(sentence('foundNothing'))).toBeVisible();
  await expectAccessible(library);
  await finds('after:yesterday PIERS').toEqual([piers]);
  await expect(library.getByText('“after:yesterday” has no date')).toBeVisible();
  await filterBox(library).fill('before:foo');
  await expect(library.getByText('“before:foo” has no date')).toBeVisible();
  await expect(library.getByText(sentence('foundNothing'))).toBeHidden();
  await finds('island').toHaveLength(2);
  await expect(library.locator('mark').first()).toHaveText('island');
  await expectAccessible(library);
  await library.setViewportSize({ width: 360, height: 700 });
  await expectInPlace(library, 'found, narrow');
});

test('what is found is narrowed as the list is, also when the page is loaded again, and saved so', async ({
  chrome,
}) => {
  const own = { text: 'My island', minutesAgo: 400 * day };
  await storeThreads(chrome, [...threads, { path: '/old', title: 'Old piers', comments: [own] }]);
  const library = await openLibrary(chrome, 'threads');
  const finds = (query: string) => expect.poll(() => found(library, query), { message: query });
  await finds('island').toHaveLength(3);
  await library.getByRole('button', { name: sentence('unread'), exact: true }).click();
  await finds('island').toHaveLength(2);
  await library.reload();
  await finds('island').toHaveLength(2);
  await library
    .getByRole('combobox', { name: sentence('filterSince') })
    .selectOption({ label: sentence('sinceBefore') });
  await expect(library.getByText(sentence('foundNothingNarrowed'))).toBeVisible();
  await expectAccessible(library);
  await library.getByRole('button', { name: sentence('searchWithoutFilters') }).click();
  await finds('island').toHaveLength(3);
  await library
    .getByRole('combobox', { name: sentence('filterHashtag') })
    .selectOption({ value: 'ships' });
  await expect(filterBox(library)).toHaveValue('#ships island');
  await finds('#ships island').toEqual([line]);
  await library.getByRole('button', { name: sentence('unread'), exact: true }).click();
  await finds('island').toHaveLength(2);
  await library.getByRole('link', { name: sentence('exportThese') }).click();
  await expect(library.getByText(sentence('exportNarrowed'))).toBeVisible();
  const { bytes } = await saveThreads(library, 'formatJson', 'island');
  expect(JSON.parse(bytes.toString()).comments).toHaveLength(2);
});

test('a comment that was found opens its article, with the keyboard alone', async ({
  chrome,
  site,
}) => {
  await storeThreads(chrome, threads);
  const library = await openLibrary(chrome, 'threads');
  await expect(library.getByRole('listitem').filter({ hasText: 'Ling' })).toBeVisible();
  await library.keyboard.press('/');
  await library.keyboard.type('piers');
  await expect(library.locator('.found-excerpt')).toHaveText(piers);
  const opened = chrome.context.waitForEvent('page', (page) => page.url().includes('/ferries'));
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  expect((await opened).url()).toBe(`${site.origin}/ferries`);
});

test('a new comment is found at once, by a worker that just started too; a deleted one is not, nor are its words kept', async ({
  chrome,
}) => {
  const { panel } = await visitWithPanel(chrome, article);
  await write(panel, 'Something else');
  await post(panel);
  await write(panel, 'Quicksilver in the lamp');
  await post(panel);
  const library = await openLibrary(chrome, 'threads');
  await expect.poll(() => found(library, 'quicksil')).toEqual(['Quicksilver in the lamp']);
  await chrome.killWorker();
  await expect.poll(() => found(library, 'lamp')).toEqual(['Quicksilver in the lamp']);
  expect(await storedText(chrome)).toContain('"quicksilver"');
  await remove(panel, 'Quicksilver');
  await expect(comments(panel, 'Quicksilver')).toHaveCount(0);
  await expect.poll(() => found(library, 'quicksilver')).toEqual([]);
  await until('the words are gone', async () => !/quicksilver/i.test(await storedText(chrome)));
});

test('the title leads to the thread', async ({ chrome }) => {
  const popup = await openPopup(chrome, await chrome.visit(article));
  await write(popup, 'So it is');
  await post(popup);
  const library = await openLibrary(chrome, 'threads');
  await filterBox(library).fill('lighthouse');
  await expect.poll(() => rowTitles(library)).toEqual([lighthouseLog.title]);
});

test('a comment that was found is gone to, beside a new tab and in a panel that is open', async ({
  chrome,
}) => {
  const texts = Array.from({ length: 400 }, (_, n) =>
    n === 150 ? 'Zanzibar is far' : n === 300 ? 'Quaggas were here' : `Number ${n}`,
  );
  const long = texts.map((text, n) => ({ author: 'Ida', text, minutesAgo: 500 - n }));
  await storeThread(chrome, article, long);
  const library = await openLibrary(chrome, 'threads');
  await expect.poll(() => found(library, 'zanzibar')).toEqual(['Zanzibar is far']);
  await library.getByRole('button', { name: /Zanzibar/ }).click();
  const beside = await sidePanel(chrome);
  await expect(comments(beside, 'Zanzibar is far')).toBeInViewport();
  await expect(beside.locator('.comment:focus')).toContainText('Zanzibar is far');

  const { page, panel } = await visitWithPanel(chrome, article);
  await library.bringToFront();
  await expect.poll(() => found(library, 'quaggas')).toEqual(['Quaggas were here']);
  await library.getByRole('button', { name: /Quaggas/ }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(comments(panel, 'Quaggas were here')).toBeInViewport();
  await expect(panel.locator('.comment:focus')).toContainText('Quaggas were here');
});
