import type { Frame, Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import {
  ask,
  chip,
  citations,
  markedInPage,
  openUnderstand,
  result,
} from './browser/help-reader.ts';
import { articleTitle, visitWithPanel } from './browser/reader.ts';
import { savedPages } from './site/saved-pages.ts';

/** Goes to the sentence of a summary's last line, and says what is marked in the page. */
async function markLast(page: Page, panel: Frame): Promise<string> {
  await citations(panel, 'helpSummary').last().click();
  await expect.poll(() => markedInPage(page)).not.toBe('');
  return markedInPage(page);
}

/** The heading above what is marked. */
function headingOfMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('afterword') ?? [];
    const { startContainer } = range as Range;
    const above = [...document.querySelectorAll('h1, h2')].filter(
      (heading) =>
        heading.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return above.at(-1)?.textContent?.trim() ?? '';
  });
}

test('in a stream, the sentence is marked in the article that is read', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, '/stream/the-last-oyster-bed');
  const gulls = 'A school for gulls';
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const heading = page.getByRole('heading', { name: gulls });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(articleTitle(panel)).toHaveText(gulls);
  await openUnderstand(panel);
  const marked = await markLast(page, panel);
  await expect(result(panel, 'helpSummary').locator('p').last()).toBeVisible();
  await expect(result(panel, 'helpSummary').locator('.result-lines p').last()).toContainText(
    marked,
  );
  expect(await headingOfMark(page)).toBe(gulls);
  // With the article, its mark goes.
  const oysters = page.getByRole('heading', { name: 'The last oyster bed' });
  await oysters.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect(articleTitle(panel)).toHaveText('The last oyster bed');
  await expect.poll(() => markedInPage(page)).toBe('');
});

test('on a page that writes light on dark, the mark is dark', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, '/2026/11/lighthouse-log-bakery-wall');
  const sheets = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join(),
    );
  await openUnderstand(panel);
  await markLast(page, panel);
  expect(await sheets()).toContain('rgb(255, 233, 168)');
  await citations(panel, 'helpSummary').last().click();
  await expect.poll(() => markedInPage(page)).toBe('');
  await page.addStyleTag({ content: 'body, body * { background: #111; color: #eee }' });
  await markLast(page, panel);
  expect(await sheets()).toContain('rgb(90, 74, 22)');
});

test('a sentence in a closed shadow root is marked there', async ({ chrome }) => {
  const [saved] = savedPages.filter(({ name }) => name === 'shadow-roots');
  const { page, panel } = await visitWithPanel(chrome, saved?.address ?? '');
  await openUnderstand(panel);
  await chip(panel, 'helpAnswer').click();
  await ask(panel, 'What has a composer asked?');
  await citations(panel, 'helpAnswer').first().click();
  await expect.poll(() => markedInPage(page)).toContain('A composer from the city has asked');
  const mode = await page.evaluate(() => {
    const [range] = CSS.highlights.get('afterword') ?? [];
    return ((range as Range).startContainer.getRootNode() as ShadowRoot).mode;
  });
  expect(mode).toBe('closed');
});
