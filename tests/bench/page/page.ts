import { rm } from 'node:fs/promises';
import { launchAlone } from '../../e2e/browser/fixtures.ts';
import { openPanel, openPopup } from '../../e2e/browser/reader.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { compare, interleave } from '../samples.ts';
import { loadAndWatch, type PageLoad, watchScripts } from './loaded-scripts.ts';
import { longestTask } from './longest-task.ts';

const article = '/2026/11/lighthouse-log-bakery-wall';
const loads = 20;
const openings = 12;

export const page: Benchmark = {
  name: 'page',
  summary: 'What Afterword adds to a page: nothing until it is asked, then one script.',
  needs: 'about a minute',
  about: [
    `Two browsers, one with Afterword and one without, load the sample article ${loads} times in turn, and Afterword is not
asked for anything; its worker was stopped before. *Script* is every script that the engine reads in the page, in
whichever world (\`Debugger.scriptParsed\`), and *script time* what it spends on them (\`Performance.getMetrics\`,
ScriptDuration); the article has none of its own. *Worlds* are those that extensions' scripts have in the page,
*workers* those of extensions that run when the page has loaded.`,
    `Then the panel is opened ${openings} times, by the true click and the popup's button. *Script injected* is what
Afterword's scripts in the page weigh, minified. *Longest task* is the longest that the page's main thread was busy at a
stretch, from a trace: while the article loads without Afterword, from the click until the popup knows the article, and
from the button until the panel is there.`,
  ],
  run,
};

async function run({ tell }: Setting): Promise<MeasuredRow[]> {
  const site = await serveSite();
  const bare = await launchAlone(site, { extension: null });
  const ours = await launchAlone(site);
  try {
    tell('Loading the article with and without Afterword.');
    const { without, installed } = await interleave(loads, {
      without: () => loadAndWatch(bare, article),
      installed: async () => {
        await ours.killWorker();
        return loadAndWatch(ours, article);
      },
    });
    tell('Opening the panel.');
    const tasks: number[] = [];
    const panels: PanelOpening[] = [];
    await interleave(openings, {
      loading: async () => tasks.push(await taskOfLoad(bare)),
      opening: async () => panels.push(await open(ours)),
    });
    return [...untouched(installed, without), ...asked(panels, tasks)];
  } finally {
    for (const browser of [bare, ours]) await discard(browser);
    await site.close();
  }
}

/** How long the page is busy at a stretch while it loads. */
async function taskOfLoad(chrome: TestBrowser): Promise<number> {
  const shown = await chrome.context.newPage();
  const task = await longestTask(chrome.cdp, shown, () =>
    shown.goto(`${chrome.site.origin}${article}`),
  );
  await shown.close();
  return task;
}

/** Bytes of Afterword's script in the page, and milliseconds, at the popup and then at the panel. */
interface PanelOpening {
  popupScript: number;
  popupTask: number;
  panelScript: number;
  panelTask: number;
}

async function open(chrome: TestBrowser): Promise<PanelOpening> {
  const shown = await chrome.visit(article);
  const cdp = await chrome.context.newCDPSession(shown);
  const scripts = await watchScripts(cdp);
  const injected = () => scripts.weigh((url) => url.startsWith('chrome-extension:'));
  const opened = { popup: shown };
  const popupTask = await longestTask(chrome.cdp, shown, async () => {
    opened.popup = await openPopup(chrome, shown);
  });
  const popupScript = await injected();
  const panelTask = await longestTask(chrome.cdp, shown, () =>
    openPanel(chrome, shown, opened.popup),
  );
  const panelScript = await injected();
  await shown.close();
  return { popupScript, popupTask, panelScript, panelTask };
}

function untouched(installed: PageLoad[], without: PageLoad[]): MeasuredRow[] {
  const added = 'article loaded, nothing asked, against a browser without Afterword';
  const goal = { words: 'bytes and script time added must be 0', most: 'limit' } as const;
  const row = (metric: string, unit: string, name: keyof PageLoad, promised: boolean) =>
    compare({
      case: added,
      metric,
      unit,
      samples: installed.map((one) => one[name]),
      limit: without.map((one) => one[name]),
      ...(promised && { goal }),
    });
  return [
    row('script', 'bytes', 'script', true),
    row('script time', 'ms', 'scriptTime', true),
    row('worlds', '', 'worlds', false),
    row('workers', '', 'workers', false),
  ];
}

function asked(opening: PanelOpening[], loading: number[]): MeasuredRow[] {
  const of = (name: keyof PanelOpening) => opening.map((one) => one[name]);
  const script = { metric: 'script injected until then', unit: 'bytes' };
  const task = { metric: 'longest task', unit: 'ms', limit: loading };
  return [
    compare({ case: 'popup opened', ...script, samples: of('popupScript') }),
    compare({ case: 'panel opened', ...script, samples: of('panelScript') }),
    compare({
      case: 'popup opened, against the load of the article',
      ...task,
      samples: of('popupTask'),
    }),
    compare({
      case: 'panel opened, against the load of the article',
      ...task,
      samples: of('panelTask'),
    }),
  ];
}

async function discard(browser: TestBrowser): Promise<void> {
  await browser.close();
  await browser.options.outside?.close();
  await rm(browser.options.profile, { recursive: true, force: true, maxRetries: 5 });
}
