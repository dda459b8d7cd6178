import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { sentence } from './sentence.ts';
import type { TestBrowser } from './test-browser.ts';

/**
 * What a reader does, in verbs. Every selector of the end-to-end tests stands here, by role and by the sentences of
 * the message file, so that new wording breaks no test.
 */

/** The popup or the panel: both have a box and a thread. */
export type Surface = Page | Frame;

/** The box for a new comment. */
export function writeBox(surface: Surface): Locator {
  return surface.getByRole('textbox', { name: sentence('writeLabel'), exact: true });
}

/** Clicks the toolbar and answers the popup, with its box ready to write in and its thread read. */
export async function openPopup(chrome: TestBrowser, page: Page): Promise<Page> {
  const popup = await chrome.clickToolbar(page);
  await expect(writeBox(popup)).toBeFocused();
  await expect(popup.getByRole('button', { name: sentence('openPanel') })).toBeVisible();
  return popup;
}

/** Types into the box for a new comment, key by key. */
export async function write(surface: Surface, text: string): Promise<void> {
  await writeBox(surface).pressSequentially(text);
}

/** Posts what is in the box by its button, and waits until the box is empty and the comment is shown. */
export async function post(surface: Surface): Promise<void> {
  const text = await writeBox(surface).inputValue();
  await postButton(surface).last().click();
  await expect(writeBox(surface)).toHaveValue('');
  await expect(surface.getByText(text.split('\n')[0] ?? text).first()).toBeVisible();
}

/** The newest comments of this thread, as the popup shows them. */
export function latest(popup: Page): Locator {
  return popup.getByRole('region', { name: sentence('latestHere') }).getByRole('listitem');
}

/** The rows of the recent threads. */
export function recentThreads(popup: Page): Locator {
  return popup.getByRole('search').getByRole('listitem');
}

/**
 * Clicks what closes its popup, and waits until it is closed. A popup may be gone before the browser has answered that
 * the click arrived: that it is gone is the answer then.
 */
export async function leavePopup(control: Locator): Promise<void> {
  const popup = control.page();
  const closed = popup.waitForEvent('close');
  await control.click().catch((fault: unknown) => {
    if (!popup.isClosed()) throw fault;
  });
  await closed;
}

/** Opens the thread with this title from the list. The popup closes. */
export async function openThread(popup: Page, title: string): Promise<void> {
  await leavePopup(recentThreads(popup).filter({ hasText: title }).getByRole('button'));
}

/** Opens the panel from the popup, which closes, and answers the panel's frame, whatever it shows. */
export async function showPanel(chrome: TestBrowser, page: Page, popup: Page): Promise<Frame> {
  await leavePopup(popup.getByRole('button', { name: sentence('openPanel') }));
  return chrome.panelFrame(page);
}

/** Opens the panel from the popup, which closes, and answers the panel's frame, ready to write in. */
export async function openPanel(chrome: TestBrowser, page: Page, popup: Page): Promise<Frame> {
  const panel = await showPanel(chrome, page, popup);
  await expect(writeBox(panel)).toBeVisible();
  return panel;
}

/** The comments in the panel, or the one with this text. */
export function comments(panel: Surface, text?: string): Locator {
  const all = panel.getByRole('main').getByRole('article');
  return text === undefined ? all : all.filter({ hasText: text });
}

/** Answers the comment with a text, in the panel. */
export async function reply(panel: Surface, to: string, text: string): Promise<void> {
  const comment = comments(panel, to).first();
  await comment.getByRole('button', { name: sentence('reply'), exact: true }).click();
  await comment.getByRole('textbox').pressSequentially(text);
  await postButton(comment).click();
  await expect(comments(panel, text)).toBeVisible();
}

/** Changes the text of a comment of the reader's own, in the panel. */
export async function edit(panel: Surface, from: string, to: string): Promise<void> {
  const id = await comments(panel, from).locator('xpath=..').getAttribute('data-comment');
  await comments(panel, from)
    .getByRole('button', { name: sentence('edit'), exact: true })
    .click();
  const comment = panel.locator(`[data-comment="${id}"]`);
  await comment.getByRole('textbox', { name: sentence('editLabel') }).fill(to);
  await comment.getByRole('button', { name: sentence('save'), exact: true }).click();
  await expect(comments(panel, to)).toBeVisible();
}

/** Deletes a comment of the reader's own, in the panel. */
export async function remove(panel: Surface, text: string): Promise<void> {
  await chooseFromMenu(panel, text, 'delete');
  await expect(comments(panel, text)).toHaveCount(0);
}

/** Where the panel says that a comment was deleted. */
export function undoBar(panel: Surface): Locator {
  return panel.getByRole('contentinfo').getByRole('status');
}

