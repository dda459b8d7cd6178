import { expectAccessible } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { chooseFromMenu, comments, visitWithPanel } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const thread = [
  { author: 'Mara', text: 'Who hid it?', minutesAgo: 30 },
  { author: 'Tomas', text: 'A spoiler: the baker.', minutesAgo: 20 },
  { text: 'My own spoiler.', minutesAgo: 10 },
];

test('a muted person folds to a line that opens, and is unmuted in the settings', async ({
  chrome,
}) => {
  await storeThread(chrome, article, thread);
  const { panel } = await visitWithPanel(chrome, article);
  await chooseFromMenu(panel, 'Who hid it?', 'muteName', 'Mara');
  await expect(comments(panel)).toHaveCount(3);
  await expect(panel.getByText('Who hid it?')).toHaveCount(0);
  const show = panel.getByRole('button', { name: sentence('showComment') });
  await expect(show).toBeFocused();
  await show.press('Enter');
  await expect(comments(panel, 'Who hid it?')).toBeVisible();

  const library = await chrome.visitExtension('src/library/index.html#settings');
  const list = library.getByRole('list', { name: sentence('mutedTitle') });
  await expect(list).toContainText('Mara');
  await library.getByRole('textbox', { name: sentence('muteWordLabel') }).fill('SPOILER');
  await library.getByRole('textbox', { name: sentence('muteWordLabel') }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(library, 'muted people and words');
  await expect(panel.getByText('the baker')).toHaveCount(0);
  await expect(panel.getByText('My own spoiler.')).toBeAttached();
  await library.getByRole('button', { name: sentence('unmuteName', 'Mara') }).click();
  await library
    .getByRole('button', { name: sentence('unmuteName', sentence('mutedWord', 'SPOILER')) })
    .click();
  await expect(panel.getByText('the baker')).toBeAttached();
  await expect(list.getByRole('listitem')).toHaveCount(0);
});

test('a reported comment is hidden, tomorrow too, until the report is taken back', async ({
  chrome,
}) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  await chooseFromMenu(panel, 'Who hid it?', 'report');
  const why = panel.getByRole('radio', { name: sentence('reasonSpam') });
  await expect(why).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await chooseFromMenu(panel, 'Who hid it?', 'report');
  await panel.getByRole('radio', { name: sentence('reasonOther') }).check();
  await panel.getByRole('textbox', { name: sentence('reasonOther') }).fill('It is a riddle.');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(sentence('reportedComment'))).toBeVisible();
  await expect(panel.getByText('Who hid it?')).toHaveCount(0);

  await page.close();
  const again = await visitWithPanel(chrome, article);
  await expect(again.panel.getByText(sentence('reportedComment'))).toBeVisible();
  await again.panel.getByRole('button', { name: sentence('takeReportBack') }).click();
  await expect(comments(again.panel, 'Who hid it?')).toBeVisible();
});
