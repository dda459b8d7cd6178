import { rm } from 'node:fs/promises';
import { launchAlone } from '../../e2e/browser/fixtures.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { bundleProbe } from '../bundle-probe.ts';
import { compare, type Goal } from '../samples.ts';
import type * as probe from './probe.ts';
import { queries } from './sample-writing.ts';

const sizes = [1_000, 10_000, 100_000] as const;
const globalName = 'searchProbe';

export const search: Benchmark = {
  name: 'search',
  summary: 'Searching 1,000 to 100,000 comments, against MiniSearch held in memory.',
  needs: 'about ten minutes, and 300 MB on the disk',
  about: [
    `The store's own code, evaluated in the extension's own worker, on databases that the import has filled: comments of 8
to 52 words of a vocabulary of 40,000, as frequent as words are (Zipf). The peer is MiniSearch over the same texts, in
the same worker: built, stored as its JSON in IndexedDB, and loaded from there where the worker is cold. Both look for
the beginnings of all words, and answer 50 comments: Afterword reads them, checks that they still have the words, and
cuts out where; MiniSearch answers ids.`,
    `*Cold*: the worker was stopped and started again, and the first search opens the database. *Warm*: what the searches
before it left in memory. Both are medians over six queries: a frequent word, a middling one, a rare one, a beginning,
two words, a phrase. *Index* is bytes in the database against those of MiniSearch's JSON; *one new comment* is what the
index needs for it, beside the posting.`,
  ],
  run,
};

type Probe = typeof probe;
type Ask = <K extends keyof Probe>(name: K, ...args: Parameters<Probe[K]>) => Promise<number>;

async function run({ tell, rounds }: Setting): Promise<MeasuredRow[]> {
  const script = await bundleProbe('tests/bench/search/probe.ts', globalName);
  const site = await serveSite();
  const chrome = await launchAlone(site);
  try {
    const rows: MeasuredRow[] = [];
    for (const size of sizes)
      rows.push(...(await measure(chrome, script, size, rounds ?? 5, tell)));
    return rows;
  } finally {
    await chrome.close();
    await chrome.options.outside?.close();
    await site.close();
    await rm(chrome.options.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(
  chrome: TestBrowser,
  script: string,
  size: number,
  rounds: number,
  tell: Setting['tell'],
): Promise<MeasuredRow[]> {
  const name = `bench-${size}`;
  let ask = await begin(chrome, script);
  tell(`Storing and indexing ${size} comments.`);
  const added = await ask('fill', name, size);
  if (added !== size) throw new Error(`${added} stored, ${size} expected`);
  const built = await ask('indexAll', name);
  const builtPeer = await ask('buildPeer', name, size);
  const weight = [await ask('measureIndex', name), await ask('measurePeer', name)] as const;
  const found = { cold: [], coldPeer: [], warm: [], warmPeer: [], add: [] } as Record<
    'cold' | 'coldPeer' | 'warm' | 'warmPeer' | 'add',
    number[]
  >;
  tell('Searching.');
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      ask = await begin(chrome, script);
      found.cold.push(await ask('searchOurs', name, query));
      found.coldPeer.push(await ask('searchPeer', name, query));
    }
    for (const query of queries) {
      found.warm.push(await ask('searchOurs', name, query));
      found.warmPeer.push(await ask('searchPeer', name, query));
    }
    found.add.push(await ask('addOne', name, size + round + 1));
  }
  const large = size === sizes.at(-1);
  const many = new Intl.NumberFormat('en').format(size);
  const against = `${many} comments, against MiniSearch`;
  const ms = (metric: string, samples: number[], limit?: number[], goal?: Goal) =>
    compare({
      case: limit ? against : `${many} comments`,
      metric,
      unit: 'ms',
      samples,
      ...(limit && { limit }),
      goal,
    });
  return [
    ms('search, cold', found.cold, found.coldPeer, large ? cold : undefined),
    ms('search, warm', found.warm, found.warmPeer, large ? warm : undefined),
    ms('index of all', [built], [builtPeer]),
    ms('one new comment', found.add),
    compare({
      case: against,
      metric: 'index',
      unit: 'MB',
      samples: [weight[0] / 1e6],
      limit: [weight[1] / 1e6],
    }),
  ];
}

const cold: Goal = { words: 'at least 10 times faster, cold', most: 0.1 };
const warm: Goal = { words: 'within 2 times, warm', most: 2 };

/** A worker that has just started, with the probe in it. */
async function begin(chrome: TestBrowser, script: string): Promise<Ask> {
  await chrome.killWorker();
  // A message wakes the worker.
  const page = await chrome.visitExtension('src/library/index.html');
  await page.evaluate("chrome.runtime.sendMessage({ call: 'readSettings', args: {} })");
  await page.close();
  const worker = await chrome.worker();
  await worker.evaluate(script);
  return (ask, ...args) => worker.evaluate(`${globalName}.${ask}(...${JSON.stringify(args)})`);
}
