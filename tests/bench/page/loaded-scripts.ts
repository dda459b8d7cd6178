import type { CDPSession } from '@playwright/test';
import { listTargets } from '../../e2e/browser/find-tab.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';

/** What a page has been given to run. */
export interface PageLoad {
  /** Bytes of script, in all worlds. */
  script: number;
  /** Milliseconds spent on scripts. */
  scriptTime: number;
  /** Worlds of extensions in the page. */
  worlds: number;
  /** Workers of extensions that run. */
  workers: number;
}

/** What may still come after a page has loaded is waited for so long: milliseconds. */
const settling = 300;

/** Loads a page of the sample site in a new tab, does nothing, and says what runs in it. */
export async function loadAndWatch(chrome: TestBrowser, path: string): Promise<PageLoad> {
  const page = await chrome.context.newPage();
  const cdp = await chrome.context.newCDPSession(page);
  const scripts = await watchScripts(cdp);
  await cdp.send('Performance.enable');
  await page.goto(`${chrome.site.origin}${path}`);
  await new Promise((resolve) => setTimeout(resolve, settling));
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  const workers = await listTargets(chrome.cdp, 'service_worker');
  const load = {
    script: await scripts.weigh(() => true),
    scriptTime: seconds * 1000,
    worlds: scripts.worlds(),
    workers: workers.filter(({ url }) => url.startsWith('chrome-extension:')).length,
  };
  await page.close();
  return load;
}

interface Scripts {
  /** Bytes of all scripts until now whose address passes. */
  weigh(passes: (url: string) => boolean): Promise<number>;
  /** How many worlds of extensions there are. */
  worlds(): number;
}

/** Follows what a page runs from now on, with what it runs already. */
export async function watchScripts(cdp: CDPSession): Promise<Scripts> {
  const scripts: { scriptId: string; url: string }[] = [];
  const worlds = new Set<number>();
  cdp.on('Debugger.scriptParsed', (script) => scripts.push(script));
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.add(context.id);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  return {
    async weigh(passes) {
      let bytes = 0;
      for (const { scriptId } of scripts.filter(({ url }) => passes(url))) {
        const { scriptSource } = await cdp.send('Debugger.getScriptSource', { scriptId });
        bytes += Buffer.byteLength(scriptSource);
      }
      return bytes;
    },
    worlds: () => worlds.size,
  };
}
