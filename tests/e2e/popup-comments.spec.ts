import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { changeSettings, latest, openPanel, openPopup, reaction } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { breakStore } from './browser/stored-faults.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

test('in the popup, what is muted waits to be asked for, and reactions are given and taken back', async ({
  chrome,
}) => {
  const [, id] = await storeThread(chrome, article, [
    { author: 'Mara', text: 'A spoiler about the baker.', minutesAgo: 20 },
    { author: 'Tomas', text: `Well found. ${'A long line. '.repeat(20)}`, minutesAgo: 10 },
  ]);
  const page = await chrome.visit(article);
  const popup = await openPopup(chrome, page);
  await expect(latest(popup)).toHaveCount(2);
  await changeSettings(popup, { mutedWords: ['spoiler'] });
  const message = { call: 'reactToComment', args: { id, emoji: '👍', on: true } };
  await popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);

  await expect(popup.getByText('A spoiler')).toHaveCount(0);
  await expect(
    latest(popup).filter({ hasText: sentence('mutedForWord', 'spoiler') }),
  ).toBeVisible();
  const given = latest(popup).getByRole('button', {
    name: sentence('reactionGiven_one', '1', sentence('reactionLike')),
  });
  await expect(given).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(popup);
  await expectTargets(popup);
  await expectInPlace(popup);
  await popup.screenshot({ path: 'out/e2e/popup-comments.png' });
  await latest(popup)
    .getByRole('button', { name: sentence('showComment') })
    .click();
  await expect(popup.getByText('A spoiler')).toBeVisible();
  await given.click();
  await expect(given).toHaveCount(0);

  const panel = await openPanel(chrome, page, popup);
  await expect(panel.getByText(sentence('mutedForWord', 'spoiler'))).toBeVisible();
  await expect(reaction(panel, 'Well found.', 'reactionLike', 1)).toHaveCount(0);
});

test('in the popup, a reaction that cannot be stored says so', async ({ chrome }) => {
  const [id] = await storeThread(chrome, article, [
    { author: 'Tomas', text: 'Well found.', minutesAgo: 10 },
  ]);
  const page = await chrome.visit(article);
  const popup = await openPopup(chrome, page);
  const message = { call: 'reactToComment', args: { id, emoji: '👍', on: true } };
  await popup.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  await breakStore(chrome);
  await latest(popup)
    .getByRole('button', { name: sentence('reactionGiven_one', '1', sentence('reactionLike')) })
    .click();
  await expect(latest(popup).getByRole('alert')).toContainText(sentence('notDone'));
  await expectAccessible(popup);
  await popup.screenshot({ path: 'out/e2e/popup-reaction-fault.png' });
});

test.describe('from right to left', () => {
  test.use({ launch: { locale: 'ar' } });

  test('a line that runs the other way is cut at its end, in a comment and beside a name', async ({
    chrome,
  }) => {
    const long = 'Found at last behind the flour store, and nobody knows who hid it there. ';
    await storeThread(chrome, article, [
      { text: long.repeat(3), minutesAgo: 20 },
      { author: 'ليلى', text: `See [the log](https://a.example) there. ${long}`, minutesAgo: 10 },
    ]);
    const popup = await openPopup(chrome, await chrome.visit(article));
    await expect(latest(popup)).toHaveCount(2);
    const seen = await latest(popup).evaluateAll((items) =>
      items.map((item) => {
        const line = item.querySelector('.latest-line > span') as HTMLElement;
        const range = new Range();
        const first = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode() as Text;
        range.setStart(first, 0);
        range.setEnd(first, 3);
        const [begin, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
        return begin.left >= box.left && begin.right <= box.right;
      }),
    );
    expect(seen).toEqual([true, true]);
    await expectInPlace(popup);
  });
});
