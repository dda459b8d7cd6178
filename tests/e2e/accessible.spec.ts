import { expectAccessible, expectFocusSeen, expectUsable } from './browser/accessible.ts';
import { expect, test } from './browser/fixtures.ts';
import {
  ask,
  chip,
  citations,
  markedInPage,
  openUnderstand,
  result,
} from './browser/help-reader.ts';
import { chooseFile, goToSection, openLibrary, saveFile } from './browser/library-reader.ts';
import { expectWidth } from './browser/panel-place.ts';
import {
  changeSettings,
  chooseFromMenu,
  commentButton,
  comments,
  edit,
  editedMark,
  menuButton,
  menuItems,
  openPanel,
  openPopup,
  reaction,
  remove,
  type Surface,
  undoBar,
  visitWithPanel,
  writeBox,
} from './browser/reader.ts';
import { sentence } from './browser/sentence.ts';
import { type StoredComment, storeThread } from './browser/stored-thread.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const other = '/2026/11/tide-clock-eleven-minutes';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten'.repeat(4);
const marks = '# Log\n\n> kept *dry*\n\n1. one\n2. two\n\n- `code` and [a link](https://a.example)';
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

/** Lets every write to the database fail, as on a full disk. */
async function fillDisk(chrome: TestBrowser): Promise<void> {
  await (await chrome.worker()).evaluate(`IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  }`);
}

function button(within: Surface, key: string, ...gaps: string[]) {
  return within.getByRole('button', { name: sentence(key, ...gaps), exact: true });
}

test('every state of the popup is accessible', async ({ chrome }) => {
  const blank = await chrome.visit('about:blank');
  const unreadable = await chrome.clickToolbar(blank);
  await expect(unreadable.getByRole('heading', { level: 1 })).toBeVisible();
  await expectUsable(unreadable, 'nothing to read, no threads');
  await storeThread(chrome, other, thread);
  const popup = await openPopup(chrome, await chrome.visit(article));
  await expectUsable(popup, 'no comments yet');
  await popup.getByRole('searchbox').fill('no such thread');
  await expect(popup.getByText(sentence('noMatches'))).toBeVisible();
  await expectUsable(popup, 'a filter that leaves nothing');
  await popup.getByRole('searchbox').fill('');
  await writeBox(popup).fill('word '.repeat(4100));
  await expectUsable(popup, 'a comment too long');
  await fillDisk(chrome);
  await writeBox(popup).fill('Posted in vain.');
  await writeBox(popup).press('Control+Enter');
  await expect(popup.getByRole('alert')).toBeVisible();
  await expectUsable(popup, 'a fault');
});

test('every box, menu and bar of the panel is accessible', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const { panel } = await visitWithPanel(chrome, article);
  await expect(comments(panel)).toHaveCount(5);
  await expectUsable(panel, 'a thread');
  await commentButton(panel, 'Edith did.', 'edit').click();
  await commentButton(panel, 'Who hid it?', 'reply').click();
  await panel.getByRole('textbox', { name: sentence('replyTo', 'Mara') }).fill(marks);
  await button(panel, 'preview').first().click();
  await expect(panel.getByRole('region', { name: sentence('preview') })).toBeVisible();
  await expectUsable(panel, 'boxes and a preview');
  await menuButton(panel, 'Who hid it?', 'more').click();
  await expect(menuItems(panel).first()).toBeFocused();
  await expectUsable(panel, 'a menu');
  await menuItems(panel).first().press('Escape');
  await menuButton(panel, 'Who hid it?').click();
  await expect(menuItems(panel).first()).toBeFocused();
  await expectUsable(panel, 'the emoji');
  await menuItems(panel).first().press('Enter');
  await expect(reaction(panel, 'Who hid it?', 'reactionLike', 1)).toBeVisible();
  await chooseFromMenu(panel, 'Who hid it?', 'report');
  await panel.getByRole('radio', { name: sentence('reasonOther') }).check();
  await button(panel, 'findInThread').click();
  await panel.getByRole('searchbox').fill('did');
  await panel.getByRole('searchbox').press('Enter');
  await expect(panel.getByText(sentence('findCount', '1', '1'))).toBeVisible();
  await expectUsable(panel, 'a reaction, the box of a report, and find');
  await button(panel, 'findClose').click();
  await panel.getByRole('main').press('?');
  await expect(panel.getByRole('dialog')).toBeVisible();
  await expectUsable(panel, 'the keys');
  await panel.getByRole('dialog').press('Escape');
  await remove(panel, 'To be deleted');
  await expect(undoBar(panel)).toContainText(sentence('undo'));
  await fillDisk(chrome);
  await writeBox(panel).fill('Posted in vain.');
  await writeBox(panel).press('Control+Enter');
  await expect(panel.getByRole('alert')).toBeVisible();
  await expectUsable(panel, 'something deleted, and a fault');
});

