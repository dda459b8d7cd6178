import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { head } from './browser/popup-reader.ts';
import { articleTitle, openPanel, openPopup } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { tideClock } from './site/articles/tide-clock.ts';
import { page as layOut } from './site/newspaper.ts';

const address = 'http://harbourpost.example/2026/05/tide-clock-at-night';
const text = tideClock.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

/** Opens a page of the newspaper with the given head and body, as if it stood at an address. */
async function visit(chrome: TestBrowser, at: string, facts: string, body: string): Promise<Page> {
  const tab = await chrome.context.newPage();
  await tab.route(at, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: layOut({ title: 'The tide clock at night', head: facts, body }),
    }),
  );
  await tab.goto(at);
  return tab;
}

test('popup and panel tell what only stands beside the title', async ({ chrome }) => {
  const tab = await visit(
    chrome,
    address,
    '<meta property="og:updated_time" content="2026-05-09T09:00:00Z">',
    `<article><h1>The tide clock at night</h1><p>By <a href="/people/ida">Ida Brandt</a> and Ole Vik</p>
    <p>May 3, 2026 · 4 min read</p>${text}</article>`,
  );
  const popup = await openPopup(chrome, tab);
  await expect(articleTitle(popup)).toHaveText('The tide clock at night');
  await expect(head(popup)).toContainText('Ida Brandt, Ole Vik');
  await expect(head(popup).locator('time').first()).toHaveAttribute('datetime', /^2026-05-03/);
  await expect(head(popup).getByText(/^updated /)).toHaveAttribute('datetime', /^2026-05-09/);
  await expect(head(popup).getByTitle(sentence('factSource', 'byline'))).toBeVisible();
  await expect(head(popup).getByText(sentence('articleCut'))).toBeHidden();
  const panel = await openPanel(chrome, tab, popup);
  await expect(panel.getByText('Ida Brandt, Ole Vik')).toBeVisible();
});

test('popup and panel say that an article is cut, and that it is one page of several', async ({
  chrome,
}) => {
  const tab = await visit(
    chrome,
    `${address}?page=2`,
    '<meta property="og:type" content="article">',
    `<article><h1>The tide clock at night</h1><p>${tideClock.paragraphs[0]}</p>
    <p>${tideClock.paragraphs[1]}</p><div class="paywall">Subscribe to continue reading.</div></article>
    <ul class="pagination"><li><a href="?page=1">1</a></li><li>2</li><li><a href="?page=3">3</a></li></ul>`,
  );
  const popup = await openPopup(chrome, tab);
  const told = [sentence('articleCut'), sentence('articlePageOf', '2', '3')];
  for (const words of told) await expect(head(popup)).toContainText(words);
  const panel = await openPanel(chrome, tab, popup);
  for (const words of told) await expect(panel.getByText(words)).toBeVisible();
});
