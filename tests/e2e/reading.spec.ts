import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { readInPage } from './browser/read-in-page.ts';
import { articleTitle, openPopup, post, writeBox } from './browser/reader.ts';
import { storedArticles } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { expectedFile, type SavedPage, savedPages } from './site/saved-pages.ts';

/** Pages are read in so many browsers, one after the other in each. */
const browsers = 4;

for (let first = 0; first < browsers; first++) {
  const group = savedPages.filter((_, index) => index % browsers === first);
  test(`the saved pages ${group.map(({ name }) => name).join(', ')} are read as they should be`, async ({
    chrome,
  }, info) => {
    test.setTimeout(180_000);
    const read = new Map<SavedPage, { page: Page; head: string; text: string[] }>();
    for (const saved of group) {
      const page = await chrome.visit(saved.address);
      const { blocks } = await readInPage(page);
      const head = await postOn(chrome, page);
      read.set(saved, { page, head, text: blocks.map(({ text }) => text) });
    }
    const articles = await storedArticles(chrome);
    for (const [saved, { page, head, text }] of read) {
      // An address is kept without what tells how the reader came.
      const [shown = ''] = page.url().split(/[?&]utm_/);
      const stored = articles.find(({ addresses }) => addresses.includes(shown));
      const found = { article: stored ? factsOf(stored) : null, text };
      const { article, text: lines, ...kept } = saved.expected;
      if (info.config.updateSnapshots === 'changed') {
        const content = JSON.stringify({ ...kept, ...found }, null, 2);
        writeFileSync(expectedFile(saved.name), `${content}\n`);
      } else expect.soft(found, saved.name).toEqual({ article, text: lines });
      expect.soft(head, saved.name).toBe(stored?.title);
    }
    expect(chrome.watch.pageErrors).toEqual([]);
  });
}

/** Comments on a page through the toolbar, so that the background stores its article. Gives the popup's title of it. */
async function postOn(chrome: TestBrowser, page: Page): Promise<string> {
  const popup = await openPopup(chrome, page);
  await expect(articleTitle(popup)).not.toBeEmpty();
  const head = await articleTitle(popup).innerText();
  await writeBox(popup).fill('Read.');
  await post(popup);
  await chrome.closePopup(page);
  return head;
}

/** The facts of a stored article, for people to compare: without what is noted of the visit. */
function factsOf(stored: Record<string, unknown>): Record<string, unknown> {
  const moment = (value: unknown) =>
    typeof value === 'number' ? new Date(value).toISOString() : null;
  const names = [
    ...['id', 'kind', 'title', 'site', 'authors', 'published', 'modified', 'language'],
    ...['direction', 'section', 'keywords', 'image', 'excerpt', 'words', 'access', 'paged'],
  ];
  const facts = Object.fromEntries(names.map((name) => [name, stored[name]]));
  return { ...facts, published: moment(stored.published), modified: moment(stored.modified) };
}
