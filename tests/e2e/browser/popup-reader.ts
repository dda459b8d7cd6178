import { expect, type Locator, type Page } from '@playwright/test';
import type { Surface } from './reader.ts';
import { sentence } from './sentence.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** What a reader sees and does in the popup and in the list of threads, beyond `reader.ts`. */

/** Which article it is: its site, date, title, and the line of facts. */
export function head(popup: Page): Locator {
  return popup.locator('header').filter({ has: popup.getByRole('heading', { level: 1 }) });
}

/** The invitation of an empty thread or list. */
export function invitation(popup: Page, key: 'noComments' | 'noThreads'): Locator {
  return popup.getByText(sentence(key));
}

/** The number of comments of the article, in the line of facts. */
export function count(popup: Page, comments: number): Locator {
  const key = comments === 1 ? 'comments_one' : 'comments_other';
  return head(popup).getByText(sentence(key, String(comments)), { exact: true });
}

export function postButton(surface: Surface): Locator {
  return surface.getByRole('button', { name: sentence('post'), exact: true }).last();
}

/** What a button says of a fault that can be tried again, or saved from. */
export function wayOut(surface: Surface, key: 'tryAgain' | 'saveToFile'): Locator {
  return surface.getByRole('button', { name: sentence(key) }).first();
}

/** The sentences of what went wrong. */
export function faults(surface: Surface): Locator {
  return surface.getByRole('alert');
}

/** The box that filters the recent threads; in the library it searches everything. */
export function filterBox(popup: Page): Locator {
  const names = [sentence('filterThreads'), sentence('searchEverything')] as const;
  const [first, second] = names.map((name) => popup.getByRole('searchbox', { name }));
  return first && second ? first.or(second) : popup.getByRole('searchbox');
}

/** The row of a thread in the list. */
export function threadRow(popup: Page, title: string): Locator {
  return popup.getByRole('search').getByRole('listitem').filter({ hasText: title });
}

/** The titles of the rows, from the top. */
export async function rowTitles(popup: Page): Promise<string[]> {
  const rows = popup.getByRole('search').getByRole('listitem').locator('.thread-title');
  return (await rows.allTextContents()).map((title) => title.trim());
}

/** The browser's own side panel, once it shows a thread. */
export function sidePanel(chrome: TestBrowser): Promise<Page> {
  return until('the side panel', () =>
    chrome.context
      .pages()
      .find((page) => page.url().includes('/src/panel/index.html?') && !page.isClosed()),
  );
}

/** What is on the page in front, waited for: the browser says which by its visibility. */
export async function expectInFront(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
}

/**
 * What has moved on a surface without the reader's doing since it opened, by the browser's own measure
 * (https://wicg.github.io/layout-instability/), those right after a key included.
 */
export function layoutShifts(surface: Surface): Promise<string[]> {
  return surface.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & Shift;
            const names = sources.map(({ node }) =>
              node instanceof Element ? node.className : '',
            );
            seen.push(`${value.toFixed(4)} ${names.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What is buffered comes with the next task.
        setTimeout(() => resolve(seen), 100);
      }),
  );
}

interface Shift {
  value: number;
  sources: { node: Node | null }[];
}
