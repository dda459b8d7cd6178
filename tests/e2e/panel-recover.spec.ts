import { expect, test } from './browser/fixtures.ts';
import {
  closePanel,
  commentButton,
  comments,
  menuButton,
  menuItems,
  openPanel,
  openPopup,
  openThread,
  post,
  remove,
  replyBox,
  undo,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const title = 'Lighthouse log, lost for a century, turns up in a bakery wall';

test('opens again after the page threw the panel away, and leaves no hole', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'half a thought');
  await page.evaluate(() => document.querySelector('afterword-panel')?.remove());
  await expect(page.locator('html')).not.toHaveAttribute('style');

  const again = await openPanel(chrome, page, await openPopup(chrome, page));
  await expect(writeBox(again)).toHaveValue('half a thought');
});

test('stays beside a page that resets the style of its root', async ({ chrome }) => {
  const { page } = await visitWithPanel(chrome, article);
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  await expect(page.locator('html')).toHaveCSS('margin-right', '400px');
});

test('stays of use while the page shows a dialog that shuts out all else', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'before');
  await page.evaluate(() => {
    for (const name of ['first', 'second']) {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.id = name;
      dialog.showModal();
    }
  });
  await panel.getByRole('button', { name: sentence('post') }).click();
  await expect(comments(panel, 'before')).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#second')?.close());
  await write(panel, 'between');
  await post(panel);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#first')?.close());
  await write(panel, 'after');
  await post(panel);
  await expect(comments(panel)).toHaveCount(3);
  expect(await page.locator('html > afterword-panel').count()).toBe(1);

  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#first')?.showModal());
  await expect(page.locator('dialog > afterword-panel')).toHaveCount(1);
  await page.evaluate(() => document.querySelector('#first')?.remove());
  await expect(page.locator('html')).not.toHaveAttribute('style');
});

test('undoes each of two deletions, also after the panel was closed and opened', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  for (const text of ['the first', 'the second']) {
    await write(panel, text);
    await post(panel);
  }
  await remove(panel, 'the first');
  await remove(panel, 'the second');
  await undo(panel);
  await expect(comments(panel, 'the second')).toBeVisible();
  await closePanel(chrome, page, panel);

  const again = await openPanel(chrome, page, await openPopup(chrome, page));
  await undo(again);
  await expect(comments(again, 'the first')).toBeVisible();
});

test('gives the keyboard to undo when its comment is deleted, and back', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  await write(panel, 'a slip');
  await post(panel);
  await menuButton(panel, 'a slip', 'more').press('ArrowUp');
  await expect(menuItems(panel).last()).toHaveText(sentence('delete'));
  await menuItems(panel).last().press('Enter');
  const back = panel.getByRole('button', { name: sentence('undo') });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(commentButton(panel, 'a slip', 'reply')).toBeFocused();
  await commentButton(panel, 'a slip', 'edit').press('Enter');
  await panel.getByRole('textbox', { name: sentence('editLabel') }).press('Escape');
  await expect(commentButton(panel, 'a slip', 'edit')).toBeFocused();
});

test('keeps a reply that was begun when its comment is deleted', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'the question');
  await post(panel);
  await commentButton(panel, 'the question', 'reply').click();
  await replyBox(panel, sentence('you')).pressSequentially('a long answer');
  await remove(panel, 'the question');
  const box = panel.getByRole('textbox', { name: sentence('reply'), exact: true });
  await expect(box).toHaveValue('a long answer');
  await closePanel(chrome, page, panel);

  const again = await openPanel(chrome, page, await openPopup(chrome, page));
  await expect(again.getByText(sentence('placeholderDeleted'))).toBeVisible();
  await expect(again.getByRole('textbox', { name: sentence('reply'), exact: true })).toHaveValue(
    'a long answer',
  );
});

test('a recent thread leads to its tab also after that was loaded anew', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'I was here.');
  await post(panel);
  await page.reload();
  const other = await chrome.visit('/2026/11/tide-clock-eleven-minutes');
  await openThread(await openPopup(chrome, other), title);
  await expect(writeBox(await chrome.panelFrame(page))).toBeVisible();
  const tabs = chrome.context.pages().filter((one) => one.url().endsWith(article));
  expect(tabs).toHaveLength(1);
});

test.describe('in a low window', () => {
  test.use({ launch: { size: { width: 640, height: 500 } } });

  test('the sheet has room for the thread', async ({ chrome }) => {
    const { panel } = await visitWithPanel(chrome, article);
    await write(panel, 'Still to be seen.');
    await post(panel);
    await comments(panel, 'Still to be seen.').scrollIntoViewIfNeeded();
    await expect(comments(panel, 'Still to be seen.')).toBeInViewport();
  });
});
