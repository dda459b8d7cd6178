import { expect, test } from './browser/fixtures.ts';
import { openPopup, visitWithPanel } from './browser/reader.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;

test('no page that shows something can ask anything of the network, whatever runs in it', async ({
  chrome,
  site,
}) => {
  const { page, panel } = await visitWithPanel(chrome, clock);
  const popup = await openPopup(chrome, page);
  const ask = (from: string) =>
    `fetch('${site.origin}/asked-by-${from}').then(() => 'answered', () => 'refused')`;
  expect(await popup.evaluate(ask('popup'))).toBe('refused');
  expect(await panel.evaluate(ask('panel'))).toBe('refused');
  for (const place of [popup, panel])
    await place.evaluate(`new Promise((resolve) => {
      const image = document.createElement('img');
      image.onload = image.onerror = resolve;
      image.src = '${site.origin}/asked-by-image';
    })`);
  expect(site.requests.filter((request) => request.includes('asked-by'))).toEqual([]);
  // What the browser refused it says in its console; nothing else went wrong.
  for (const problem of chrome.watch.take())
    expect(problem).toMatch(/Content Security Policy|GET .*\/asked-by-image$/);
});
