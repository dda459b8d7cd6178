import { newsSites, test } from './browser/allowed-sites.ts';
import { expect, test as plain } from './browser/fixtures.ts';
import { libraryTitle, openLibrary } from './browser/library-reader.ts';
import { comments, visitWithPanel } from './browser/reader.ts';
import {
  followNews,
  headlines,
  openRelated,
  relatedItem,
  visitWithRelated,
} from './browser/related-reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThreads } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';
import { lastTram } from './site/articles/last-tram.ts';
import { told } from './site/told-by-others.ts';

test.use({ allowed: newsSites });

const article = `/${lastTram.slug}`;

/** The library's tab, once it is there. */
const library = (chrome: TestBrowser) =>
  until('the library', () =>
    chrome.context.pages().find((page) => page.url().includes('/src/library/index.html')),
  );

test('what others write about it: where, when, how it begins, why it is here, and who else has it', async ({
  chrome,
}) => {
  await followNews(chrome);
  const { page, panel, related } = await visitWithRelated(chrome, article);
  // One story, told by two, and what came of it; nothing else, and not the article itself.
  await expect
    .poll(() => headlines(related).then((all) => all.toSorted()))
    .toEqual([told.later.title, told.gazette.title].toSorted());
  await expect(panel.getByRole('tab', { name: sentence('tabRelated') })).toContainText('2');
  const item = relatedItem(related, told.later.title);
  await expect(item.locator('.related-source')).toHaveText('Harbour Wire: Town');
  await expect(item.locator('time')).toHaveText('1 hour ago');
  await expect(item.locator('img, .site-letter').first()).toBeVisible();
  await expect(item).toContainText('must ring the bell');
  await expect(item.getByText(sentence('alsoAt'))).toHaveCount(0);
  await item.getByRole('button', { name: sentence('whyThis') }).click();
  await expect(item.getByText(sentence('whyWords'))).toBeVisible();
  await expect(item.locator('.related-why')).toContainText('growers');

  const story = relatedItem(related, told.gazette.title);
  const also = story.locator('.related-also').getByRole('link', { name: 'Harbour Wire: Town' });
  await expect(also).toHaveAttribute('href', told.first.link);
  const coverage = related.getByRole('region', { name: sentence('coverageTitle') });
  await expect(coverage.getByRole('rowheader')).toHaveText([
    /Harbour Wire/,
    /harbourpost/,
    /Island Gazette/,
  ]);
  await expect(coverage.getByRole('row').nth(2)).toContainText(sentence('coverageOwn'));

  const opened = chrome.context.waitForEvent(
    'page',
    (one) => !one.url().includes('/src/workshop/'),
  );
  await item.getByRole('link', { name: told.later.title }).click();
  const there = await opened;
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(told.later.title);
  expect(there.url()).toBe(told.later.link);
  expect(page.url()).toContain(lastTram.slug);
});

test('the site is followed from the panel, by the feed that its page declares', async ({
  chrome,
  site,
}) => {
  chrome.watch.allowed.add('harbourpost.example');
  const { panel, related } = await visitWithRelated(chrome, article);
  await expect(related.getByText(sentence('relatedBegin'))).toBeVisible();
  expect(site.byPrograms).toEqual([]);
  await related
    .getByRole('button', { name: sentence('followName', 'harbourpost.example') })
    .click();
  await expect(related.getByText(sentence('feedFollowed', 'The Harbour Post'))).toBeVisible();
  await expect(related.getByText(sentence('relatedSources_one', '1'))).toBeVisible();
  expect(new Set(site.byPrograms)).toEqual(new Set([`GET ${site.origin}/feed.xml`]));
  // Of its three articles one is this one, and the others are about something else.
  await expect(related.getByText(sentence('relatedNothing'))).toBeVisible();
  await expect(panel.getByRole('tab', { name: sentence('tabRelated') })).not.toContainText(/\d/);

  const again = await visitWithRelated(chrome, '/2026/11/tide-clock-eleven-minutes');
  await expect(again.related.getByText(sentence('relatedSources_one', '1'))).toBeVisible();
  await expect(again.related.getByRole('button', { name: /harbourpost/ })).toHaveCount(0);
});

plain(
  'without a source: one’s own threads, the starter list, and no request',
  async ({ chrome, site }) => {
    await storeThreads(chrome, [
      {
        path: '/2026/10/castle-hill',
        title: 'Castle Hill asks for a tram, or any shop with vegetables',
        comments: [
          { author: 'Mara', text: 'High time.', minutesAgo: 90 },
          { text: 'It is steep.', minutesAgo: 80 },
        ],
      },
      {
        path: '/2026/10/swimmers',
        title: 'Swimmers count the seals',
        comments: [{ author: 'Mara', text: 'Forty.', minutesAgo: 70 }],
      },
    ]);
    const { related } = await visitWithRelated(chrome, article);
    await expect(related.getByText(sentence('relatedOwn'))).toBeVisible();
    await expect
      .poll(() => headlines(related))
      .toEqual(['Castle Hill asks for a tram, or any shop with vegetables']);
    const item = relatedItem(related);
    await related.getByRole('button', { name: sentence('relatedChoose') }).click();
    const page = await library(chrome);
    await expect(libraryTitle(page)).toHaveText(sentence('sourcesTitle'));
    await expect(page.locator('.starter-feeds').first()).toBeVisible();
    await page.close();
    expect(site.byPrograms).toEqual([]);
    await item.getByRole('button', { name: sentence('comments_other', '2') }).click();
    await until('the article of the thread', () =>
      chrome.context.pages().find((one) => one.url() === `${site.origin}/2026/10/castle-hill`),
    );
    expect(site.byPrograms).toEqual([]);
  },
);

test('what is shown stays while the reader looks at it', async ({ chrome }) => {
  await followNews(chrome);
  const { panel } = await visitWithPanel(chrome, article);
  const related = await openRelated(panel);
  await expect.poll(() => headlines(related)).toHaveLength(2);
  const before = await headlines(related);
  await storeThreads(chrome, [
    {
      path: '/2026/10/castle-hill',
      title:
        'Vegetables by tram: Oona Brandt and the council on Car 14, Castle Hill and the Low Fields',
      comments: [{ author: 'Mara', text: 'What we said about it.' }],
    },
  ]);
  await expect(related.getByText(sentence('relatedNew'))).toBeVisible();
  expect(await headlines(related)).toEqual(before);
  await related.getByRole('button', { name: sentence('relatedShow') }).click();
  await expect(related.getByText(sentence('relatedNew'))).toHaveCount(0);
  expect(await headlines(related)).not.toEqual(before);
  await panel.getByRole('tab', { name: sentence('tabComments') }).click();
  await expect(comments(panel)).toHaveCount(0);
});

test('a removed source says nothing any more', async ({ chrome }) => {
  await followNews(chrome);
  const page = await openLibrary(chrome, 'sources');
  await page
    .getByRole('button', { name: sentence('sourceRemoveName', 'Harbour Wire: Town') })
    .click();
  await expect(page.getByRole('button', { name: sentence('undo') })).toBeVisible();
  const { related } = await visitWithRelated(chrome, article);
  await expect.poll(() => headlines(related)).toEqual([told.gazette.title]);
});
