import type { Page } from '@playwright/test';
import { expect, test } from './browser/fixtures.ts';
import { visitHeld } from './browser/held-page.ts';
import { aimAtBrowser } from './browser/killed-browser.ts';
import { postButton } from './browser/popup-reader.ts';
import {
  commentButton,
  comments,
  latest,
  openPopup,
  replyBox,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { storedText } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { lighthouseLog } from './site/articles/lighthouse-log.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;
const lighthouse = `/${lighthouseLog.slug}`;

/** What a reader finds in the box who comes back to an article. */
async function expectDraft(chrome: TestBrowser, page: Page, text: string): Promise<Page> {
  const popup = await openPopup(chrome, page);
  await expect(writeBox(popup)).toHaveValue(text);
  return popup;
}

test('the popup closes in the middle of a word: all of it is there', async ({ chrome }) => {
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  await write(popup, 'My father set his watch by that clo');
  await chrome.closePopup(page);
  const again = await expectDraft(chrome, page, 'My father set his watch by that clo');
  // And the word is gone on with where it broke off.
  await again.keyboard.type('ck.');
  await expect(writeBox(again)).toHaveValue('My father set his watch by that clock.');
});

test('the worker is killed at each key, and the popup closed at the last: all of it is there', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  let popup = await openPopup(chrome, page);
  let text = '';
  for (const letters of ['stub', 'born', 'ness']) {
    for (const letter of letters)
      await Promise.all([chrome.strikeWorker(), popup.keyboard.type(letter)]);
    text += letters;
    await expect(writeBox(popup)).toHaveValue(text);
    await chrome.closePopup(page);
    popup = await expectDraft(chrome, page, text);
  }
});

test('the worker hangs, the popup closes, and the worker is killed: all of it is there', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  await write(popup, 'Said to ');
  const worker = await chrome.worker();
  const hangs = 'for (const end = Date.now() + 20_000; Date.now() < end; );';
  void worker.evaluate(hangs).catch(() => {});
  await popup.keyboard.type('nobody');
  await chrome.closePopup(page);
  await chrome.killWorker();
  await expectDraft(chrome, page, 'Said to nobody');
});

test('the browser is killed: what was typed a moment before is there', async ({ chrome }) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  const kill = await aimAtBrowser(chrome);
  await write(popup, 'It went dark when I wrote this');
  // A hand is no quicker from the keys to the plug.
  const kept = () => storedText(chrome);
  await expect.poll(kept, { timeout: 2000 }).toContain('It went dark when I wrote this');
  await kill();
  await chrome.relaunch();
  await expectDraft(
    chrome,
    await chrome.visit(`${clock}?utm_source=crash`),
    'It went dark when I wrote this',
  );
});

test('two articles keep their own, also in one tab', async ({ chrome }) => {
  const page = await chrome.visit(clock);
  await write(await openPopup(chrome, page), 'About the clock');
  await page.goto(chrome.site.origin + lighthouse);
  await write(await expectDraft(chrome, page, ''), 'About the lighthouse');
  await page.goto(chrome.site.origin + clock);
  await expectDraft(chrome, page, 'About the clock');
  await expectDraft(chrome, await chrome.visit(lighthouse), 'About the lighthouse');
});

test('what is typed before the page is read joins the draft that is stored', async ({ chrome }) => {
  const before = await chrome.visit(clock);
  await write(await openPopup(chrome, before), 'Written yesterday.');
  await before.close();

  const { page, release } = await visitHeld(chrome, tideClock);
  const popup = await chrome.clickToolbar(page);
  await popup.keyboard.type('Typed early.');
  release();
  await expect(writeBox(popup)).toHaveValue('Written yesterday.\n\nTyped early.');
  await popup.keyboard.type(' And late.');
  await chrome.closePopup(page);
  await expectDraft(chrome, page, 'Written yesterday.\n\nTyped early. And late.');
});

test('what is typed before the page is read is kept though the popup closes before it is', async ({
  chrome,
}) => {
  const { page, release } = await visitHeld(chrome, tideClock);
  const popup = await chrome.clickToolbar(page);
  await expect(popup.getByRole('heading', { level: 1 })).toContainText(tideClock.title);
  await popup.keyboard.type('Gone in a second');
  await chrome.closePopup(page);
  release();
  const again = await expectDraft(chrome, page, 'Gone in a second');
  await postButton(again).click();
  await expect(latest(again)).toHaveCount(1);
  await chrome.closePopup(page);
  await expectDraft(chrome, page, '');
});

test('popup and panel show the same draft at once, in both directions', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, clock);
  const popup = await openPopup(chrome, page);
  await write(popup, 'From the popup');
  await expect(writeBox(panel)).toHaveValue('From the popup', { timeout: 1000 });
  await writeBox(panel).pressSequentially(', and from the panel');
  await expect(writeBox(popup)).toHaveValue('From the popup, and from the panel', {
    timeout: 1000,
  });
});

test('a reply that is posted does not stand in the box for the next', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, clock);
  await write(panel, 'First');
  await postButton(panel).click();
  await commentButton(panel, 'First', 'reply').click();
  await replyBox(panel, 'You').pressSequentially('Second');
  await replyBox(panel, 'You').press('Control+Enter');
  await expect(comments(panel)).toHaveCount(2);
  await commentButton(panel, 'First', 'reply').first().click();
  await expect(replyBox(panel, 'You')).toHaveValue('');
});
