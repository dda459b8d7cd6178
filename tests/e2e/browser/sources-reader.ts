import { expect, type Locator, type Page } from '@playwright/test';
import { openLibrary } from './library-reader.ts';
import { sentence } from './sentence.ts';
import type { TestBrowser } from './test-browser.ts';

/** What a reader does in the library's section of sources, in verbs. */

/** Types an address and presses Enter. */
export async function findFeedsAt(library: Page, address: string): Promise<void> {
  const box = library.getByRole('textbox', { name: sentence('followLabel') });
  await box.fill(address);
  await box.press('Enter');
}

/** Follows a feed by its address, and waits until it was read, or could not be. */
export async function followFeed(library: Page, address: string, title: string): Promise<Locator> {
  await findFeedsAt(library, address);
  await expect(library.getByText(sentence('feedFollowed', title))).toBeVisible();
  const source = sourceNamed(library, title);
  await expect(source).not.toContainText(sentence('sourceReading'));
  return source;
}

/** A source in the list. */
export function sourceNamed(library: Page, title: string): Locator {
  return library.locator('.source').filter({
    has: library.getByRole('heading', { level: 3, name: title, exact: true }),
  });
}

/** Unfolds a source's newest articles. */
export async function openSource(source: Locator): Promise<Locator> {
  await source.getByRole('heading', { level: 3 }).getByRole('button').click();
  return source.locator('.feed-item');
}

/** The titles of a source's articles. */
export async function itemTitles(items: Locator): Promise<string[]> {
  return items.getByRole('heading', { level: 4 }).allTextContents();
}

/** Puts sources into the database, as though they had been followed on another day, and lets them be read. */
export async function followUnseen(
  chrome: TestBrowser,
  feeds: readonly { address: string; title: string }[],
): Promise<Page> {
  const library = await openLibrary(chrome, 'sources');
  // From then on there is a database.
  await expect(library.getByText(sentence('sourcesNone'))).toBeVisible();
  const sources = feeds.map(({ address, title }) => ({
    id: address,
    title,
    site: '',
    added: 1,
    fetched: null,
    next: 1,
    failures: 0,
    fault: null,
    etag: '',
    modified: '',
    removed: null,
  }));
  await (await chrome.worker()).evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterword');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const tx = opening.result.transaction('sources', 'readwrite');
          for (const one of all) tx.objectStore('sources').put(one);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    sources,
  );
  await wakeByAlarm(chrome);
  return library;
}

/** What the browser does every quarter of an hour. */
export async function wakeByAlarm(chrome: TestBrowser): Promise<void> {
  await (await chrome.worker()).evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'sources' })`);
}