test('a thread is accessible empty, long, folded, in part, muted, reported and edited', async ({
  chrome,
}) => {
  const empty = await visitWithPanel(chrome, other);
  await expectUsable(empty.panel, 'no comments');
  await empty.page.close();
  const chain = Array.from({ length: 9 }, (_, n) => ({
    author: 'Tomas',
    text: `Step ${n}.`,
    minutesAgo: 500 - n,
    ...(n > 0 && { answers: n - 1 }),
  }));
  const many = Array.from({ length: 60 }, (_, n) => ({
    author: `Ling ${n}`,
    text: `Log ${n}.\n\n${marks}`,
    minutesAgo: 400 - n,
  }));
  const mine = { text: 'It was sinc.', minutesAgo: 450 };
  await storeThread(chrome, article, [...chain, mine, ...many]);
  const { panel } = await visitWithPanel(chrome, article);
  await edit(panel, 'It was sinc.', 'It was zinc.');
  await editedMark(panel, 'It was zinc.').click();
  await expect(panel.getByRole('insertion').first()).toBeVisible();
  await chooseFromMenu(panel, 'Log 3.', 'muteName', 'Ling 3');
  await expect(panel.getByText(sentence('mutedComment'))).toBeVisible();
  await chooseFromMenu(panel, 'Log 5.', 'report');
  await button(panel, 'report').click();
  await expect(panel.getByText(sentence('reportedComment'))).toBeVisible();
  await button(panel, 'hideReplies_other', '7').click();
  await expect(button(panel, 'showReplies_other', '7')).toBeVisible();
  await expectUsable(panel, 'long, folded, muted, reported and edited');
  await button(panel, 'showReplies_other', '7').click();
  await button(panel, 'continueThread_other', '4').click();
  await expect(button(panel, 'wholeThread')).toBeVisible();
  await expectUsable(panel, 'a branch');
});

test('help with reading is accessible, narrow and in large text too', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  await openUnderstand(panel);
  await citations(panel, 'helpSummary').first().click();
  await expect.poll(() => markedInPage(page)).not.toBe('');
  await expectUsable(panel, 'a summary, one of its sentences marked');
  await chip(panel, 'helpAnswer').click();
  await ask(panel, 'What does a submarine cost?');
  await expect(result(panel, 'helpAnswer')).toContainText(sentence('helpNotSaid'));
  await expectUsable(panel, 'a question without an answer');
  await ask(panel, 'What colour is the ribbon?');
  await expect(result(panel, 'helpAnswer')).toContainText(sentence('helpNotSaidNear'));
  await expectUsable(panel, 'what comes nearest');
  for (const key of ['helpTranslate', 'helpListen', 'helpExplain', 'helpFiveWs', 'helpNames']) {
    await chip(panel, key).click();
    await expectUsable(panel, key);
  }
  await changeSettings(panel, { panelWidth: 320, textSize: 150 });
  await expectWidth(page, 320);
  // By the keyboard: what is focused after a click shows no ring.
  await chip(panel, 'helpSummary').press('Enter');
  await expectUsable(panel, 'a summary, 320 pixels wide, in large text');
  await panel.getByRole('banner').getByRole('button').first().focus();
  expect(await expectFocusSeen(panel, (key) => page.keyboard.press(key))).toBeGreaterThan(12);
  await page.setViewportSize({ width: 320, height: 200 });
  await expectWidth(page, 320);
  await expectUsable(panel, 'a summary in a low sheet');
});

test('library and welcome page are accessible, at 400 % too', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const welcome = await chrome.visitExtension('src/welcome/index.html');
  const library = await openLibrary(chrome, 'threads');
  await expectUsable(welcome, 'welcome');
  await expectUsable(library, 'threads');
  await goToSection(library, 'year');
  await library.getByText(sentence('yearTable')).click();
  await expectUsable(library, 'a year at a glance');
  await goToSection(library, 'sources');
  await library.getByRole('textbox', { name: sentence('followLabel') }).fill('no address');
  await library.keyboard.press('Enter');
  await expect(library.getByText(sentence('followNoAddress', 'example.org'))).toBeVisible();
  await expectUsable(library, 'no sources');
  await goToSection(library, 'settings');
  await library.getByRole('textbox', { name: sentence('muteWordLabel') }).fill('spoiler');
  await library.getByRole('textbox', { name: sentence('muteWordLabel') }).press('Enter');
  await expect(button(library, 'unmuteName', sentence('mutedWord', 'spoiler'))).toBeVisible();
  await goToSection(library, 'data');
  const { content } = await saveFile(library);
  const added = { ...content.comments[0], id: '01a1dadd-f440-7028-95ea-ac8841118010' };
  await chooseFile(library, { ...content, drafts: [null], comments: [added, null] });
  await library.getByText(sentence('refused_other', '2')).click();
  await expectUsable(library, 'a file with broken records');
  // What 1280 pixels are at 400 % (WCAG 2.2, 1.4.10).
  for (const page of [library, welcome]) await page.setViewportSize({ width: 320, height: 256 });
  await expectUsable(welcome, 'welcome at 400 %');
  await expectUsable(library, 'a file at 400 %');
  await goToSection(library, 'settings');
  await expectUsable(library, 'settings at 400 %');
});

