import { browser } from './browser.ts';
import type { BrowserTabs } from './handlers/house.ts';

/** A page that has not come to rest by then is not waited for: milliseconds. */
const injectPatience = 4000;
const remembered = 'tabs';
/** Closed tabs are not heard of (that would wake the worker at each): the oldest give way. */
const mostRemembered = 200;

/** The browser's tabs, as the handlers use them. */
export const browserTabs: BrowserTabs = {
  async describe(tab) {
    const { url, pendingUrl, title } = (await browser.tabs.get(tab)) as TabFacts;
    return { address: url || pendingUrl, title: title ?? '' };
  },

  inject: (tab) => putIn(tab, 'src/content.js'),

  injectMarks: (tab) => putIn(tab, 'src/marks.js'),

  mayReadFiles: () => browser.extension.isAllowedFileSchemeAccess(),

  async show(tab) {
    const { windowId } = await browser.tabs.update(tab, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  },

  async openOwn(path) {
    const url = browser.runtime.getURL(path);
    // A pattern for tabs has no fragment: the library's section.
    const [open] = await browser.tabs.query({ url: url.replace(/#.*/, '') });
    if (open?.id === undefined) await browser.tabs.create({ url });
    else {
      await browser.tabs.update(open.id, { url });
      await browserTabs.show(open.id);
    }
  },

  async remember(tab, article) {
    const others = Object.entries(await rememberedTabs())
      .filter(([id]) => Number(id) !== tab)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, mostRemembered - 1);
    await browser.storage.session.set({
      [remembered]: { ...Object.fromEntries(others), [tab]: { article, at: Date.now() } },
    });
  },

  async recall(article) {
    return Object.entries(await rememberedTabs())
      .filter(([, shown]) => shown.article === article)
      .sort(([, a], [, b]) => b.at - a.at)
      .map(([tab]) => Number(tab));
  },
};

function putIn(tab: number, script: string): Promise<'done' | 'refused' | 'late'> {
  const injected = browser.scripting
    .executeScript({ target: { tabId: tab }, files: [script] })
    .then(() => 'done' as const)
    .catch(() => 'refused' as const);
  return Promise.race([injected, after(injectPatience).then(() => 'late' as const)]);
}

interface TabFacts {
  url?: string;
  pendingUrl?: string;
  title?: string;
}

/** Which tabs showed which article, for as long as the browser runs: in memory, never on disk. */
async function rememberedTabs(): Promise<Record<string, { article: string; at: number }>> {
  const stored = await browser.storage.session.get(remembered);
  return (stored[remembered] ?? {}) as Record<string, { article: string; at: number }>;
}

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