/** Takes the last deletion back. */
export async function undo(panel: Surface): Promise<void> {
  await panel.getByRole('button', { name: sentence('undo') }).click();
}

/** Closes the panel by its button, and waits until its frame is gone. */
export async function closePanel(chrome: TestBrowser, page: Page, panel: Surface): Promise<void> {
  await panel.getByRole('button', { name: sentence('closePanel'), exact: true }).click();
  await expect.poll(() => chrome.panelFrameNow(page) === undefined).toBe(true);
}

/** The most usual way to a panel: a page, the toolbar, the popup, its button. */
export async function visitWithPanel(
  chrome: TestBrowser,
  address: string,
): Promise<{ page: Page; panel: Frame }> {
  const page = await chrome.visit(address);
  const panel = await openPanel(chrome, page, await openPopup(chrome, page));
  await expect(writeBox(panel)).toBeFocused();
  return { page, panel };
}

/** Waits until the panel is closed, however it was. */
export async function expectClosed(chrome: TestBrowser, page: Page): Promise<void> {
  await expect.poll(() => chrome.panelFrameNow(page) === undefined).toBe(true);
}

/** One of the buttons below a comment in the panel. */
export function commentButton(panel: Surface, text: string, button: 'reply' | 'edit'): Locator {
  return comments(panel, text).getByRole('button', { name: sentence(button), exact: true });
}

/** The button of an edited comment that shows what was changed. */
export function editedMark(panel: Surface, text: string): Locator {
  return comments(panel, text).getByRole('button', { name: sentence('edited'), exact: true });
}

/** An emoji below a comment, by the name that it is read out with and how many gave it. */
export function reaction(panel: Surface, text: string, key: string, count: number): Locator {
  const stem = count === 1 ? 'reactionGiven_one' : 'reactionGiven_other';
  const name = sentence(stem, String(count), sentence(key));
  return comments(panel, text).getByRole('button', { name, exact: true });
}

/** The button below a comment that opens one of its menus: all emoji, or what else can be done. */
export function menuButton(
  panel: Surface,
  text: string,
  menu: 'react' | 'more' = 'react',
): Locator {
  return comments(panel, text).getByRole('button', { name: sentence(menu), exact: true });
}

/** Opens the menu of a comment and chooses from it, by the key and the gaps of what it is called. */
export async function chooseFromMenu(
  panel: Surface,
  text: string,
  key: string,
  ...gaps: string[]
): Promise<void> {
  await menuButton(panel, text, 'more').click();
  await panel.getByRole('menuitem', { name: sentence(key, ...gaps), exact: true }).click();
}

/** What an open menu offers. */
export function menuItems(panel: Surface): Locator {
  return panel.getByRole('menu').locator('button');
}

/** The open boxes for an answer to an author (the reader is "You"), or for a changed text. */
export function replyBox(panel: Surface, author: string): Locator {
  const name = author === sentence('you') ? sentence('replyToYou') : sentence('replyTo', author);
  return panel.getByRole('textbox', { name, exact: true });
}
export function editBox(panel: Surface): Locator {
  return panel.getByRole('textbox', { name: sentence('editLabel'), exact: true });
}

/** The article that a popup or panel speaks of. */
export function articleTitle(surface: Surface): Locator {
  return surface.getByRole('heading', { level: 1 });
}

/** Changes settings as the library does, from a panel or popup that is open. */
export async function changeSettings(
  surface: Surface,
  change: Record<string, unknown>,
): Promise<void> {
  const message = JSON.stringify({ call: 'changeSettings', args: { change } });
  await surface.evaluate(`chrome.runtime.sendMessage(${message})`);
}

function postButton(within: Surface | Locator): Locator {
  return within.getByRole('button', { name: sentence('post'), exact: true });
}

/** A tool below the box to write in. */
export function tool(surface: Surface, key: string): Locator {
  return surface.getByRole('toolbar').getByRole('button', { name: sentence(key) });
}

/** What a popup or panel asks and says of two addresses that may be one article. */
export function sameArticle(surface: Surface) {
  const button = (key: 'sameJoin' | 'sameSee' | 'sameApart' | 'sameSplit') =>
    surface.getByRole('button', { name: sentence(key), exact: true });
  return {
    question: surface.getByRole('status').filter({ hasText: sentence('sameLikely') }),
    join: button('sameJoin'),
    see: button('sameSee'),
    apart: button('sameApart'),
    split: button('sameSplit'),
  };
}

/** The line that says that the page shows another text than before. */
export function changedLine(surface: Surface): Locator {
  const [begin = ''] = sentence('sameChanged', '|').split('|');
  return surface.getByText(begin);
}
