import { expect, test } from './browser/fixtures.ts';
import {
  closePanel,
  commentButton,
  comments,
  editBox,
  latest,
  openPanel,
  openPopup,
  post,
  replyBox,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const you = sentence('you');

test('what is begun in the popup is in the panel, and the other way round', async ({ chrome }) => {
  const page = await chrome.visit(article);
  const first = await openPopup(chrome, page);
  await write(first, 'Begun in the popup,');
  const panel = await openPanel(chrome, page, first);
  await expect(writeBox(panel)).toHaveValue('Begun in the popup,');
  await expect(writeBox(panel)).toBeFocused();
  await page.keyboard.type(' gone on in the panel.');
  await closePanel(chrome, page, panel);
  const second = await openPopup(chrome, page);
  await expect(writeBox(second)).toHaveValue('Begun in the popup, gone on in the panel.');
});

test('open together, popup and panel show the same draft as it is typed, and one post', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'The lamp');
  const popup = await openPopup(chrome, page);
  await expect(writeBox(popup)).toHaveValue('The lamp');
  await write(popup, ' was lit');
  await expect(writeBox(panel)).toHaveValue('The lamp was lit');
  await post(popup);
  await expect(comments(panel, 'The lamp was lit')).toBeVisible();
  await expect(writeBox(panel)).toHaveValue('');
  await expect(comments(panel)).toHaveCount(1);
  await expect(latest(popup)).toHaveCount(1);
});

test('a begun answer and a begun change survive the closing of panel and browser', async ({
  chrome,
}) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'Who hid it?', minutesAgo: 20 },
    { text: 'It was sinc.', minutesAgo: 10 },
  ]);
  const { page, panel } = await visitWithPanel(chrome, article);
  await commentButton(panel, 'Who hid it?', 'reply').click();
  await replyBox(panel, 'Mara').pressSequentially('Edith, I think, but');
  await commentButton(panel, 'It was sinc.', 'edit').click();
  await editBox(panel).press('End');
  await editBox(panel).pressSequentially(' Or zinc');
  await write(panel, 'A third thing');
  await closePanel(chrome, page, panel);

  const again = await openPanel(chrome, page, await openPopup(chrome, page));
  await expect(replyBox(again, 'Mara')).toHaveValue('Edith, I think, but');
  await expect(editBox(again)).toHaveValue('It was sinc. Or zinc');
  await expect(writeBox(again)).toHaveValue('A third thing');
  await expect(writeBox(again)).toBeFocused();

  await chrome.relaunch();
  const { panel: next } = await visitWithPanel(chrome, article);
  await expect(replyBox(next, 'Mara')).toHaveValue('Edith, I think, but');
  await expect(editBox(next)).toHaveValue('It was sinc. Or zinc');
  await replyBox(next, 'Mara').press('Control+Enter');
  await expect(comments(next, 'Edith, I think, but')).toContainText(you);
  await editBox(next).press('Control+Enter');
  await expect(comments(next, 'It was sinc. Or zinc')).toBeVisible();
  await expect(writeBox(next)).toHaveValue('A third thing');
});
