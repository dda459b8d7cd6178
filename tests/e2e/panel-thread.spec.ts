import { expect, test } from './browser/fixtures.ts';
import { panelCount } from './browser/panel-place.ts';
import {
  articleTitle,
  changeSettings,
  commentButton,
  comments,
  edit,
  editBox,
  menuButton,
  post,
  remove,
  reply,
  replyBox,
  undo,
  undoBar,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storedText, storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const title = 'Lighthouse log, lost for a century, turns up in a bakery wall';

test('shows the article’s facts, and invites where nobody has written yet', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  await expect(articleTitle(panel)).toHaveText(title);
  const head = panel.getByRole('banner');
  await expect(head).toContainText('harbourpost.example');
  await expect(head).toContainText(`Mirela Oduya · ${sentence('readingTime_other', '3')}`);
  await expect(head.getByRole('time')).toHaveAttribute('title', /Wednesday, November 18, 2026/);
  await expect(panel.getByText(sentence('noComments'))).toBeVisible();
  await expect(writeBox(panel)).toBeFocused();
});

test('shows each comment with its author and its time, exactly on hover', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'The wall was too thick.', minutesAgo: 9 },
    { text: 'My grandmother said so.', minutesAgo: 3 * 24 * 60 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await expect(comments(panel)).toHaveCount(2);
  await expect(panel.getByText(sentence('comments_other', '2'))).toBeVisible();
  const mara = comments(panel, 'The wall was too thick.');
  await expect(mara).toContainText('Mara');
  await expect(mara.getByRole('time')).toHaveText('9 minutes ago');
  await expect(mara.getByRole('time')).toHaveAttribute(
    'title',
    /^\w+, \w+ \d+, 2\d\d\d at \d+:\d\d/,
  );
  const mine = comments(panel, 'My grandmother said so.');
  await expect(mine).toContainText(sentence('you'));
  await expect(mine.getByRole('time')).toHaveText(/day$/);
  await expect(commentButton(panel, 'My grandmother', 'edit')).toBeVisible();
  await expect(commentButton(panel, 'The wall was too thick.', 'edit')).toHaveCount(0);
  const offered = panel.getByRole('menuitem', { name: sentence('delete') });
  await menuButton(panel, 'My grandmother', 'more').click();
  await expect(offered).toBeVisible();
  await menuButton(panel, 'The wall was too thick.', 'more').click();
  await expect(panel.getByRole('menuitem').first()).toBeVisible();
  await expect(offered).toHaveCount(0);
});

