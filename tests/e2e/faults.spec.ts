import { copyExtension } from './browser/extension-copy.ts';
import { expect, launchAlone, test } from './browser/fixtures.ts';
import { aimAtBrowser } from './browser/killed-browser.ts';
import { builtExtension } from './browser/launch.ts';
import { count, faults, postButton, wayOut } from './browser/popup-reader.ts';
import {
  commentButton,
  comments,
  latest,
  openPopup,
  post,
  replyBox,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import {
  blockStore,
  breakStore,
  fillStore,
  hangWhenStored,
  holdStore,
} from './browser/stored-faults.ts';
import { storedText, storeThread } from './browser/stored-thread.ts';
import { tideClock } from './site/articles/tide-clock.ts';

const clock = `/${tideClock.slug}`;

test('a disk that is full: says so, and the comment is back in the box and nowhere else', async ({
  site,
}, info) => {
  const extension = await copyExtension(builtExtension, info.outputPath('extension'), limitStorage);
  const chrome = await launchAlone(site, { extension });
  const free = await fillStore(chrome, 30_000);
  const page = await chrome.visit(clock);
  const popup = await openPopup(chrome, page);
  await write(popup, 'This one still fits.');
  await post(popup);

  const text = `${'A long story. '.repeat(1400)}The end.`;
  await writeBox(popup).fill(text);
  await popup.keyboard.press('Control+Enter');
  await expect(faults(popup)).toContainText(sentence('notPosted'));
  await expect(faults(popup)).toContainText(sentence('faultQuota'));
  await expect(writeBox(popup)).toHaveValue(text);
  await expect(latest(popup)).toHaveCount(1);
  await expect(count(popup, 1)).toBeVisible();

  await free();
  await postButton(popup).click();
  await expect(count(popup, 2)).toBeVisible();
  await expect(faults(popup)).toHaveCount(0);
  await expect(latest(popup)).toHaveCount(2);
  expect(chrome.watch.take()).toEqual([]);
  await chrome.close();
});

test('a database that is blocked while one posts: the comment is back in the box, before what was typed since', async ({
  chrome,
}) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  const letGo = await blockStore(chrome);
  await popup.keyboard.type('First thought.');
  await popup.keyboard.press('Control+Enter');
  await expect(latest(popup)).toHaveCount(1);
  await popup.keyboard.type('Second thought.');
  await expect(faults(popup)).toContainText(sentence('notPosted'));
  await expect(faults(popup)).toContainText(sentence('faultBlocked'));
  await expect(writeBox(popup)).toHaveValue('First thought.\n\nSecond thought.');
  await expect(latest(popup)).toHaveCount(0);

  await letGo();
  await postButton(popup).click();
  await expect(count(popup, 1)).toBeVisible();
  await expect(faults(popup)).toHaveCount(0);
});

test('a database that is blocked from the start: says so and what it means, and goes on when asked again', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  const before = await openPopup(chrome, page);
  await write(before, 'Before.');
  await post(before);
  await chrome.closePopup(page);
  const letGo = await blockStore(chrome);
  const popup = await chrome.clickToolbar(page);
  await popup.keyboard.type('Meanwhile.');
  await expect(faults(popup).first()).toContainText(sentence('faultBlocked'));
  await expect(faults(popup).first()).toContainText(sentence('draftNotKept'));
  await popup.keyboard.press('Control+Enter');
  await expect(faults(popup).first()).toContainText(sentence('notPosted'));

  await letGo();
  await wayOut(popup, 'tryAgain').click();
  await expect(latest(popup)).toContainText(['You Meanwhile.', 'You Before.']);
  await expect(count(popup, 2)).toBeVisible();
  await expect(writeBox(popup)).toHaveValue('');
});

test('a database that cannot be read: says so, keeps what is typed in the box, and leads to the library', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  await breakStore(chrome);
  const popup = await chrome.clickToolbar(page);
  await popup.keyboard.type('Where is everything?');
  await expect(faults(popup).first()).toContainText(sentence('faultCorrupt'));
  await popup.keyboard.press('Control+Enter');
  await expect(faults(popup).first()).toContainText(sentence('notPosted'));
  await expect(writeBox(popup)).toHaveValue('Where is everything?');

  const library = chrome.context.waitForEvent('page', (one) => one.url().includes('/src/library/'));
  await wayOut(popup, 'saveToFile').click();
  expect((await library).url()).toMatch(/\/src\/library\/index\.html#data$/);
});

test('the worker is killed before it has stored: the comment is there, once', async ({
  chrome,
}) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  await holdStore(chrome);
  await write(popup, 'Not stored yet');
  await popup.keyboard.press('Control+Enter');
  await popup.waitForTimeout(200);
  await expect(count(popup, 0)).toBeVisible();
  await chrome.strikeWorker();
  await expect(count(popup, 1)).toBeVisible();
  await expect(latest(popup)).toContainText(['You Not stored yet']);
  await expect(latest(popup)).toHaveCount(1);
  await expect(writeBox(popup)).toHaveValue('');
  await expect(faults(popup)).toHaveCount(0);
});

