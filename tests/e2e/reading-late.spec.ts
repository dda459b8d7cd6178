import { expect, test } from './browser/fixtures.ts';
import { articleTitle, latest, openPopup, post, write } from './browser/reader.ts';
import { tideClock } from './site/articles/tide-clock.ts';
import { articlePage, origin } from './site/newspaper.ts';

const address = `${origin}/app/late-story`;

/** A page whose script puts the article in when the test says so. */
const shell = `<!doctype html><title>Loading…</title><body><div id="app"><h1>Loading…</h1></div>
<script>
  window.arrive = (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.title = page.title;
    document.querySelector('#app').replaceChildren(...page.body.childNodes);
  };
</script>`;

test('a popup that was opened before a page had its text tells the article once it is there', async ({
  chrome,
}) => {
  const page = await chrome.context.newPage();
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell }),
  );
  await page.goto(address);
  const popup = await openPopup(chrome, page);
  await expect(articleTitle(popup)).toHaveText('Loading…');
  await write(popup, 'It was worth the wait.');

  await page.evaluate(
    (html) => (window as unknown as { arrive(html: string): void }).arrive(html),
    articlePage(tideClock, null),
  );
  await expect(articleTitle(popup)).toHaveText(tideClock.title);
  await post(popup);
  await expect(latest(popup)).toHaveCount(1);
});
