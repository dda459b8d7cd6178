import type { Locator } from '@playwright/test';
import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import {
  changeSettings,
  comments,
  openPopup,
  post,
  type Surface,
  visitWithPanel,
  write,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const thread = [
  { author: 'Mara', text: 'Who hid it?', minutesAgo: 90 },
  { author: 'Mara Lind', text: 'Not me. #Lighthouse', minutesAgo: 80 },
  { author: 'ليلى', text: 'ولا أنا.', minutesAgo: 70 },
  { author: 'Mara', text: 'The newest of Mara', minutesAgo: 60 },
];

const list = (surface: Surface): Locator =>
  surface.getByRole('listbox', { name: sentence('suggestions') });
const options = (surface: Surface): Locator => list(surface).getByRole('option');
const selected = (surface: Surface): Locator =>
  list(surface).getByRole('option', { selected: true });

test('a name is completed by keyboard, marked in the comment, and leads to the newest of that person', async ({
  chrome,
}) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  const box = writeBox(panel);
  await write(panel, 'Ask @mar');
  await expect(options(panel)).toHaveText(['@Mara', '@Mara Lind']);
  await expect(selected(panel)).toHaveText('@Mara');
  const meant = await selected(panel).getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', meant ?? '');
  await expectAccessible(panel);
  await expectTargets(panel);
  await expectInPlace(panel);
  await page.screenshot({ path: 'out/e2e/mentions-suggested.png' });
  await box.press('ArrowDown');
  await expect(selected(panel)).toHaveText('@Mara Lind');
  await box.press('ArrowDown');
  await expect(selected(panel)).toHaveText('@Mara');
  await box.press('Enter');
  await expect(box).toHaveValue('Ask @Mara ');
  await expect(options(panel)).toHaveCount(0);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  // Closed, the list takes no key: this one begins a line.
  await box.press('Enter');
  await expect(box).toHaveValue('Ask @Mara \n');
  await box.press('Backspace');
  await box.pressSequentially('or @lind');
  await expect(selected(panel)).toHaveText('@Mara Lind');
  await box.press('Tab');
  await expect(box).toHaveValue('Ask @Mara or @Mara Lind ');
  await expect(box).toBeFocused();
  await post(panel);

  const asked = comments(panel, 'Ask');
  await expect(asked.locator('.mention')).toHaveText(['@Mara', '@Mara Lind']);
  await expectAccessible(panel);
  await expectTargets(panel);
  await page.screenshot({ path: 'out/e2e/mentions-marked.png' });
  await asked.getByRole('button', { name: '@Mara', exact: true }).click();
  const newest = panel.locator('[data-comment]').filter({ hasText: 'The newest of Mara' });
  await expect(newest).toBeFocused();
});

test('Escape closes the list alone, a click chooses, and a name that is there needs no list', async ({
  chrome,
}) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  await changeSettings(panel, { panelWidth: 320 });
  await panel.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const box = writeBox(panel);
  await write(panel, '@');
  await expect(options(panel)).toHaveText(['@Mara', '@ليلى', '@Mara Lind']);
  await expectInPlace(panel);
  await page.screenshot({ path: 'out/e2e/mentions-rtl.png' });
  await box.press('Escape');
  await expect(options(panel)).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('@');
  await box.fill('');
  await write(panel, '@لي');
  await options(panel).filter({ hasText: 'ليلى' }).click();
  await expect(box).toHaveValue('@ليلى ');
  await expect(box).toBeFocused();
  await box.fill('');
  await write(panel, '@Mara Lind');
  await expect(options(panel)).toHaveCount(0);
});

test('in the popup, the people and hashtags of the newest comments are offered', async ({
  chrome,
}) => {
  await storeThread(chrome, article, thread);
  const popup = await openPopup(chrome, await chrome.visit(article));
  await write(popup, 'See #light');
  await expect(options(popup)).toHaveText(['#Lighthouse']);
  await popup.screenshot({ path: 'out/e2e/mentions-popup.png' });
  await expectAccessible(popup);
  await writeBox(popup).press('Enter');
  await write(popup, '@mara l');
  await expect(selected(popup)).toHaveText('@Mara Lind');
  await writeBox(popup).press('Enter');
  await expect(writeBox(popup)).toHaveValue('See #Lighthouse @Mara Lind ');
  await expect(popup.getByRole('button', { name: sentence('post'), exact: true })).toBeEnabled();
});
