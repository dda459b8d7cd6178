import { rm } from 'node:fs/promises';
import type { Worker } from '@playwright/test';
import { launchAlone } from '../../e2e/browser/fixtures.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { bundleProbe } from '../bundle-probe.ts';
import { compare, interleave } from '../samples.ts';
import type * as probe from './probe.ts';

const rounds = 60;
const longThread = 1000;
/** Comments per thread, in each database. The long thread is the first, so that it is not among the recent ones. */
const sizes = {
  'bench-long': [longThread],
  'bench-short': Array<number>(100).fill(10),
  'bench-large': [longThread, ...spread(99_000, 9_999)],
};

export const store: Benchmark = {
  name: 'store',
  summary:
    'Posting against a bare write, and reading at 100,000 comments against reading at 1,000.',
  needs: 'about a minute, and 200 MB on the disk',
  about: [
    `The store's own code (\`src/store\`), evaluated in the extension's own worker, on databases of its own that the import
has filled: one with 100,000 comments in 10,000 threads, of which one has 1,000; one with 1,000 comments in one
thread; one with 1,000 comments in 100 threads. What is measured is inside the worker: from the call into the store
until its promise is kept. Messages and drawing are not in it; the benchmark \`popup\` has them.`,
    `*Post* is \`addComment\`: the comment, its article's facts, the thread's row and the emptied draft in one transaction,
after it has looked whether the id is known; the limit is \`IDBObjectStore.add\` of the same comment into a store without
any index. Both with \`durability: 'strict'\`. *Recent threads* are 30 rows, as the popup asks for them; a *visit to a new
article* looks whether its text is that of a kept one at another address; *one thread* is read whole, each comment checked.`,
  ],
  run,
};

type Probe = typeof probe;

async function run({ tell }: Setting): Promise<MeasuredRow[]> {
  const script = await bundleProbe('tests/bench/store/probe.ts', globalName);
  const site = await serveSite();
  const chrome = await launchAlone(site);
  try {
    const worker = await chrome.worker();
    await worker.evaluate(script);
    const ask = asker(worker);
    for (const [name, each] of Object.entries(sizes)) {
      const total = each.reduce((sum, size) => sum + size, 0);
      tell(`Storing ${total} comments in ${each.length} threads.`);
      const added = await ask('fill', name, each);
      if (added !== total) throw new Error(`${added} stored, ${total} expected`);
    }
    tell('Posting and reading.');
    return compareAll(await measure(ask));
  } finally {
    await chrome.close();
    await chrome.options.outside?.close();
    await site.close();
    await rm(chrome.options.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Ask = <K extends keyof Probe>(name: K, ...args: Parameters<Probe[K]>) => Promise<number>;

function asker(worker: Worker): Ask {
  return (name, ...args) => worker.evaluate(`${globalName}.${name}(...${JSON.stringify(args)})`);
}

const globalName = 'storeProbe';

type Samples = Awaited<ReturnType<typeof measure>>;

function measure(ask: Ask) {
  // Later than all that are stored, and no two alike.
  let moment = 1_000_000;
  const next = () => {
    moment += 1;
    return moment;
  };
  return interleave(rounds, {
    bare: () => ask('addBare', 50, next()),
    postSmall: () => ask('post', 'bench-short', 50, next()),
    postLarge: () => ask('post', 'bench-large', 50, next()),
    recentSmall: () => ask('readRecent', 'bench-short'),
    recentLarge: () => ask('readRecent', 'bench-large'),
    visitSmall: () => ask('visitNew', 'bench-short', next()),
    visitLarge: () => ask('visitNew', 'bench-large', next()),
    threadSmall: () => ask('readWhole', 'bench-long', 0, longThread),
    threadLarge: () => ask('readWhole', 'bench-large', 0, longThread),
  });
}

function compareAll(found: Samples): MeasuredRow[] {
  const row = (name: string, metric: string, samples: number[], limit: number[]) =>
    compare({ case: name, metric, unit: 'ms', samples, limit });
  const against = '100,000 comments stored, against 1,000';
  return [
    row('1,000 comments stored, against a bare add', 'post', found.postSmall, found.bare),
    row('100,000 comments stored, against a bare add', 'post', found.postLarge, found.bare),
    row(against, 'post', found.postLarge, found.postSmall),
    row(against, 'recent threads', found.recentLarge, found.recentSmall),
    row(against, 'visit to a new article', found.visitLarge, found.visitSmall),
    row(against, 'one thread of 1,000', found.threadLarge, found.threadSmall),
  ];
}

/** A number as a sum of so many, as equal as they can be. */
function spread(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts),
  );
}
