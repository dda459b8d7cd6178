import { expectAccessible } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { chooseSetting, goToSection, openLibrary, saveFile } from './browser/library-reader.ts';
import { expectWidth, panelBox } from './browser/panel-place.ts';
import { openPopup, post, visitWithPanel, write } from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';

const bakery = '/2026/11/lighthouse-log-bakery-wall';

test('each setting applies at once in an open panel', async ({ chrome }) => {
  const { page, panel } = await visitWithPanel(chrome, bakery);
  const library = await openLibrary(chrome, 'settings');
  await expectAccessible(library);
  const root = panel.locator('html');

  await chooseSetting(library, 'settingTheme', sentence('themeDark'));
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(library.locator('html')).toHaveAttribute('data-theme', 'dark');
  await chooseSetting(library, 'settingTheme', sentence('themeSystem'));
  await expect(root).not.toHaveAttribute('data-theme');

  await chooseSetting(library, 'settingTextSize', '130%');
  await expect(root).toHaveAttribute('data-text', '130');

  expect((await panelBox(page)).x).toBeGreaterThan(400);
  await chooseSetting(library, 'settingPanelSide', sentence('sideLeft'));
  await expect.poll(async () => (await panelBox(page)).x).toBe(0);

  const width = library.getByRole('slider', { name: sentence('settingPanelWidth') });
  await width.fill('520');
  await expectWidth(page, 520);
  await width.press('ArrowRight');
  await expectWidth(page, 530);

  await library.getByRole('textbox', { name: sentence('settingName') }).fill('Mara');
  await page.bringToFront();
  await write(panel, 'The bakery wall was dry');
  await post(panel);
  await goToSection(library, 'data');
  const { content } = await saveFile(library);
  expect(content.comments).toMatchObject([{ author: { key: 'me', name: 'Mara' } }]);
});

test('and in an open popup', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'settings');
  const popup = await openPopup(chrome, await chrome.visit(bakery));
  // Without the mouse, which would close the popup.
  const choose = (setting: string, label: string) =>
    library
      .getByRole('group', { name: sentence(setting) })
      .getByRole('radio', { name: label, exact: true })
      .evaluate((radio) => (radio as HTMLInputElement).click());
  await choose('settingTheme', sentence('themeDark'));
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose('settingTextSize', '115%');
  await expect(popup.locator('html')).toHaveAttribute('data-text', '115');
});

test('settings stay, and an open library hears of another’s change', async ({ chrome }) => {
  const [first, second] = [
    await openLibrary(chrome, 'settings'),
    await openLibrary(chrome, 'settings'),
  ];
  const name = (library: typeof first) =>
    library.getByRole('textbox', { name: sentence('settingName') });
  await name(second).pressSequentially('Mara of the Tides');
  await expect(name(first)).toHaveValue('Mara of the Tides');
  await chooseSetting(second, 'settingTheme', sentence('themeLight'));
  await chrome.relaunch({ dark: true });
  const later = await openLibrary(chrome, 'settings');
  await expect(name(later)).toHaveValue('Mara of the Tides');
  await expect(later.getByRole('radio', { name: sentence('themeLight') })).toBeChecked();
  await expect(later.locator('html')).toHaveCSS('color-scheme', 'light');
});

test('the keyboard commands are listed with their keys, and lead to where they are changed', async ({
  chrome,
}) => {
  const library = await openLibrary(chrome, 'settings');
  for (const { shortcut } of (await (
    await chrome.worker()
  ).evaluate('chrome.commands.getAll()')) as { shortcut: string }[]) {
    await expect(library.getByText(shortcut || sentence('keyNotSet')).first()).toBeVisible();
  }
  const opened = chrome.context.waitForEvent(
    'page',
    (one) => !one.url().includes('/src/workshop/'),
  );
  await library.getByRole('button', { name: sentence('changeKeys') }).click();
  await expect.poll(async () => (await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('another language is spoken at once, here and in an open panel, and the next day too', async ({
  chrome,
}) => {
  const { page, panel } = await visitWithPanel(chrome, bakery);
  await write(panel, 'Half a thought');
  const library = await openLibrary(chrome, 'settings');
  const choice = library.getByRole('combobox');
  await choice.focus();
  await choice.selectOption({ label: 'العربية' });
  await expect(library.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(choice).toBeFocused();
  await expect(library).toHaveTitle(/الإعدادات/);
  await expect(panel.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(panel.getByRole('button', { name: 'نشر', exact: true })).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveValue('Half a thought');
  await page.close();

  await chrome.relaunch();
  const popup = await chrome.clickToolbar(await chrome.visit(bakery));
  await expect(popup.getByRole('button', { name: 'نشر', exact: true })).toBeVisible();
  const again = await chrome.visitExtension('src/library/index.html#settings');
  await again.getByRole('combobox').selectOption('');
  await expect(again.locator('html')).toHaveAttribute('lang', /^en/);
});

test('a box finds settings', async ({ chrome }) => {
  const library = await openLibrary(chrome, 'settings');
  await library.getByRole('searchbox').fill('dark');
  await expect(library.getByRole('radio')).toHaveCount(3);
  await expectAccessible(library);
  await library.getByRole('searchbox').fill('night mode');
  await expect(library.getByRole('radio')).toHaveCount(3);
  await library.getByRole('searchbox').fill('backup');
  await expect(
    library.getByRole('main').getByRole('link', { name: sentence('dataTitle') }),
  ).toBeVisible();
  await library.getByRole('searchbox').fill('feeds blogs');
  await library
    .getByRole('main')
    .getByRole('link', { name: sentence('sourcesTitle') })
    .click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText(sentence('sourcesTitle'));
});
