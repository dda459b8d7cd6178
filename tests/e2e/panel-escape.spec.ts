import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import {
  closePanel,
  expectClosed,
  openPanel,
  openPopup,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const pageLink = (page: Page) => page.getByRole('link', { name: 'Letters' });

/** Opens the panel while a link of the page has the focus. */
async function openFromLink(chrome: TestBrowser) {
  const page = await chrome.visit(article);
  await pageLink(page).focus();
  const panel = await openPanel(chrome, page, await openPopup(chrome, page));
  await expect(writeBox(panel)).toBeFocused();
  return { page, panel };
}

test('Escape in the panel closes it, and the focus is back where it was', async ({ chrome }) => {
  const { page } = await openFromLink(chrome);
  await expect(pageLink(page)).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expectClosed(chrome, page);
  await expect(pageLink(page)).toBeFocused();
});

test('so does its button', async ({ chrome }) => {
  const { page, panel } = await openFromLink(chrome);
  await closePanel(chrome, page, panel);
  await expect(pageLink(page)).toBeFocused();
});

test('Escape in the page closes it, and the focus stays where it is', async ({ chrome }) => {
  const { page } = await openFromLink(chrome);
  const other = page.getByRole('link', { name: 'Science' });
  await other.focus();
  await page.keyboard.press('Escape');
  await expectClosed(chrome, page);
  await expect(other).toBeFocused();
});

test('Escape stays the page’s own while one types in it, and where it has a use for it', async ({
  chrome,
}) => {
  const { page } = await visitWithPanel(chrome, article);
  await page.evaluate(() => {
    const field = (html: string): HTMLElement => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      document.querySelector('main')?.prepend(holder);
      return holder;
    };
    field('<input aria-label="search">');
    field('<textarea aria-label="letter"></textarea>');
    field('<div contenteditable role="textbox" aria-label="rich"><b>text</b></div>');
    field('<div></div>').attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="inside">';
    field('<button>Menu</button>').addEventListener('keydown', (event) => event.preventDefault());
    field('<dialog><button>Subscribe</button></dialog>');
  });
  const [search, letter, rich, inside] = ['search', 'letter', 'rich', 'inside'].map((name) =>
    page.getByRole('textbox', { name }),
  );
  for (const field of [search, letter, rich, inside, page.getByRole('button', { name: 'Menu' })]) {
    await field?.focus();
    await page.keyboard.press('Escape');
  }
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.waitForTimeout(300);
  expect(chrome.panelFrameNow(page)).toBeDefined();
  await pageLink(page).focus();
  await page.keyboard.press('Escape');
  await expectClosed(chrome, page);
});

test('focus given back to an open panel lands where it was, and nothing typed is lost', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'It was');
  await pageLink(page).focus();
  const popup = await openPopup(chrome, page);
  await openPanel(chrome, page, popup);
  await expect(writeBox(panel)).toBeFocused();
  await page.keyboard.type(' a gull');
  await expect(writeBox(panel)).toHaveValue('It was a gull');
});
