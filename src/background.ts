import browser from 'webextension-polyfill';
import { closeBeside } from './beside.ts';
import { browserTabs } from './browser-tabs.ts';
import { type Asker, askPage, push, serve } from './channel.ts';
import { calls } from './contract.ts';
import { CallFault } from './handlers/call-fault.ts';
import * as comments from './handlers/comments.ts';
import { keepDraft } from './handlers/drafts.ts';
import { giveExportPart, takeImportPart } from './handlers/exchange.ts';
import type { House } from './handlers/house.ts';
import { joinThreads, keepApart, refold, splitThread } from './handlers/joining.ts';
import { acknowledgeLoss, startAfresh, tellLoss } from './handlers/loss.ts';
import { openPanel, openThread, resizePanel, togglePanel } from './handlers/panel.ts';
import { applySettings, currentSettings } from './handlers/settings.ts';
import { glanceAtTab, readKeptThread, readTab } from './handlers/tabs.ts';
import { commentsInParts, foldThread, recentThreads, seeThread } from './handlers/threads.ts';
import { keepOpen } from './store/keep-open.ts';
import { noteLoss } from './store/loss.ts';
import { eraseStore, type Store } from './store/open-store.ts';

/** The mark that a database was made, kept apart from it. */
const storeMade = 'storeMade';

const house: House = {
  store: keepOpen((store) => noteMade(store).catch(() => undefined)),
  async erase() {
    await browser.storage.local.remove(storeMade);
    await eraseStore();
  },
  push,
  askPage,
  tabs: browserTabs,
  now: () => Date.now(),
};

/**
 * Where the files of a database are damaged, the browser throws them away without a word, and begins an empty one. A
 * database made for a second time is how it is noticed.
 */
async function noteMade(store: Store): Promise<void> {
  const { [storeMade]: before } = await browser.storage.local.get(storeMade);
  if (before === true) await noteLoss(store, Date.now());
  else await browser.storage.local.set({ [storeMade]: true });
}

/** The tab that a panel or content script lives in. */
function ownTab({ tab }: Asker): number {
  if (tab === null) throw new CallFault('invalid', 'no tab');
  return tab;
}

serve(calls, {
  glanceAtTab: (args) => glanceAtTab(args, house),
  readTab: (args, asker) => readTab(args, asker, house),
  readKeptThread: (args) => readKeptThread(args, house),
  readComments: (args) => commentsInParts(args, house),
  listThreads: (args) => recentThreads(args, house),
  postComment: (args) => comments.postComment(args, house),
  editComment: (args) => comments.changeComment(args, house),
  deleteComment: (args) => comments.removeComment(args, house),
  restoreComment: (args) => comments.bringBackComment(args, house),
  reactToComment: (args) => comments.reactTo(args, house),
  reportComment: (args) => comments.report(args, house),
  saveDraft: (args) => keepDraft(args, house),
  joinThreads: (args) => joinThreads(args, house),
  splitThread: (args) => splitThread(args, house),
  keepApart: (args) => keepApart(args, house),
  markSeen: (args) => seeThread(args, house),
  foldBranch: (args) => foldThread(args, house),
  async openPanel(args) {
    await openPanel(args, house);
    await closeBeside(args.tab);
    return null;
  },
  async closePanel(_, asker) {
    await askPage(ownTab(asker), 'hidePanel', {});
    return null;
  },
  resizePanel: (args, asker) => resizePanel(args, ownTab(asker), house),
  async readPanelPlace(_, asker) {
    const answer = await askPage(ownTab(asker), 'readSheet', {});
    return { sheet: answer?.value ?? null };
  },
  async reloadPage(_, asker) {
    await askPage(ownTab(asker), 'reloadPage', {});
    return null;
  },
  openThread: (args) => openThread(args, house),
  async openLibrary({ section, filter }) {
    const query = filter === undefined ? '' : `?${new URLSearchParams({ filter })}`;
    await browserTabs.openOwn(`src/library/index.html#${section}${query}`);
    return null;
  },
  readSettings: () => currentSettings(house),
  changeSettings: (args) => applySettings(args, house),
  exportPart: (args) => giveExportPart(args, house),
  importPart: (args) => takeImportPart(args, house),
  readLoss: () => tellLoss(house),
  forgetLoss: () => acknowledgeLoss(house),
  startAfresh: () => startAfresh(house),
  async pageMoved(_, asker) {
    push('pageMoved', { tab: ownTab(asker) });
    return null;
  },
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-panel' && tab?.id !== undefined) void orPopup(togglePanel(tab.id, house));
});

browser.contextMenus.onClicked.addListener((_, tab) => {
  if (tab?.id !== undefined) void orPopup(openPanel({ tab: tab.id }, house));
});

/** Where no panel can open, the popup does: it says why, and has the recent threads. */
async function orPopup(opening: Promise<null>): Promise<void> {
  await opening.catch(() => browser.action.openPopup());
}

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') void welcomeOnce();
  if (reason === 'update') void refold(house).catch(() => undefined);
  // An update finds the item of the version before.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'comment',
    title: browser.i18n.getMessage('contextMenuComment'),
    contexts: ['page', 'selection'],
  });
});

/** An extension that a switch of the browser loads is installed anew at each start: the reader is welcomed once. */
async function welcomeOnce(): Promise<void> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return;
  await browser.storage.local.set({ welcomed: true });
  await browserTabs.openOwn('src/welcome/index.html');
}

/** What woke the worker comes first. */
const purgeAfter = 3000;
setTimeout(() => void comments.purge(house).catch(() => undefined), purgeAfter);
