import { browser } from './browser.ts';

/** What is used of https://developer.chrome.com/docs/extensions/reference/api/sidePanel (Chrome 116). */
interface SidePanel {
  setOptions(options: { tabId: number; path?: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}
const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/**
 * Opens an article in a new tab with its thread beside it. No click has granted that tab, so no script can be put into
 * its page; the browser's own side panel needs no grant (docs/decisions/004). Call it in the reader's own gesture.
 */
export async function openBeside(address: string, article: string): Promise<void> {
  // A tab that comes to the front closes the popup, and with it whatever it still had to do: that comes last.
  const { id } = await browser.tabs.create({ url: address, active: false });
  if (id === undefined) return;
  if (sidePanel) {
    const path = `src/panel/index.html?${new URLSearchParams({ article, tab: String(id) })}`;
    // Not awaited: the gesture would be over.
    void sidePanel.setOptions({ tabId: id, path, enabled: true });
    await sidePanel.open({ tabId: id }).catch(() => undefined);
  }
  await browser.tabs.update(id, { active: true });
}

/** Takes the side panel away from a tab: its page has a panel of its own now, or has moved on. */
export async function closeBeside(tab: number): Promise<void> {
  await sidePanel?.setOptions({ tabId: tab, enabled: false }).catch(() => undefined);
}

/** Once the page beside it has loaded and is left, nothing tells which article is there: the side panel goes. */
export async function closeWhenLeft(tab: number): Promise<void> {
  let loaded = (await browser.tabs.get(tab)).status === 'complete';
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id !== tab || !status) return;
    if (status === 'loading' && loaded) void closeBeside(tab);
    loaded = status === 'complete';
  });
}
