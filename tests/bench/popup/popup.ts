import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentence } from '../../e2e/browser/sentence.ts';
import { tideClock } from '../../e2e/site/articles/tide-clock.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { sampleArticle } from '../sample-threads.ts';
import { compare, type Goal, interleave } from '../samples.ts';
import { BareBrowser } from './bare-browser.ts';
import { copyMarked, makeEmpty } from './marked-extensions.ts';
import { storeThreads } from './store-threads.ts';
import { makeOpener, type Opener, type Opening } from './time-opening.ts';

const rounds = 25;
const sizes = Array<number>(10_000).fill(10);

export const popup: Benchmark = {
  name: 'popup',
  summary:
    'From the click on the toolbar to the box that takes the keys, and to the facts and threads.',
  needs: 'about four minutes',
  about: [
    `One Chromium with three extensions, pinned to the toolbar, whose buttons are clicked in turn above a freshly loaded
article (\`Extensions.triggerAction\`, the true click): an empty one, whose popup is \`<textarea autofocus>\` and nothing
else; Afterword with nothing stored; and a copy of Afterword with 10,000 threads of 10 comments, stored by its own import.
Each popup has the same small script at its head, which notes when the box took the focus (the time of the \`focusin\`
event), and when the article's byline and the recent threads came into the document. No debugger hangs on the popups or
the workers. The click and what follows are read from the system's clock.`,
    `*Worker asleep*: the worker was stopped before the click, as the browser does after half a minute without use, and
its process has ended; the popup starts both. *Worker awake*: the popup was open a second ago. The empty extension has
no worker: its popup always starts a process.`,
  ],
  run,
};

async function run({ dist, tell }: Setting): Promise<MeasuredRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const site = await serveSite();
  const folders = ['empty', 'none', 'many'].map((name) => join(folder, name));
  const [empty = '', none = '', many = ''] = folders;
  const newest = sampleArticle(sizes.length - 1).title;
  await makeEmpty(empty);
  await copyMarked(dist, none, { facts: tideClock.byline, recent: sentence('noThreads') });
  await copyMarked(dist, many, { facts: tideClock.byline, recent: newest });
  const { browser, ids } = await BareBrowser.start(site, join(folder, 'profile'), folders);
  try {
    tell('Storing 10,000 threads.');
    await storeThreads(browser, ids[2] ?? '', sizes);
    tell('Opening popups.');
    const opener = await makeOpener(browser, `${site.origin}/${tideClock.slug}`);
    return compareAll(await openAll(opener, ids));
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Openings = Awaited<ReturnType<typeof openAll>>;

async function openAll({ open, openAsleep }: Opener, ids: string[]) {
  const [empty = '', none = '', many = ''] = ids;
  const cases = {
    empty: () => openAsleep(empty),
    none: () => openAsleep(none),
    many: () => openAsleep(many),
    awake: async () => {
      await open(none);
      return open(none);
    },
  };
  // The first time of all is not counted: the browser itself is still starting.
  await interleave(1, cases);
  return interleave(rounds, cases);
}

const fast = { words: 'at most 1.5 times an empty popup', most: 1.5 };
const steady = { words: 'at most 1.1 times each other', most: 1.1 };
const metrics = {
  focus: 'click to box focused',
  facts: 'click to facts of the article',
  recent: 'click to recent threads',
};

function compareAll({ empty, none, many, awake }: Openings): MeasuredRow[] {
  const row = (
    name: string,
    what: keyof Opening,
    openings: readonly Opening[],
    limit: readonly Opening[],
    goal?: Goal,
  ) =>
    compare({
      case: name,
      metric: metrics[what],
      unit: 'ms',
      samples: openings.map((one) => one[what]),
      limit: limit.map((one) => one[what]),
      goal,
    });
  const full = '10,000 threads against 0, worker asleep';
  const again = '0 threads, worker awake against asleep';
  return [
    row('0 threads, worker asleep, against an empty popup', 'focus', none, empty, fast),
    row('10,000 threads, worker asleep, against an empty popup', 'focus', many, empty, fast),
    row('0 threads, worker awake, against an empty popup', 'focus', awake, empty, fast),
    row(full, 'focus', many, none, steady),
    row(full, 'facts', many, none),
    row(full, 'recent', many, none),
    row(again, 'facts', awake, none),
    row(again, 'recent', awake, none),
  ];
}
