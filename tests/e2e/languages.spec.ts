import { expectInPlace } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { chip, citations, openUnderstand } from './browser/help-reader.ts';
import { goToSection, openLibrary } from './browser/library-reader.ts';
import {
  changeSettings,
  chooseFromMenu,
  commentButton,
  comments,
  latest,
  menuButton,
  openPanel,
  openPopup,
  post,
  reply,
  type Surface,
  write,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { expectSpoken } from './browser/spoken.ts';
import { type StoredComment, storeThread } from './browser/stored-thread.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const thread: StoredComment[] = [
  { author: 'Mara', text: 'https://harbourpost.example/log', minutesAgo: 500 },
  {
    author: 'ليلى',
    text: 'الساعة تقيس المد عند حاجز الرمل خارج الميناء.',
    minutesAgo: 300,
    answers: 0,
  },
  { text: 'Edith', minutesAgo: 200, answers: 1 },
];

for (const [locale, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test.describe(`in a browser in ${locale}`, () => {
    test.use({ launch: { locale } });

    /** Everything in the language, in its direction, and in its place. */
    async function expectAtHome(surface: Surface, state: string): Promise<void> {
      const root = surface.locator('html');
      await expect(root).toHaveAttribute('lang', locale);
      await expect(root).toHaveAttribute('dir', direction);
      await expectSpoken(surface, locale, state);
      await expectInPlace(surface, state);
    }

    test('a comment is posted, and nothing on any surface is in English', async ({ chrome }) => {
      await storeThread(chrome, article, thread);
      const page = await chrome.visit(article);
      const popup = await openPopup(chrome, page);
      await expectAtHome(popup, 'popup');
      await write(popup, 'مرحبا Mara');
      await post(popup);
      await expect(latest(popup).first()).toContainText(sentence('you'));
      await expectAtHome(popup, 'popup, posted');

      const panel = await openPanel(chrome, page, popup);
      await changeSettings(panel, { panelWidth: 320 });
      await expect(comments(panel, 'مرحبا Mara')).toBeVisible();
      await expectAtHome(panel, 'panel');
      await commentButton(panel, 'Edith', 'edit').click();
      await reply(panel, 'harbourpost', 'Gut 👍');
      await commentButton(panel, 'harbourpost', 'reply').click();
      await menuButton(panel, 'harbourpost').click();
      await expectAtHome(panel, 'boxes and emoji');
      await panel.getByRole('menu').press('Escape');
      await chooseFromMenu(panel, 'harbourpost', 'report');
      await panel.getByRole('button', { name: sentence('findInThread') }).click();
      await expectAtHome(panel, 'report and find');
      await panel.getByRole('searchbox').press('Escape');
      await panel.getByRole('main').press('?');
      await expect(panel.getByRole('dialog')).toBeVisible();
      await expectAtHome(panel, 'keys');

      await panel.getByRole('dialog').press('Escape');
      await openUnderstand(panel);
      await expect(citations(panel, 'helpSummary').first()).toBeVisible();
      await expectAtHome(panel, 'a summary');
      for (const key of ['helpAnswer', 'helpTranslate', 'helpListen', 'helpExplain']) {
        await chip(panel, key).click();
        await expectAtHome(panel, key);
      }

      const library = await openLibrary(chrome, 'threads');
      await library.setViewportSize({ width: 320, height: 800 });
      await expectAtHome(library, 'threads');
      for (const section of ['year', 'sources', 'data', 'settings'] as const) {
        await goToSection(library, section);
        await expectAtHome(library, section);
      }
      const welcome = await chrome.visitExtension('src/welcome/index.html');
      await welcome.setViewportSize({ width: 320, height: 800 });
      await expectAtHome(welcome, 'welcome');
    });
  });
}