test('the panel keeps its layout narrow, in large text, and as a sheet', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const { page, panel } = await visitWithPanel(chrome, article);
  await commentButton(panel, 'Edith did.', 'reply').click();
  await changeSettings(panel, { panelWidth: 320, textSize: 150 });
  await expectWidth(page, 320);
  await expectUsable(panel, '320 pixels wide, in large text');
  await page.setViewportSize({ width: 400, height: 700 });
  await expectWidth(page, 400);
  await expectUsable(panel, 'as a sheet');
  // What 640 by 400 pixels are at 200 %.
  await page.setViewportSize({ width: 320, height: 200 });
  await expectWidth(page, 320);
  await expectUsable(panel, 'as a low sheet');
});

test('in forced colours all is there, and the focus is seen', async ({ chrome }) => {
  await storeThread(chrome, article, thread);
  const page = await chrome.visit(article);
  const popup = await openPopup(chrome, page);
  for (const surface of [page, popup]) await surface.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(popup, 'popup');
  expect(await expectFocusSeen(popup, (key) => popup.keyboard.press(key))).toBeGreaterThan(4);
  const panel = await openPanel(chrome, page, popup);
  const forced = '(forced-colors: active)';
  expect(await panel.evaluate((query) => matchMedia(query).matches, forced)).toBe(true);
  await commentButton(panel, 'Edith did.', 'reply').click();
  await menuButton(panel, 'Who hid it?').click();
  await menuItems(panel).first().press('Enter');
  await expect(reaction(panel, 'Who hid it?', 'reactionLike', 1)).toBeVisible();
  await menuButton(panel, 'Who hid it?', 'more').click();
  await expect(menuItems(panel).first()).toBeFocused();
  await expectAccessible(panel, 'a reply, a reaction and a menu');
});

test('the focus comes back from what closes', async ({ chrome }) => {
  await storeThread(chrome, article, thread.slice(0, 4));
  const { page, panel } = await visitWithPanel(chrome, article);
  const press = (key: string) => page.keyboard.press(key);
  for (const menu of ['more', 'react'] as const) {
    await menuButton(panel, 'Who hid it?', menu).press('Enter');
    await expect(menuItems(panel).first()).toBeFocused();
    await press('Escape');
    await expect(menuButton(panel, 'Who hid it?', menu)).toBeFocused();
  }
  for (const box of ['reply', 'edit'] as const) {
    await commentButton(panel, 'Edith did.', box).press('Enter');
    await button(panel, 'cancel').press('Enter');
    await expect(commentButton(panel, 'Edith did.', box)).toBeFocused();
  }
  await chooseFromMenu(panel, 'Who hid it?', 'report');
  await expect(panel.getByRole('radio').first()).toBeFocused();
  await press('Escape');
  await expect(menuButton(panel, 'Who hid it?', 'more')).toBeFocused();
  await press('?');
  await expect(panel.getByRole('dialog')).toBeVisible();
  await press('Escape');
  await expect(menuButton(panel, 'Who hid it?', 'more')).toBeFocused();
  await press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await press('Escape');
  await expect(menuButton(panel, 'Who hid it?', 'more')).toBeFocused();
});

test('the focus is seen wherever Tab leads, in the order of the page', async ({ chrome }) => {
  await storeThread(chrome, article, thread.slice(0, 4));
  const { page, panel } = await visitWithPanel(chrome, article);
  await panel.getByRole('banner').getByRole('button').first().focus();
  const press = (key: string) => page.keyboard.press(key);
  expect(await expectFocusSeen(panel, press)).toBeGreaterThan(20);
  const library = await openLibrary(chrome, 'settings');
  await library.getByRole('link').first().focus();
  const pressThere = (key: string) => library.keyboard.press(key);
  expect(await expectFocusSeen(library, pressThere)).toBeGreaterThan(10);
});
