import { until } from '../../e2e/browser/until.ts';
import type { BareBrowser } from './bare-browser.ts';

/** From the click to each of these, in milliseconds; an empty popup has no facts and threads. */
export type Opening = Record<'focus' | 'facts' | 'recent', number>;

/** How long a popup may take to show everything, in milliseconds. */
const patience = 15_000;
/** After a popup was closed or a worker was stopped: until their processes have ended, in milliseconds. */
const rest = 700;

/** Opens extensions' popups above one tab. */
export interface Opener {
  /** Opens one above the freshly loaded article, and closes it when it has shown everything. */
  open(id: string): Promise<Opening>;
  /** The same, with all workers stopped before, as the browser does after half a minute without use. */
  openAsleep(id: string): Promise<Opening>;
}

/** Loads an article in a new tab, to open popups above it. */
export async function makeOpener(browser: BareBrowser, address: string): Promise<Opener> {
  const { session, tab } = await browser.openTab(address);
  const open = async (id: string): Promise<Opening> => {
    await browser.send('Page.navigate', { url: address }, session);
    await until('the article', () =>
      browser.evaluate(session, 'document.readyState === "complete"'),
    );
    const opening = await clickAndTime(browser, tab, id);
    await pause(rest);
    return opening;
  };
  return {
    open,
    async openAsleep(id) {
      for (const { targetId } of await browser.targets('service_worker')) {
        await browser.send('Target.closeTarget', { targetId });
      }
      await pause(rest);
      return open(id);
    },
  };
}

/** Clicks an extension's button, waits for what its popup notes (`mark.js`), and closes it. */
async function clickAndTime(browser: BareBrowser, tab: string, id: string): Promise<Opening> {
  const told = browser.nextTarget(
    (url) => url.startsWith(`chrome-extension://${id}/`) && url.includes('#'),
    patience,
  );
  const clicked = Date.now();
  await browser.send('Extensions.triggerAction', { id, targetId: tab });
  const { url, targetId } = await told;
  await browser.send('Target.closeTarget', { targetId });
  const marks = JSON.parse(decodeURIComponent(new URL(url).hash.slice(1))) as Opening;
  const since = Object.entries(marks).map(([name, moment]) => [name, moment - clicked]);
  return Object.fromEntries(since) as Opening;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
