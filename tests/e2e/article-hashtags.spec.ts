import { newsSites, test } from './browser/allowed-sites.ts';
import { expect, test as plain } from './browser/fixtures.ts';
import { closePanel, openPanel, openPopup, post, visitWithPanel, write } from './browser/reader.ts';
import {
  aboutTitle,
  changeHashtags,
  followNews,
  hashtagRow,
  headlines,
  shownHashtags,
} from './browser/related-reader.ts';
import { sentence } from './browser/sentence.ts';
import { storedArticles } from './browser/stored-thread.ts';
import { until } from './browser/until.ts';
import { lastTram } from './site/articles/last-tram.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';
import { tideClock } from './site/articles/tide-clock.ts';
import { told } from './site/told-by-others.ts';

test.use({ allowed: newsSites });

plain('hashtags are the page’s own, then what its text is about', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, `/${lighthouseLog.slug}`);
  await expect.poll(() => shownHashtags(panel)).toContain('#GannetRock');
  const own = await shownHashtags(panel);
  expect(own.slice(0, 2).toSorted()).toEqual(['#GannetRock', '#LocalHistory'].toSorted());
  expect(own.length).toBeGreaterThanOrEqual(3);
  expect(own.length).toBeLessThanOrEqual(8);
  // Looking stores nothing.
  expect(await storedArticles(chrome)).toEqual([]);

  const { panel: other } = await visitWithPanel(chrome, `/${lastTram.slug}`);
  await expect.poll(() => shownHashtags(other)).toContain('#tram');
  for (const common of ['#last', '#April'])
    expect(await shownHashtags(other)).not.toContain(common);
});

plain('a reader adds, removes, brings back and follows hashtags', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, `/${lighthouseLog.slug}`);
  await expect.poll(() => shownHashtags(panel)).toContain('#GannetRock');
  const row = hashtagRow(panel);
  const box = await changeHashtags(panel);
  await box.fill('!!');
  await box.press('Enter');
  await expect(row.getByText(sentence('hashtagBad'))).toBeVisible();
  await box.fill('old bakeries');
  await box.press('Enter');
  await expect(row.getByRole('link', { name: '#OldBakeries' })).toBeVisible();
  await row.getByRole('button', { name: sentence('sourceRemoveName', '#LocalHistory') }).click();
  await expect(row.getByRole('link', { name: '#LocalHistory' })).toHaveCount(0);
  const follow = row.getByRole('button', { name: sentence('followName', '#GannetRock') });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await box.press('Escape');
  await expect(row.getByRole('textbox')).toHaveCount(0);
  await expect.poll(() => shownHashtags(panel)).toContain('#OldBakeries');
  await expect(row.getByRole('img', { name: sentence('followed') })).toHaveCount(1);

  await closePanel(chrome, page, panel);
  await page.reload();
  const again = await openPanel(chrome, page, await openPopup(chrome, page));
  await expect.poll(() => shownHashtags(again)).toContain('#OldBakeries');
  expect(await shownHashtags(again)).not.toContain('#LocalHistory');
  await changeHashtags(again);
  await hashtagRow(again)
    .getByRole('button', { name: sentence('hashtagBack', '#LocalHistory') })
    .click();
  await expect(hashtagRow(again).getByRole('link', { name: '#LocalHistory' })).toBeVisible();
});

test('a hashtag leads to threads, articles and what sources say, newest first', async ({
  chrome,
}) => {
  await followNews(chrome);
  // An article kept for its hashtag, without a comment.
  const { page, panel } = await visitWithPanel(chrome, `/${tideClock.slug}`);
  const box = await changeHashtags(panel);
  await box.fill('#CastleHill');
  await box.press('Enter');
  await expect(hashtagRow(panel).getByRole('link', { name: '#CastleHill' })).toBeVisible();
  await page.close();
  // A thread in which somebody wrote it.
  const there = await visitWithPanel(chrome, `/${lastTram.slug}`);
  await write(there.panel, 'All up #CastleHill on a Wednesday!');
  await post(there.panel);
  await there.panel.getByRole('main').getByRole('link', { name: '#CastleHill' }).click();
  const library = await until('the library', () =>
    chrome.context.pages().find((one) => /library.*CastleHill/.test(one.url())),
  );
  await expect(aboutTitle(library)).toHaveText(sentence('aboutTitle', '#CastleHill'));
  await expect
    .poll(() => headlines(library))
    .toEqual([
      lastTram.title,
      tideClock.title,
      told.later.title,
      told.gazette.title,
      told.first.title,
    ]);
});
