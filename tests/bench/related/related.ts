import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackVectors } from '../../../src/workshop/word-vectors.ts';
import { launchAlone } from '../../e2e/browser/fixtures.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { bundleProbe } from '../bundle-probe.ts';
import { compare, type Goal } from '../samples.ts';
import { byFinding } from './found-likeness.ts';
import { keywordRows } from './keyword-choice.ts';
import { byVectors, correlate, readJudged } from './likeness.ts';
import { parsingRows } from './parsing.ts';
import type * as probe from './probe.ts';
import { readWorkerHeap } from './worker-heap.ts';

const sizes = [10_000, 100_000] as const;
const globalName = 'relatedProbe';

export const related: Benchmark = {
  name: 'related',
  summary:
    'Hashtags, related articles among 10,000 and 100,000 items of feeds, and feeds of 1,000 items parsed.',
  needs:
    '--data DIR with related/lee25.json for the quality, about six minutes, and 300 MB on the disk',
  about: [
    `*Quality*: how alike people found pairs of news documents (Lee et al. 2005, every second document), against how alike
Afterword finds them, by the score that orders what it shows: Pearson's correlation over 300 pairs. *Without vectors* is the
same by words alone, as in every language but English; *own terms alone*, moreover, without the terms of what was found
first. The limit is the cosine of all terms by TF-IDF.`,
    `*Keywords*: the hashtags that are suggested for 22 of the [saved pages](../tests/pages/README.md), in seven languages,
against six to eight keywords that were given to each by hand from its text, before any output was seen
(\`tests/bench/related/keywords.json\`). F1 of each page, averaged; two are the same where their stems are. Suggested are
eight at most. The limit is the article's ten most frequent terms, those of prominent places counted several times.`,
    `*Speed*: what the workshop does when the panel asks, from the text of an article of 1,000 words to at most thirty
entries, in a worker of the extension, on databases with so many items of a hundred sources; their words are as frequent
as words are (Zipf), and every fifth is one of the 25 of its story, of which there are 499. *Cold*: the worker was stopped
and started again, and opens the databases. *Warm*: what the asking before left in memory. The peer is MiniSearch over the same items, held in memory, asked for twenty words of the
article; it answers ids, and folds and explains nothing. *Add one*: a new item taken into the index. *Memory*: what the
worker holds after a warm asking, in objects and typed arrays, and before it was asked anything.`,
  ],
  run,
};

type Probe = typeof probe;
type Ask = <K extends keyof Probe>(name: K, ...args: Parameters<Probe[K]>) => Promise<number>;

async function run({ dist, data, tell, rounds }: Setting): Promise<MeasuredRow[]> {
  const quality = await likenessRows(dist, data, tell);
  const script = await bundleProbe('tests/bench/related/probe.ts', globalName);
  const site = await serveSite();
  const chrome = await launchAlone(site);
  try {
    const speed = await speedRows(chrome, script, rounds ?? 7, tell);
    return [...quality, ...keywordRows(), ...speed, ...parsingRows(rounds ?? 7)];
  } finally {
    await chrome.close();
    await chrome.options.outside?.close();
    await site.close();
    await rm(chrome.options.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function likenessRows(
  dist: string,
  data: Setting['data'],
  tell: Setting['tell'],
): Promise<MeasuredRow[]> {
  const judged = data === null ? null : readJudged(data);
  if (!judged) {
    tell('No quality: --data names a folder with related/lee25.json.');
    return [];
  }
  const packed = await readFile(join(dist, 'word-vectors/en.bin'));
  const vectors = unpackVectors(new Uint8Array(packed).buffer);
  const limit = [correlate(judged, byVectors(judged))];
  const row = (metric: string, samples: number[]) =>
    compare({
      case: 'Lee, 25 documents, against all terms by TF-IDF',
      metric,
      unit: '',
      samples,
      limit,
    });
  return [
    row('correlation', [correlate(judged, await byFinding(judged, true, vectors))]),
    row('correlation, without vectors', [correlate(judged, await byFinding(judged, true, null))]),
    row('correlation, by own terms alone', [
      correlate(judged, await byFinding(judged, false, null)),
    ]),
  ];
}

async function speedRows(
  chrome: TestBrowser,
  script: string,
  rounds: number,
  tell: Setting['tell'],
): Promise<MeasuredRow[]> {
  const rows: MeasuredRow[] = [];
  const warmOf = new Map<number, number[]>();
  for (const size of sizes) {
    const name = `bench-${size}`;
    const many = new Intl.NumberFormat('en').format(size);
    let ask = await begin(chrome, script);
    tell(`Storing and indexing ${many} items.`);
    await ask('fill', name, 0, size);
    const built = await ask('indexAll', name);
    const bytes = await ask('measureIndex', name);
    const [cold, warm, add, peer]: number[][] = [[], [], [], []];
    tell('Asking.');
    for (let round = 0; round < rounds; round += 1) {
      ask = await begin(chrome, script);
      cold?.push(await ask('readRelated', name));
      warm?.push(await ask('readRelated', name));
      await ask('fill', name, size + round, size + round + 1);
      add?.push(await ask('indexAll', name));
    }
    const memory = await weighWorker(chrome, script, name);
    const builtPeer = await ask('buildPeer', size);
    for (let round = 0; round < rounds; round += 1) peer?.push(await ask('askPeer', size));
    warmOf.set(size, warm ?? []);
    const ms = (on: string, metric: string, samples?: number[], limit?: number[], goal?: Goal) =>
      compare({
        case: on,
        metric,
        unit: 'ms',
        samples: samples ?? [],
        ...(limit && { limit }),
        goal,
      });
    const first = size === sizes[0];
    rows.push(
      ms(`${many} items, cold against warm`, 'related', cold, warm, first ? soon : undefined),
      ms(`${many} items, against MiniSearch in memory`, 'related, warm', warm, peer),
      ms(`${many} items, against MiniSearch in memory`, 'index of all', [built], [builtPeer]),
      ms(`${many} items`, 'add one', add),
      compare({ case: `${many} items`, metric: 'index', unit: 'MB', samples: [bytes / 1e6] }),
      compare({
        case: `${many} items, against a worker that was asked nothing`,
        metric: 'memory, warm',
        unit: 'MB',
        samples: [memory.warm / 1e6],
        limit: [memory.bare / 1e6],
      }),
    );
  }
  const [few = [], many = []] = sizes.map((size) => warmOf.get(size) ?? []);
  rows.push(
    compare({
      case: '100,000 items against 10,000, warm',
      metric: 'related',
      unit: 'ms',
      samples: many,
      limit: few,
      goal: { words: 'at most 3 times', most: 3 },
    }),
  );
  return rows;
}

const soon: Goal = { words: 'cold no slower than 3 times warm', most: 3 };

/** What a worker holds after it was asked twice, and what before: bytes. */
async function weighWorker(
  chrome: TestBrowser,
  script: string,
  name: string,
): Promise<{ bare: number; warm: number }> {
  const ask = await begin(chrome, script);
  const bare = await readWorkerHeap(chrome.cdp, chrome.extensionId);
  for (let time = 0; time < 2; time += 1) await ask('readRelated', name);
  return { bare, warm: await readWorkerHeap(chrome.cdp, chrome.extensionId) };
}

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
