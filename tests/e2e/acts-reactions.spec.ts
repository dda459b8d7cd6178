import { expectUsable } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { panelCount } from './browser/panel-place.ts';
import {
  changeSettings,
  edit,
  menuButton,
  menuItems,
  post,
  reaction,
  visitWithPanel,
  write,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const others = [{ author: 'Mara', text: 'Who hid it?', minutesAgo: 20 }];

test('a reaction is given from the list of all, counted, taken back by a click, and still there tomorrow', async ({
  chrome,
}) => {
  await storeThread(chrome, article, others);
  const { page, panel } = await visitWithPanel(chrome, article);
  await menuButton(panel, 'Who hid it?').click();
  await panel.getByRole('menuitemcheckbox', { name: sentence('reactionThink') }).click();
  const thinking = reaction(panel, 'Who hid it?', 'reactionThink', 1);
  await expect(thinking).toHaveAttribute('aria-pressed', 'true');
  await expect(thinking).toHaveText('🤔 1');
  await expect(panel.getByRole('menu')).toHaveCount(0);

  await page.close();
  const again = await visitWithPanel(chrome, article);
  await reaction(again.panel, 'Who hid it?', 'reactionThink', 1).click();
  await expect(reaction(again.panel, 'Who hid it?', 'reactionThink', 1)).toHaveCount(0);
});

test('the list of emoji works by keyboard alone; Escape closes it and not the panel', async ({
  chrome,
}) => {
  await storeThread(chrome, article, others);
  const { page, panel } = await visitWithPanel(chrome, article);
  const button = menuButton(panel, 'Who hid it?');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menuItems(panel).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(menuItems(panel).nth(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(menuItems(panel).last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(menuItems(panel).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.waitForTimeout(300);
  expect(await panelCount(page)).toBe(1);

  await page.keyboard.press('ArrowDown');
  await expect(menuItems(panel).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(reaction(panel, 'Who hid it?', 'reactionSad', 1)).toBeVisible();
  await expect(button).toBeFocused();
  await button.click();
  await expect(menuItems(panel).last()).toHaveAttribute('aria-checked', 'true');
  await panel.getByRole('heading', { level: 1 }).click();
  await expect(panel.getByRole('menu')).toHaveCount(0);
});

test('an open panel elsewhere shows it at once, and an edit keeps it', async ({ chrome }) => {
  const first = await visitWithPanel(chrome, article);
  await write(first.panel, 'It was zinc.');
  await post(first.panel);
  const second = await visitWithPanel(chrome, `${article}?utm_source=x`);
  await menuButton(second.panel, 'It was zinc.').click();
  await menuItems(second.panel).first().click();
  await expect(reaction(first.panel, 'It was zinc.', 'reactionLike', 1)).toBeAttached();
  await edit(second.panel, 'It was zinc.', 'It was tin.');
  await expect(reaction(first.panel, 'It was tin.', 'reactionLike', 1)).toBeAttached();
});

test('reactions and their list are accessible, narrow and from right to left too', async ({
  chrome,
}) => {
  await storeThread(chrome, article, [...others, { text: 'Edith did.', answers: 0 }]);
  const { panel } = await visitWithPanel(chrome, article);
  for (const item of [0, 1, 2, 3, 4, 5]) {
    await menuButton(panel, 'Edith did.').click();
    await menuItems(panel).nth(item).click();
    await expect(panel.getByRole('menu')).toHaveCount(0);
  }
  await menuButton(panel, 'Who hid it?').click();
  await expectUsable(panel, 'wide');
  await changeSettings(panel, { panelWidth: 320, textSize: 150 });
  await panel.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect(panel.getByRole('menu')).toHaveCount(0);
  await menuButton(panel, 'Who hid it?').click();
  await expect(menuItems(panel).first()).toBeVisible();
  await expectUsable(panel, 'narrow, from right to left');
});