test('keeps paragraphs, makes links safe, and leaves everything else as text', async ({
  chrome,
}) => {
  const bad = 'javascript:alert(1) <img src=x onerror=alert(2)> [tide](javascript:alert(3))';
  await storeThread(chrome, article, [
    { author: 'Mara', text: `First line\nsecond line\n\nSecond paragraph\n\n${bad}` },
    { author: 'Tomas', text: 'See https://harbourpost.example/tender?page=14.' },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  const mara = comments(panel, 'First line');
  await expect(mara.getByRole('paragraph')).toHaveCount(3);
  expect(await mara.getByRole('paragraph').first().innerText()).toBe('First line\nsecond line');
  await expect(mara.getByRole('paragraph').last()).toHaveText(bad);
  await expect(mara.getByRole('link')).toHaveCount(0);
  await expect(mara.getByRole('img')).toHaveCount(0);

  const link = comments(panel, 'See').getByRole('link');
  await expect(link).toHaveText('https://harbourpost.example/tender?page=14');
  await expect(link).toHaveAttribute('href', 'https://harbourpost.example/tender?page=14');
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  await expect(link).toHaveAttribute('target', '_blank');
});

test('a comment is posted by its button, and by Ctrl+Enter', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  await write(panel, 'By the button.');
  await post(panel);
  await write(panel, 'By the keys.');
  await writeBox(panel).press('Control+Enter');
  await expect(comments(panel, 'By the keys.')).toBeVisible();
  await expect(writeBox(panel)).toHaveValue('');
  await expect(comments(panel)).toHaveCount(2);
  await expect(comments(panel).first()).toContainText('By the button.');
});

test('an answer stands below what it answers', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { author: 'Mara', text: 'Who hid it?', minutesAgo: 20 },
    { author: 'Tomas', text: 'Not I.', minutesAgo: 10 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await reply(panel, 'Who hid it?', 'Edith did.');
  await expect(comments(panel)).toContainText(['Who hid it?', 'Edith did.', 'Not I.']);
  await expect(replyBox(panel, 'Mara')).toHaveCount(0);
  const indent = async (text: string) => (await comments(panel, text).boundingBox())?.x ?? 0;
  expect(await indent('Edith did.')).toBeGreaterThan(await indent('Who hid it?'));
  expect(await indent('Not I.')).toBe(await indent('Who hid it?'));

  await commentButton(panel, 'Edith did.', 'reply').click();
  await replyBox(panel, sentence('you')).pressSequentially('By Ctrl+Enter.');
  await replyBox(panel, sentence('you')).press('Control+Enter');
  await expect(comments(panel)).toContainText(['', '', 'By Ctrl+Enter.', 'Not I.']);
});

test('a changed comment is marked, and a change that is given up changes nothing', async ({
  chrome,
}) => {
  const { panel } = await visitWithPanel(chrome, article);
  await write(panel, 'It was sinc.');
  await post(panel);
  const mark = sentence('edited');
  await expect(comments(panel, 'It was sinc.').getByText(mark, { exact: true })).toHaveCount(0);
  await edit(panel, 'It was sinc.', 'It was zinc.');
  await expect(comments(panel, 'It was zinc.').getByText(mark, { exact: true })).toBeVisible();
  await expect(comments(panel)).toHaveCount(1);

  await commentButton(panel, 'It was zinc.', 'edit').click();
  await expect(editBox(panel)).toBeFocused();
  await editBox(panel).fill('It was nothing.');
  await panel.getByRole('button', { name: sentence('cancel') }).click();
  await expect(comments(panel, 'It was zinc.')).toBeVisible();
  await commentButton(panel, 'It was zinc.', 'edit').click();
  await expect(editBox(panel)).toHaveValue('It was zinc.');
});

test('a deleted comment is brought back by Undo', async ({ chrome }) => {
  const { panel } = await visitWithPanel(chrome, article);
  for (const text of ['One.', 'Two.', 'Three.']) {
    await write(panel, text);
    await post(panel);
  }
  await remove(panel, 'Two.');
  await expect(undoBar(panel)).toContainText(sentence('commentDeleted'));
  await undo(panel);
  await expect(comments(panel)).toContainText(['One.', 'Two.', 'Three.']);
  await expect(undoBar(panel)).toBeEmpty();
  expect(await storedText(chrome)).toContain('Two.');
});

test('after ten seconds Undo is gone, and so is every trace of the text, even if the worker died', async ({
  chrome,
}) => {
  const { panel } = await visitWithPanel(chrome, article);
  await write(panel, 'Seen by the gull.');
  await post(panel);
  await edit(panel, 'Seen by the gull.', 'Seen by nobody.');
  await commentButton(panel, 'Seen by nobody.', 'edit').click();
  await editBox(panel).fill('Seen by some.');
  await editBox(panel).press('Escape');
  await remove(panel, 'Seen by nobody.');
  expect(await storedText(chrome)).toContain('Seen by nobody.');
  const undoButton = panel.getByRole('button', { name: sentence('undo') });
  await panel.waitForTimeout(8000);
  await expect(undoButton).toBeVisible();
  await chrome.killWorker();
  await expect(undoButton).toHaveCount(0);
  await panel.waitForTimeout(600);
  // Any next thing that the reader does wakes the worker.
  await changeSettings(panel, {});
  await expect.poll(() => storedText(chrome)).not.toContain('Seen by');
});

test('a deleted comment that was answered leaves a mark in its place', async ({ chrome }) => {
  await storeThread(chrome, article, [
    { text: 'I take it all back.', minutesAgo: 20 },
    { author: 'Mara', text: 'Too late.', minutesAgo: 10, answers: 0 },
  ]);
  const { panel } = await visitWithPanel(chrome, article);
  await remove(panel, 'I take it all back.');
  const list = panel.getByRole('main').getByRole('listitem');
  await expect(list).toContainText([sentence('placeholderDeleted'), 'Too late.']);
  await expect(panel.getByText(sentence('comments_one', '1'))).toBeVisible();
  await undo(panel);
  await expect(list).toContainText(['I take it all back.', 'Too late.']);
});

test('Escape in the box of an answer or a change closes that box alone', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, article);
  await write(panel, 'One.');
  await post(panel);
  await commentButton(panel, 'One.', 'reply').click();
  await expect(replyBox(panel, sentence('you'))).toBeFocused();
  await page.keyboard.type('Two');
  await page.keyboard.press('Escape');
  await expect(replyBox(panel, sentence('you'))).toHaveCount(0);
  await commentButton(panel, 'One.', 'edit').click();
  await expect(editBox(panel)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editBox(panel)).toHaveCount(0);
  await page.waitForTimeout(300);
  expect(await panelCount(page)).toBe(1);
  // What was begun is kept.
  await commentButton(panel, 'One.', 'reply').click();
  await expect(replyBox(panel, sentence('you'))).toHaveValue('Two');
});
