import { expectAccessible, expectInPlace, expectTargets } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import { expectWidth } from './browser/panel-place.ts';
import {
  changeSettings,
  commentButton,
  comments,
  openPanel,
  openPopup,
  remove,
  type Surface,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { type StoredComment, storeThread } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten'.repeat(4);
const thread: StoredComment[] = [
  { author: 'Mara', text: 'Who hid it? https://harbourpost.example/log', minutesAgo: 500 },
  { author: longWord.slice(0, 90), text: longWord, minutesAgo: 400, answers: 0 },
  { text: 'Edith did.', minutesAgo: 300, answers: 1 },
  { text: 'To be deleted', minutesAgo: 200 },
  {
    author: 'ليلى',
    text: 'الساعة تقيس المد عند حاجز الرمل خارج الميناء.',
    minutesAgo: 100,
    answers: 3,
  },
];

/** Nothing that axe-core finds, nothing too small to hit, nothing out of its place. */
async function expectAll(surface: Surface, state: string): Promise<void> {
  await expectAccessible(surface, state);
  await expectTargets(surface, state);
  await expectInPlace(surface, state);
}

/** Lets every write to the database fail, as on a full disk. */
async function fillDisk(chrome: TestBrowser): Promise<void> {
  await (await chrome.worker()).evaluate(`IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  }`);
}

for (const look of ['light', 'dark', 'forced colours'] as const) {
  test.describe(`in ${look}`, () => {
    test.use({ launch: { dark: look === 'dark' } });

    test('every state of the popup is accessible', async ({ chrome }) => {
      const blank = await chrome.visit('about:blank');
      const unreadable = await chrome.clickToolbar(blank);
      await expect(unreadable.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAll(unreadable, 'nothing to read, no threads');
      await storeThread(chrome, '/2026/11/tide-clock-eleven-minutes', thread);
      const page = await chrome.visit(article);
      if (look === 'forced colours') await page.emulateMedia({ forcedColors: 'active' });
      const popup = await openPopup(chrome, page);
      if (look === 'forced colours') await popup.emulateMedia({ forcedColors: 'active' });
      await expectAll(popup, 'no comments yet');
      await popup.getByRole('searchbox').fill('no such thread');
      await expect(popup.getByText(sentence('noMatches'))).toBeVisible();
      await expectAll(popup, 'a filter that leaves nothing');
      await popup.getByRole('searchbox').fill('');
      await writeBox(popup).fill('word '.repeat(4100));
      await expectAll(popup, 'a comment too long');
      await fillDisk(chrome);
      await writeBox(popup).fill('Posted in vain.');
      await writeBox(popup).press('Control+Enter');
      await expect(popup.getByRole('alert')).toBeVisible();
      await expectAll(popup, 'a fault');
    });

    test('every state of the panel is accessible', async ({ chrome }) => {
      await storeThread(chrome, article, thread);
      const page = await chrome.visit(article);
      if (look === 'forced colours') await page.emulateMedia({ forcedColors: 'active' });
      const panel = await openPanel(chrome, page, await openPopup(chrome, page));
      if (look === 'forced colours') {
        const forced = '(forced-colors: active)';
        expect(await panel.evaluate((query) => matchMedia(query).matches, forced)).toBe(true);
      }
      await expectAll(panel, 'a thread');
      await commentButton(panel, 'Edith did.', 'edit').click();
      await commentButton(panel, 'Who hid it?', 'reply').click();
      await expectAll(panel, 'open boxes');
      await remove(panel, 'To be deleted');
      await expectAll(panel, 'something deleted');
      await fillDisk(chrome);
      await writeBox(panel).fill('Posted in vain.');
      await writeBox(panel).press('Control+Enter');
      await expect(panel.getByRole('alert')).toBeVisible();
      await expectAll(panel, 'a fault');
    });
  });
}

test('the panel keeps its layout narrow, in large text, in the other direction, and as a sheet', async ({
  chrome,
}) => {
  await storeThread(chrome, article, thread);
  const page = await chrome.visit(article);
  const panel = await openPanel(chrome, page, await openPopup(chrome, page));
  await commentButton(panel, 'Edith did.', 'reply').click();
  await changeSettings(panel, { panelWidth: 320, textSize: 150 });
  await expectWidth(page, 320);
  await expectAll(panel, '320 pixels wide, in large text');

  await panel.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expectAll(panel, 'from right to left');
  const close = await panel.getByRole('button', { name: sentence('closePanel') }).boundingBox();
  const mara = await comments(panel, 'Who hid it?').boundingBox();
  const answer = await comments(panel, 'Edith did.').boundingBox();
  const left = await page.evaluate(() => innerWidth - 320);
  expect(close?.x).toBeLessThan(left + 40);
  const end = (box: typeof mara) => (box?.x ?? 0) + (box?.width ?? 0);
  expect(end(answer)).toBeLessThan(end(mara));

  await page.setViewportSize({ width: 400, height: 700 });
  await expectWidth(page, 400);
  await expectAll(panel, 'as a sheet');
});
