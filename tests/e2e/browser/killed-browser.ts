import type { TestBrowser } from './test-browser.ts';

/**
 * Gets ready to kill the browser, so that the killing itself takes no time.
 * @returns how to kill it where it stands, as a crash does; `relaunch` it after
 */
export async function aimAtBrowser(chrome: TestBrowser): Promise<() => Promise<void>> {
  const { processInfo } = await chrome.cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser has no process');
  return async () => {
    const ended = chrome.context.waitForEvent('close');
    process.kill(browser.id, 'SIGKILL');
    await ended;
  };
}