test('the worker is killed after it has stored and before it answers: the comment is there, once', async ({
  chrome,
}) => {
  const popup = await openPopup(chrome, await chrome.visit(clock));
  await write(popup, 'Stored already');
  await hangWhenStored(chrome);
  await popup.keyboard.press('Control+Enter');
  await popup.waitForTimeout(500);
  await expect(count(popup, 0)).toBeVisible();
  await chrome.strikeWorker();
  await expect(count(popup, 1)).toBeVisible();
  await expect(latest(popup)).toContainText(['You Stored already']);
  await expect(latest(popup)).toHaveCount(1);
  await expect(writeBox(popup)).toHaveValue('');
  await expect(faults(popup)).toHaveCount(0);
});

test('the worker is killed at other points of a posting: each comment is there, once', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, clock);
  const popup = await openPopup(chrome, page);
  const delays = [0, 2, 5, 10, 20, 50];
  for (const delay of delays) {
    await write(popup, `Killed after ${delay} ms`);
    await postButton(popup).click();
    if (delay > 0) await popup.waitForTimeout(delay);
    await chrome.strikeWorker();
    await expect(latest(popup).first()).toContainText(`Killed after ${delay} ms`);
    await expect(writeBox(popup)).toHaveValue('');
  }
  await expect(count(popup, delays.length)).toBeVisible();
  await expect(faults(popup)).toHaveCount(0);
  await expect(comments(panel)).toHaveCount(delays.length);
  for (const delay of delays)
    await expect(
      comments(panel).getByText(`Killed after ${delay} ms`, { exact: true }),
    ).toHaveCount(1);
});

test('the popup closes, and the worker is killed, right after the button: the comment is there or in the box', async ({
  chrome,
}) => {
  const page = await chrome.visit(clock);
  for (const kill of [false, true]) {
    const popup = await openPopup(chrome, page);
    await write(popup, `Gone at once, ${kill}`);
    await popup.keyboard.press('Control+Enter');
    if (kill) await chrome.strikeWorker();
    await chrome.closePopup(page);
    const again = await openPopup(chrome, page);
    const posted = await latest(again)
      .filter({ hasText: `Gone at once, ${kill}` })
      .count();
    await expect(writeBox(again)).toHaveValue(posted === 1 ? '' : `Gone at once, ${kill}`);
    if (!kill) expect(posted).toBe(1);
    await chrome.closePopup(page);
  }
});

test('the browser is killed: what was called posted is there, and nothing is there twice', async ({
  chrome,
}) => {
  const first = await openPopup(chrome, await chrome.visit(clock));
  const killFirst = await aimAtBrowser(chrome);
  await write(first, 'Posted, then dark');
  await postButton(first).click();
  await expect(count(first, 1)).toBeVisible();
  await killFirst();
  await chrome.relaunch();

  const second = await openPopup(chrome, await chrome.visit(clock));
  await expect(count(second, 1)).toBeVisible();
  await expect(writeBox(second)).toHaveValue('');
  const killSecond = await aimAtBrowser(chrome);
  await write(second, 'Dark at once');
  await expect.poll(() => storedText(chrome)).toContain('Dark at once');
  await second.keyboard.press('Control+Enter');
  await killSecond();
  await chrome.relaunch();

  const third = await openPopup(chrome, await chrome.visit(clock));
  const posted = await latest(third).filter({ hasText: 'Dark at once' }).count();
  await expect(writeBox(third)).toHaveValue(posted === 1 ? '' : 'Dark at once');
  await expect(count(third, 1 + posted)).toBeVisible();
});

test('two tabs of one article post at once: both are there, in both, and tomorrow', async ({
  chrome,
}) => {
  await storeThread(chrome, clock, [{ author: 'Ada', text: 'A question?', minutesAgo: 5 }]);
  const one = await visitWithPanel(chrome, clock);
  const other = await visitWithPanel(chrome, `${clock}?utm_source=other`);
  await writeBox(one.panel).fill('A new one');
  await commentButton(other.panel, 'A question?', 'reply').click();
  await replyBox(other.panel, 'Ada').fill('An answer');
  await Promise.all([
    writeBox(one.panel).press('Control+Enter'),
    replyBox(other.panel, 'Ada').press('Control+Enter'),
  ]);
  for (const { panel } of [one, other]) {
    await expect(comments(panel)).toHaveCount(3);
    await expect(comments(panel, 'A new one')).toHaveCount(1);
    await expect(comments(panel, 'An answer')).toHaveCount(1);
  }
  await chrome.relaunch();
  const { panel } = await visitWithPanel(chrome, clock);
  await expect(comments(panel)).toContainText(['A question?', 'An answer', 'A new one']);
});

/** The browser sets no limit to an extension that asks for none. */
function limitStorage(manifest: Record<string, unknown>): void {
  const permissions = manifest.permissions as string[];
  manifest.permissions = permissions.filter((name) => name !== 'unlimitedStorage');
}
