import { browser, type Tabs } from './browser.ts';
import type { BrowserBadge } from './handlers/house.ts';

/** More does not fit on the button. */
const mostShown = 999;
/** The accent of the light theme: the button stands in the browser's own bar. */
const colour = '#b23a1e';

/**
 * The number on the toolbar button. Make it at the worker's first breath: the browser wakes a worker only for what it
 * listened to from the start.
 * @param onPage told of each page that comes into a tab whose address the browser tells
 */
export function browserBadge(onPage: (tab: number, address: string) => void): BrowserBadge {
  const hear = (
    tab: number,
    { url, status }: Tabs.OnUpdatedChangeInfoType,
    { url: address }: Tabs.Tab,
  ): void => {
    // A load takes the number away with the page before; an address may change without one.
    if (address && (url || status === 'complete')) onPage(tab, address);
  };
  let watching = true;
  browser.tabs.onUpdated.addListener(hear);

  return {
    watch(on) {
      const before = watching;
      watching = on;
      // Taken back by hand, it is forgotten: tabs do not wake the worker any more.
      browser.tabs.onUpdated[on ? 'addListener' : 'removeListener'](hear);
      if (on) void browser.action.setBadgeBackgroundColor({ color: colour });
      return before;
    },

    async maySee() {
      return ((await browser.permissions.getAll()).origins ?? []).length > 0;
    },

    async listTabs() {
      const tabs = await browser.tabs.query({});
      return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ tab: id, address: url }]));
    },

    async show(tabId, count) {
      const shown = count > mostShown ? `${mostShown}+` : String(count);
      const [text, title] =
        count === 0
          ? ['', browser.i18n.getMessage('actionTitle')]
          : [shown, browser.i18n.getMessage('badgeTitle', shown)];
      // The tab may be gone by now.
      await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
      await browser.action.setTitle({ tabId, title }).catch(() => undefined);
    },
  };
}
