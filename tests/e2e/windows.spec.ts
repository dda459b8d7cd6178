import { expect, test } from './browser/fixtures.ts';
import {
  commentButton,
  comments,
  edit,
  latest,
  menuButton,
  openPanel,
  openPopup,
  post,
  recentThreads,
  remove,
  reply,
  undo,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';

test('two windows on one article show each other’s comments, changes and deletions at once', async ({
  chrome,
}) => {
  const { panel: first } = await visitWithPanel(chrome, article);
  const page = await chrome.visitInWindow(`${article}?utm_source=letter`);
  const second = await openPanel(chrome, page, await openPopup(chrome, page));

  await write(first, 'Written in the first.');
  await expect(writeBox(second)).toHaveValue('Written in the first.');
  await post(first);
  await expect(comments(second, 'Written in the first.')).toBeVisible();
  await expect(writeBox(second)).toHaveValue('');
  await reply(second, 'Written in the first.', 'Answered in the second.');
  await expect(comments(first)).toContainText(['Written in the first.', 'Answered in the second.']);
  await edit(first, 'Answered in the second.', 'Changed in the first.');
  await expect(comments(second, 'Changed in the first.')).toContainText(sentence('edited'));
  await remove(second, 'Changed in the first.');
  await expect(comments(first)).toHaveCount(1);
  await undo(second);
  await expect(comments(first)).toHaveCount(2);
});

test('they hear of each other over a worker that was killed', async ({ chrome }) => {
  const { panel: first } = await visitWithPanel(chrome, article);
  const page = await chrome.visitInWindow(article);
  const second = await openPanel(chrome, page, await openPopup(chrome, page));
  await chrome.killWorker();
  await write(second, 'After its death.');
  await post(second);
  await expect(comments(first, 'After its death.')).toBeVisible();
});

test('an open popup hears of what is posted, changed and deleted in a panel', async ({
  chrome,
}) => {
  const { panel } = await visitWithPanel(chrome, article);
  const page = await chrome.visitInWindow(article);
  const popup = await openPopup(chrome, page);
  // Keys and clicks in another window would close the popup: the panel is used without its window's focus.
  await writeBox(panel).fill('Posted beside.');
  await panel.getByRole('button', { name: sentence('post') }).dispatchEvent('click');
  await expect(latest(popup)).toContainText(['Posted beside.']);
  await expect(recentThreads(popup)).toContainText(['Posted beside.']);
  await commentButton(panel, 'Posted beside.', 'edit').dispatchEvent('click');
  await panel.getByRole('textbox', { name: sentence('editLabel') }).fill('Changed beside.');
  await panel.getByRole('button', { name: sentence('save') }).dispatchEvent('click');
  await expect(latest(popup)).toContainText(['Changed beside.']);
  await expect(recentThreads(popup)).toContainText(['Changed beside.']);
  await menuButton(panel, 'Changed beside.', 'more').dispatchEvent('click');
  await panel.getByRole('menuitem', { name: sentence('delete') }).dispatchEvent('click');
  await expect(latest(popup)).toHaveCount(0);
  await expect(popup.getByText('Changed beside.')).toHaveCount(0);
});

test('a panel in a sandboxed page hears of the others, and they of it', async ({ chrome }) => {
  const { panel: first } = await visitWithPanel(chrome, '/hard/sandbox');
  const page = await chrome.visitInWindow('/hard/sandbox');
  const second = await openPanel(chrome, page, await openPopup(chrome, page));
  await write(first, 'From one box of sand');
  await expect(writeBox(second)).toHaveValue('From one box of sand');
  await post(first);
  await expect(comments(second, 'From one box of sand')).toBeVisible();
  await edit(second, 'From one box of sand', 'To the other');
  await expect(comments(first, 'To the other')).toBeVisible();
  await remove(first, 'To the other');
  await expect(comments(second)).toHaveCount(0);
  const popup = await openPopup(chrome, page);
  await write(popup, 'And from above');
  await post(popup);
  await expect(comments(first, 'And from above')).toBeVisible();
});
