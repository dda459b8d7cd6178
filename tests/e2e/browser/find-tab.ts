import type { CDPSession, Page } from '@playwright/test';
import { until } from './until.ts';

/**
 * The CDP target of the *tab* that holds a page, which is not the page's own: the active one of its window. So the
 * page must have been brought to the front.
 */
export async function findTab(browser: CDPSession, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  // Asked anew each time: a page may change its address at any moment, as one that is scrolled does.
  const ask = async () => (await session.send('Target.getTargetInfo')).targetInfo;
  const { targetId } = await ask();
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
  const found = await until('the active tab', async () => {
    const { url } = await ask();
    for (const tab of await listTargets(browser, 'tab')) {
      if (!isActive(tab.embedderData) || tab.url !== url) continue;
      const its = await browser.send('Browser.getWindowForTarget', { targetId: tab.targetId });
      if (its.windowId === windowId) return tab.targetId;
    }
    return undefined;
  });
  await session.detach();
  return found;
}

/** Everything of one type that the browser runs: `tab`, `page`, `service_worker`, ... */
export async function listTargets(browser: CDPSession, type: string) {
  return (await browser.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
}

/** The browser answers a boolean here, though its protocol promises texts. */
function isActive(data: Record<string, unknown> | undefined): boolean {
  return String(data?.tabActive) === 'true';
}
