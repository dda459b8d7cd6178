import { closeBeside } from './beside.ts';
import { browser } from './browser.ts';
import { badgeSoon, house } from './browser-house.ts';
import { browserTabs } from './browser-tabs.ts';
import { backupAlarm, browserWeb, sourceAlarm } from './browser-web.ts';
import { type Asker, serve } from './channel/calls.ts';
import { askPage } from './channel/page-words.ts';
import { push } from './channel/pushes.ts';
import { serveRuns } from './channel/runs.ts';
import { calls, runs } from './contract.ts';
import { takeAskedComment } from './handlers/asked-comment.ts';
import { settleBackup, tellBackup } from './handlers/backup.ts';
import { backUpIfDue, backUpNow, backUpSoon, takeFolder } from './handlers/backup-folder.ts';
import { CallFault } from './handlers/call-fault.ts';
import * as comments from './handlers/comments.ts';
import { keepDraft } from './handlers/drafts.ts';
import { pastImports, takeBack, takeImportPart } from './handlers/exchange.ts';
import { giveExportPart, giveThreads } from './handlers/export.ts';
import {
  disconnectServer,
  forgetKept,
  help,
  keepResult,
  keepServerKey,
  listModels,
  readKept,
  tellKept,
  tellProviders,
  tellServerKey,
  tryServer,
} from './handlers/help.ts';
import { joinedWith, joinThreads, keepApart, refold, splitThread } from './handlers/joining.ts';
import { acknowledgeLoss, startAfresh, tellLoss } from './handlers/loss.ts';
import { markPassage, readSelection, readText } from './handlers/page-text.ts';
import { openPanel, openThread, resizePanel, togglePanel } from './handlers/panel.ts';
import { readDueSources } from './handlers/read-sources.ts';
import * as related from './handlers/related.ts';
import { findEverything, indexSoon, searchComments } from './handlers/search.ts';
import { applySettings, currentSettings } from './handlers/settings.ts';
import * as sources from './handlers/sources.ts';
import { glanceAtTab, readKeptThread, readTab } from './handlers/tabs.ts';
import * as threads from './handlers/threads.ts';
import { serverKey } from './server-key.ts';

void serverKey.closeToPages();

// Where no site may be seen, the worker asks the store for nothing, and tabs do not wake it any more.
void house.badge.maySee().then((may) => (may ? badgeSoon() : house.badge.watch(false)));
browser.permissions.onRemoved.addListener(badgeSoon);
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  // By the browser's word: a popup is closed by the very question, and may not hear the answer.
  house.badge.watch(true);
  await browserWeb.noteGranted(origins);
  badgeSoon();
});

/** The tab that a panel or content script lives in. */
function ownTab({ tab }: Asker): number {
  if (tab === null) throw new CallFault('invalid', 'no tab');
  return tab;
}

serve(calls, {
  glanceAtTab: (args) => glanceAtTab(args, house),
  readTab: (args, asker) => readTab(args, asker, house),
  readKeptThread: (args) => readKeptThread(args, house),
  readComments: (args) => threads.commentsInParts(args, house),
  readText: (_, asker) => readText(ownTab(asker), house),
  readSelection: (_, asker) => readSelection(ownTab(asker), house),
  markPassage: (args, asker) => markPassage(args, ownTab(asker), house),
  listThreads: (args) => threads.recentThreads(args, house),
  listFacets: () => threads.facetsOfThreads(house),
  countDays: (args) => threads.daysOfComments(args, house),
  countSites: (args) => threads.sitesOfComments(args, house),
  archiveThread: (args) => threads.shelve(args, house),
  deleteThread: (args) => threads.removeThread(args, house),
  listDeletions: () => threads.deletedThreads(house),
  restoreThread: (args) => threads.bringBackThread(args, house),
  listJoined: (args) => joinedWith(args, house),
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
  markSeen: (args) => threads.seeThread(args, house),
  foldBranch: (args) => threads.foldThread(args, house),
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
  takeAskedComment: async (args, { tab }) => takeAskedComment(args, tab, house),
  async openLibrary({ section, filter }) {
    const query = filter === undefined ? '' : `?${new URLSearchParams({ filter })}`;
    await browserTabs.openOwn(`src/library/index.html#${section}${query}`);
    return null;
  },
  readSettings: () => currentSettings(house),
  changeSettings: (args) => applySettings(args, house),
  exportPart: (args) => giveExportPart(args, house),
  exportThreads: (args) => giveThreads(args, house),
  importPart: (args) => takeImportPart(args, house),
  listImports: () => pastImports(house),
  undoImport: (args) => takeBack(args, house),
  readBackup: () => tellBackup(house),
  settleBackup: ({ saved }) => settleBackup(saved, house),
  setBackupFolder: (args) => takeFolder(args, house),
  backUpNow: () => backUpNow(house),
  readLoss: () => tellLoss(house),
  forgetLoss: () => acknowledgeLoss(house),
  startAfresh: () => startAfresh(house),
  searchComments: (args) => searchComments(args, house),
  findAll: (args) => findEverything(args, house),
  listSources: () => sources.allSources(house),
  findFeeds: (args) => sources.findFeeds(args, house),
  followFeeds: (args) => sources.followFeeds(args, house),
  removeSources: (args) => sources.removeSources(args, house),
  restoreSources: (args) => sources.restoreSources(args, house),
  retrySource: (args) => sources.retrySource(args, house),
  listItems: (args) => sources.itemsOf(args, house),
  readHashtags: (args, { tab }) => related.readHashtags(args, tab, house),
  setHashtag: (args) => related.setHashtag(args, house),
  followHashtag: (args) => related.followHashtag(args, house),
  readRelated: (args, { tab }) => related.readRelated(args, tab, house),
  listAbout: (args) => related.listAbout(args, house),
  readPageFeeds: (_, { tab }) => related.readPageFeeds(tab, house),
  readProviders: () => tellProviders(house),
  readKept: (args) => readKept(args, house),
  keepResult: (args) => keepResult(args, house),
  countKept: () => tellKept(house),
  forgetKept: () => forgetKept(house),
  keepServerKey: (args) => keepServerKey(args, house),
  readServerKey: () => tellServerKey(house),
  listModels: (args) => listModels(args, house),
  disconnectServer: () => disconnectServer(house),
  tryServer: (args) => tryServer(args, house),
  async pageMoved(_, asker) {
    push('pageMoved', { tab: ownTab(asker) });
    return null;
  },
});

serveRuns(runs, { help: (args, terms) => help(args, terms, house) });

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

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === sourceAlarm) void readDueSources(house);
  if (name === backupAlarm) void backUpIfDue(house).catch(() => undefined);
});

// Heard only while the worker is awake: else the alarm is next, or who looks at the sources.
self.addEventListener('online', () => void readDueSources(house));

// An alarm may not outlive the browser (https://developer.chrome.com/docs/extensions/reference/api/alarms#persistence).
browser.runtime.onStartup.addListener(() => void sources.purge(house).catch(() => undefined));

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
setTimeout(() => {
  void comments.purge(house).catch(() => undefined);
  void threads.purgeRemoved(house).catch(() => undefined);
  indexSoon(house);
  backUpSoon(house);
  void sources.purge(house).catch(() => undefined);
}, purgeAfter);
