import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type AfterwordPart, writeAfterwordJson } from '../../../src/formats/afterword-json.ts';
import { launchAlone } from '../../e2e/browser/fixtures.ts';
import { openLibrary } from '../../e2e/browser/library-reader.ts';
import { sentence } from '../../e2e/browser/sentence.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { sampleParts } from '../sample-threads.ts';
import { compare, type Goal } from '../samples.ts';
import { type Memory, watchMemory } from './watch-process.ts';
import { longestBusy } from './watch-thread.ts';

const sizes = [1_000, 100_000] as const;
/** How long one of them may take, in milliseconds, before the benchmark is given up. */
const patience = 20 * 60_000;

/** What is done in the library, in its order, and how it is called in the table. */
const ways = {
  trial: 'import, looked through',
  import: 'import, stored',
  everything: 'export of everything',
  formatHtml: 'export as a page',
  formatMarkdown: 'export as Markdown',
  formatCsv: 'export as a table',
  formatAnnotations: 'export as annotations',
  formatJson: 'export as our own file',
} as const;
type Way = keyof typeof ways;

export const exchange: Benchmark = {
  name: 'exchange',
  summary: 'Importing and exporting 100,000 comments: rate, memory, and the longest task.',
  needs: 'about ten minutes, Linux, and 500 MB on the disk',
  about: [
    `All of it as a reader does it, in the library: a file of our own is chosen, looked through, and brought in; then
everything is saved, and all threads in each format, as files that are downloaded. Threads have ten comments of 8 to 68
words. Each size has a browser of its own.`,
    `*Rate* is comments by the time from the click to the end. *Peak memory* is what of the one process of all the
extension's pages and its worker lies in memory, looked at every 20 ms; what it had just before is told beside it.
*Longest task* is how long the page's main thread, or the worker's, was busy at a stretch, to about 4 ms.`,
  ],
  run,
};

interface Measured extends Memory {
  /** Milliseconds. */
  took: number;
  page: number;
  worker: number;
}
type Found = Record<Way, Measured>;

async function run({ tell }: Setting): Promise<MeasuredRow[]> {
  const site = await serveSite();
  const folder = await mkdtemp(join(tmpdir(), 'afterword-exchange-'));
  const found: Found[] = [];
  try {
    for (const size of sizes) {
      const file = join(folder, `${size}.json`);
      await pipeline(writeAfterwordJson(partsOf(size), 0), createWriteStream(file));
      const chrome = await launchAlone(site);
      try {
        found.push(await measure(chrome, file, size, tell));
      } finally {
        await chrome.close();
        await chrome.options.outside?.close();
        await rm(chrome.options.profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    await site.close();
  }
  const [small, large] = found;
  return small && large ? rowsOf(small, large) : [];
}

/** Our file has all comments before all articles. */
function* partsOf(size: number): Generator<AfterwordPart> {
  const threads = () => sampleParts(Array<number>(size / 10).fill(10), 1000);
  const nothing = { articles: [], comments: [], drafts: [], settings: null };
  for (const { comments } of threads()) yield { ...nothing, comments };
  for (const { articles } of threads()) yield { ...nothing, articles };
}

async function measure(
  chrome: TestBrowser,
  file: string,
  size: number,
  tell: Setting['tell'],
): Promise<Found> {
  const library = await openLibrary(chrome, 'data');
  library.setDefaultTimeout(patience);
  const watch = async (way: Way, act: () => Promise<unknown>): Promise<[Way, Measured]> => {
    tell(`${size} comments: ${ways[way]}.`);
    return [way, await watchAll(chrome, library, act)];
  };
  const found = [
    await watch('trial', async () => {
      await library.locator('input[type=file]').setInputFiles(file);
      await library.getByRole('heading', { level: 3 }).first().waitFor();
      await library.getByRole('button', { name: sentence('bringIn'), exact: true }).waitFor();
    }),
    await watch('import', async () => {
      await library.getByRole('button', { name: sentence('bringIn'), exact: true }).click();
      await library.getByRole('link', { name: sentence('seeThreads') }).waitFor();
    }),
  ];
  await untilIndexed(chrome);
  found.push(await watch('everything', () => download(library, sentence('saveToFile'))));
  const part = library.getByRole('region', { name: sentence('exportTitle') });
  for (const way of [
    'formatHtml',
    'formatMarkdown',
    'formatCsv',
    'formatAnnotations',
    'formatJson',
  ] as const) {
    await part.getByRole('radio', { name: sentence(way), exact: true }).check();
    found.push(await watch(way, () => download(library, sentence('exportSave'))));
  }
  return Object.fromEntries(found) as Found;
}

/** What was brought in is indexed after it, which is not to be measured with the exports. */
async function untilIndexed(chrome: TestBrowser): Promise<void> {
  const left = `new Promise((resolve, reject) => {
    const opening = indexedDB.open('afterword');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const counting = opening.result.transaction('indexQueue').objectStore('indexQueue').count();
      counting.onsuccess = () => resolve(counting.result);
      opening.result.close();
    };
  })`;
  const worker = await chrome.worker();
  while (Number(await worker.evaluate(left)) > 0) await setTimeout(500);
}

async function watchAll(
  chrome: TestBrowser,
  library: Page,
  act: () => Promise<unknown>,
): Promise<Measured> {
  const worker = await chrome.worker();
  // What was done before is not to be counted.
  const session = await chrome.context.newCDPSession(library);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const tasks = { page: 0, worker: 0 };
  const { result, peak, before } = await watchMemory(chrome.cdp, async () => {
    const began = performance.now();
    tasks.worker = await longestBusy(worker, async () => {
      tasks.page = await longestBusy(library, act);
    });
    return performance.now() - began;
  });
  return { took: result, peak, before, ...tasks };
}

/** Presses a button that saves a file, and sees that there is something in it. */
async function download(library: Page, label: string): Promise<void> {
  const coming = library.waitForEvent('download', { timeout: patience });
  await library.getByRole('button', { name: label, exact: true }).first().click();
  const got = await coming;
  const { size } = await stat(await got.path());
  if (size === 0) throw new Error(`${label}: an empty file`);
  await got.delete();
}

function rowsOf(small: Found, large: Found): MeasuredRow[] {
  const [few, many] = sizes;
  const number = new Intl.NumberFormat('en');
  const [a, b] = [number.format(many), number.format(few)];
  return (Object.keys(ways) as Way[]).flatMap((way) => {
    const row = (metric: string, unit: string, value: number, limit?: number, goal?: Goal) =>
      compare({
        case: `${ways[way]}: ${a}${limit === undefined ? '' : `, against ${b}`}`,
        metric,
        unit,
        samples: [value],
        ...(limit !== undefined && { limit: [limit] }),
        goal,
      });
    const [one, all] = [small[way], large[way]];
    const isExport = way !== 'trial' && way !== 'import';
    return [
      row('rate', 'comments/s', many / (all.took / 1000), few / (one.took / 1000)),
      row('peak memory', 'MB', all.peak / 1e6, one.peak / 1e6, isExport ? memory : undefined),
      row('memory before', 'MB', all.before / 1e6, one.before / 1e6),
      row('longest task, page', 'ms', all.page),
      row('longest task, worker', 'ms', all.worker),
    ];
  });
}

const memory: Goal = { words: 'at most 3 times that of 1,000', most: 3 };
