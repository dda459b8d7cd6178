import { expect, test } from './browser/fixtures.ts';
import { panelCount } from './browser/panel-place.ts';
import {
  chooseFromMenu,
  comments,
  menuButton,
  menuItems,
  visitWithPanel,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const thread = [
  { author: 'Mara', text: 'Who *hid* it?\n\n- Edith?', minutesAgo: 20 },
  { text: 'I did.', minutesAgo: 10 },
];

for (const path of [article, '/hard/sandbox', '/hard/csp']) {
  test(`copies a link, a quotation and Markdown, at ${path}`, async ({ chrome }) => {
    await storeThread(chrome, path, thread);
    const { page, panel } = await visitWithPanel(chrome, path);
    const copied = async (key: string, said: string): Promise<string> => {
      await chooseFromMenu(panel, 'Edith?', key);
      await expect(comments(panel, 'Edith?').getByRole('status')).toHaveText(sentence(said));
      await expect(menuButton(panel, 'Edith?', 'more')).toBeFocused();
      await writeBox(panel).fill('');
      await writeBox(panel).press('Control+V');
      await expect(writeBox(panel)).not.toHaveValue('');
      return writeBox(panel).inputValue();
    };
    expect(await copied('copyLink', 'copied')).toBe(page.url());
    expect(await copied('copyQuote', 'copied')).toBe(
      '> Who *hid* it?\n>\n> - Edith?\n>\n> — Mara\n',
    );
    expect(await copied('copyMarkdown', 'copied')).toBe('Who *hid* it?\n\n- Edith?');
  });
}

test('the link of a comment that begins with words of the article leads to them', async ({
  chrome,
}) => {
  const words = 'None of the six agrees with the chart of the time.';
  const quoting = { author: 'Tomas', text: `> ${words}\n\nWhose chart?`, minutesAgo: 5 };
  await storeThread(chrome, article, [...thread, quoting]);
  const { page, panel } = await visitWithPanel(chrome, article);
  await chooseFromMenu(panel, 'Whose chart?', 'copyLink');
  await expect(comments(panel, 'Whose chart?').getByRole('status')).toHaveText(sentence('copied'));
  await writeBox(panel).press('Control+V');
  const link = await writeBox(panel).inputValue();
  expect(link).toBe(`${page.url()}#:~:text=${encodeURIComponent(words)}`);

  const led = await chrome.visit(link);
  const top = () => led.getByText(words).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(await led.evaluate(() => innerHeight));
  expect(await led.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('the menu works by keyboard alone: arrows, letters, Escape, Tab', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  const button = menuButton(panel, 'I did.', 'more');
  await button.focus();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(menuItems(panel)).toHaveText(
    ['copyLink', 'copyQuote', 'copyMarkdown', 'helpTranslate', 'delete'].map((key) =>
      sentence(key),
    ),
  );
  await expect(menuItems(panel).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(menuItems(panel).last()).toBeFocused();
  await page.keyboard.press('c');
  await expect(menuItems(panel).first()).toBeFocused();
  await page.keyboard.press('c');
  await expect(menuItems(panel).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.waitForTimeout(300);
  expect(await panelCount(page)).toBe(1);

  await page.keyboard.press('Enter');
  await expect(menuItems(panel).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('menu')).toHaveCount(0);
  await expect(writeBox(panel)).toBeFocused();
});

test('a click elsewhere, also in the page, closes the menu', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  const button = menuButton(panel, 'I did.', 'more');
  for (const away of [
    () => button.click(),
    () => panel.getByRole('heading', { level: 1 }).click(),
    () => page.getByRole('heading', { level: 1 }).first().click(),
  ]) {
    await button.click();
    await expect(panel.getByRole('menu')).toBeVisible();
    await away();
    await expect(panel.getByRole('menu')).toHaveCount(0);
  }
  await expect(comments(panel)).toHaveCount(2);
});
