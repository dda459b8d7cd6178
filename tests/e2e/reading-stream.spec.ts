import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import {
  articleTitle,
  comments,
  openPanel,
  openPopup,
  post,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';

const address = '/stream/the-last-oyster-bed';
const oysters = 'The last oyster bed';
const gulls = 'A school for gulls';

/** Scrolls as a reader does, until the page has nothing more or this heading is at the top. */
async function scrollTo(page: Page, title: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const heading = page.getByRole('heading', { name: title });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

for (const stays of [false, true]) {
  test(`in a stream ${stays ? 'whose address stays' : 'that changes the address'}, the panel follows the article in view`, async ({
    chrome,
  }) => {
    const { page, panel } = await visitWithPanel(chrome, address);
    await page.evaluate((value) => Object.assign(window, { addressStays: value }), stays);
    await expect(articleTitle(panel)).toHaveText(oysters);
    await write(panel, 'About the oysters');

    await scrollTo(page, gulls);
    await expect(articleTitle(panel)).toHaveText(gulls);
    await expect(writeBox(panel)).toHaveValue('');
    await write(panel, 'About the gulls.');
    await post(panel);
    await expect(comments(panel, 'About the gulls.')).toBeVisible();

    await scrollTo(page, oysters);
    await expect(articleTitle(panel)).toHaveText(oysters);
    await expect(writeBox(panel)).toHaveValue('About the oysters');
    await expect(comments(panel)).toHaveCount(0);
  });
}

test('a popup speaks of the article in view', async ({ chrome }) => {
  const page = await chrome.visit(address);
  await scrollTo(page, gulls);
  const popup = await openPopup(chrome, page);
  await expect(articleTitle(popup)).toHaveText(gulls);
  await write(popup, 'Who taught them?');
  await post(popup);

  await chrome.closePopup(page);
  await scrollTo(page, oysters);
  const again = await openPopup(chrome, page);
  await expect(articleTitle(again)).toHaveText(oysters);
});

/** A stream that says nothing of its articles' addresses: only the page's own changes as the reader scrolls. */
function silentStream(tag: string): string {
  const text =
    '<p>The tide came back on Tuesday, later than anyone in the harbour had said.</p>'.repeat(40);
  const heading = tag === 'article' ? 'h2' : 'h1';
  const story = (title: string) =>
    `<${tag} class=story><${heading}>${title}</${heading}>${text}</${tag}>`;
  return `<!doctype html><title>${oysters}</title><body>${story(oysters)}${story(gulls)}<script>
    const [first, second] = document.querySelectorAll('.story');
    addEventListener('scroll', () => {
      const isSecond = second.getBoundingClientRect().top < innerHeight / 2;
      history.replaceState(null, '', isSecond ? '/silent/gulls' : '/silent/oysters');
    });
  </script>`;
}

for (const tag of ['article', 'section']) {
  test(`a stream of <${tag}> is known by its address alone, where that is all that changes`, async ({
    chrome,
  }) => {
    const page = await chrome.context.newPage();
    const start = `${chrome.site.origin}/silent/oysters`;
    await page.route(start, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: silentStream(tag) }),
    );
    await page.goto(start);
    const popup = await openPopup(chrome, page);
    const panel = await openPanel(chrome, page, popup);
    await expect(articleTitle(panel)).toHaveText(oysters);
    await write(panel, 'About the oysters.');
    await post(panel);

    await scrollTo(page, gulls);
    await expect(articleTitle(panel)).toHaveText(gulls);
    await expect(comments(panel)).toHaveCount(0);
    await write(panel, 'About the gulls.');
    await post(panel);

    await scrollTo(page, oysters);
    await expect(articleTitle(panel)).toHaveText(oysters);
    await expect(comments(panel, 'About the oysters.')).toBeVisible();
  });
}
