import { expect, type Frame, type Page } from '@playwright/test';
import {
  comments,
  latest,
  openPanel,
  openPopup,
  openThread,
  post,
  recentThreads,
  reply,
  write,
} from '../browser/reader.ts';
import type { TestBrowser } from '../browser/test-browser.ts';

/** Called at each moment worth a picture, with what it shows. */
export type Look = (name: string, shown: Page) => Promise<unknown>;

export const storyAddress = '/2026/11/lighthouse-log-bakery-wall';
const storyTitle = 'Lighthouse log, lost for a century, turns up in a bakery wall';
const firstWords = 'My grandmother was a Penhallow. She always said that wall was too thick.';
const answer = 'Asked my aunt: the ribbon was Edith’s, she had a whole drawer of them.';

/**
 * The main job, whole: a reader comments on an article from the toolbar, sees the comment beside the article, answers
 * it, closes the browser, comes back through another link, and finds it all again.
 */
export async function playStory(chrome: TestBrowser, look: Look): Promise<void> {
  await firstDay(chrome, look);
  await chrome.relaunch();
  await nextDay(chrome, look);
}

async function firstDay(chrome: TestBrowser, look: Look): Promise<void> {
  const page = await chrome.visit(storyAddress);
  const popup = await openPopup(chrome, page);
  await look('1-popup', popup);
  await write(popup, firstWords);
  await look('2-written', popup);
  await post(popup);
  await expect(latest(popup)).toContainText([firstWords]);
  await look('3-posted', popup);

  const panel = await openPanel(chrome, page, popup);
  await expect(comments(panel)).toHaveCount(1);
  await reply(panel, firstWords, answer);
  await seesBoth(panel);
  await look('4-panel', page);
}

async function nextDay(chrome: TestBrowser, look: Look): Promise<void> {
  const elsewhere = await chrome.visit('/');
  const recent = await chrome.clickToolbar(elsewhere);
  await expect(recentThreads(recent).filter({ hasText: storyTitle })).toHaveCount(1);
  await look('5-recent-threads', recent);
  await chrome.closePopup(elsewhere);

  const page = await chrome.visit(
    `http://www.harbourpost.example${storyAddress}?utm_source=letter#top`,
  );
  const popup = await openPopup(chrome, page);
  await expect(latest(popup)).toHaveCount(2);
  await look('6-another-link', popup);
  const panel = await openPanel(chrome, page, popup);
  await seesBoth(panel);
  await look('7-found-again', page);

  // From anywhere, the list leads back to the tab that has the article, with its panel open.
  const other = await chrome.visit('/2026/11/tide-clock-eleven-minutes');
  await openThread(await openPopup(chrome, other), storyTitle);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await seesBoth(await chrome.panelFrame(page));
}

async function seesBoth(panel: Frame): Promise<void> {
  await expect(comments(panel)).toHaveCount(2);
  await expect(comments(panel, firstWords)).toBeVisible();
  await expect(comments(panel, answer)).toBeVisible();
}
