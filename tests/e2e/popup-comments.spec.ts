import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { changeSettings, latest, openPanel, openPopup, reaction } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
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
  await expect(latest(popup).filter({ hasText: sentence('mutedComment') })).toBeVisible();
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
  await expect(panel.getByText(sentence('mutedComment'))).toBeVisible();
  await expect(reaction(panel, 'Well found.', 'reactionLike', 1)).toHaveCount(0);
});
