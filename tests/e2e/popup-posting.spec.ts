import { longestComment } from '../../src/thread/comment-rules.ts';
import { expect, test } from './browser/fixtures.ts';
import { visitHeld } from './browser/held-page.ts';
import { count, head, postButton } from './browser/popup-reader.ts';
import {
  comments,
  latest,
  openPopup,
  post,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { holdStore } from './browser/stored-faults.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;

test('posts with the button, and stands ready for the next', async ({ chrome }) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  await write(popup, 'With the button.');
  await post(popup);
  await expect(latest(popup)).toContainText(['You With the button.']);
  await expect(count(popup, 1)).toBeVisible();
  await write(popup, 'And again.');
  await post(popup);
  await expect(latest(popup)).toContainText(['You And again.', 'You With the button.']);
  await expect(count(popup, 2)).toBeVisible();
});

test('posts with Ctrl+Enter; Enter alone is a new line, and nothing but space is not posted', async ({
  chrome,
}) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Control+Enter');
  await expect(postButton(popup)).toBeDisabled();
  await popup.keyboard.type('One line');
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('and another');
  await expect(latest(popup)).toHaveCount(0);
  await popup.keyboard.press('Control+Enter');
  await expect(latest(popup)).toContainText(['You One line']);
  await expect(writeBox(popup)).toHaveValue('');
  await expect(writeBox(popup)).toBeFocused();
});

test('a comment that is too long is not cut: how much is too much is said, and it stays a draft', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  const text = 'x'.repeat(longestComment + 7);
  await writeBox(popup).fill(text);
  await expect(popup.getByText(sentence('tooLong', '7'))).toBeVisible();
  await expect(postButton(popup)).toBeDisabled();
  await popup.keyboard.press('Control+Enter');
  await chrome.closePopup(page);
  const again = await openPopup(chrome, page);
  await expect(latest(again)).toHaveCount(0);
  await expect(writeBox(again)).toHaveValue(text);
});

test('the comment is there at once, before it is stored', async ({ chrome }) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  const letGo = await holdStore(chrome);
  await popup.keyboard.type('At once.');
  await popup.keyboard.press('Control+Enter');
  await expect(latest(popup)).toContainText(['You At once.'], { timeout: 1000 });
  await expect(writeBox(popup)).toHaveValue('');
  await expect(count(popup, 1)).toHaveCount(0);
  await letGo();
  await expect(count(popup, 1)).toBeVisible();
  await expect(latest(popup)).toHaveCount(1);
});

test('what is posted while the page is still being read is posted once it is', async ({
  chrome,
}) => {
  const { page, release } = await visitHeld(chrome, tideClock);
  const popup = await chrome.clickToolbar(page);
  await expect(writeBox(popup)).toBeFocused();
  await popup.keyboard.type('Too early?');
  await popup.keyboard.press('Control+Enter');
  await expect(latest(popup)).toHaveCount(0);
  release();
  await expect(latest(popup)).toContainText(['You Too early?']);
  await expect(writeBox(popup)).toHaveValue('');
  await expect(count(popup, 1)).toBeVisible();
  // It belongs to the article, and not to the address that it was written at.
  await expect(head(popup)).toContainText(tideClock.byline);
  const panel = await visitWithPanel(chrome, `/amp${clock}`);
  await expect(comments(panel.panel, 'Too early?')).toHaveCount(1);
});
