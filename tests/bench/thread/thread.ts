import { launchAlone } from '../../e2e/browser/fixtures.ts';
import type { TestBrowser } from '../../e2e/browser/test-browser.ts';
import { serveSite } from '../../e2e/site/serve-site.ts';
import type { Benchmark, MeasuredRow, Setting } from '../benchmark.ts';
import { longestTask } from '../page/longest-task.ts';
import { interleave } from '../samples.ts';
import { prepareAfterword } from './afterword-client.ts';
import type { Client } from './client.ts';
import { installPeers } from './install-peers.ts';
import { measureClient, openThread } from './measure-client.ts';
import { type NestedThread, nestComments } from './nested-comments.ts';
import { type PeerPages, servePeers } from './peer-pages.ts';
import { serveStatic } from './static-pages.ts';
import { caseOf, peerSizes, sizes, taskSize, writeRows } from './thread-rows.ts';

const usualRounds = 5;

export const thread: Benchmark = {
  name: 'thread',
  summary: 'A thread of 100, 1,000 and 10,000 nested comments: opened, written in, gone through.',
  needs: 'about four minutes',
  about: [
    `One Chromium opens the same threads in turn, in tabs of their own: in Afterword's panel, in the form in which it stands
in the browser's own side panel, from its store; and as the limit a page that fetches the same comments as HTML from
127.0.0.1 and sets it at once (\`innerHTML\`), plain and with \`content-visibility: auto\` on each comment. Seven of ten
comments answer another, up to four deep. Times are by the page's own clock and begin with the navigation; *painted* is
the message that was sent in the frame's callback, which comes after the frame. *All reachable* is when every comment
stands in the document, drawn or as the words of one that waits for the view (the browser's own find comes to it).`,
    `*Elements* and *script memory*, after a collection, are those of the thread as it was opened. *Jump* scrolls to the end
until the last comment is in view. A *key* is typed in a box for a reply; a *new comment* is written in the box for one,
and timed from the order to post it. *Longest task* is that of the page's main thread from before the navigation until
all is reachable, from a trace, in openings of its own.`,
    `Below are clients of other comment systems, as npm has them, on stub servers on 127.0.0.1 that answer at once. Artalk
and Waline get all comments on one page. Hypothesis is embedded in a page, and asks for 50 and then 200 notes at a time;
it draws those near the view, and replies only when they are asked for: all are reachable when it counts all. They are
installed by the first run, into a folder that is not kept; where that fails, they are left out.`,
  ],
  run,
};

async function run({ tell, rounds }: Setting): Promise<MeasuredRow[]> {
  const turns = rounds ?? usualRounds;
  tell('Making the threads.');
  const threads = new Map(
    [taskSize, ...sizes].map((size, number) => [size, nestComments(number, size)]),
  );
  // An empty thread is no longer empty once it was posted to.
  const empty = Array.from(
    { length: turns },
    (_, turn) => [100 + turn, nestComments(0, 0)] as const,
  );
  const all = [...threads.values()];
  const site = await serveSite();
  const pages = await serveStatic(all);
  const modules = installPeers(tell);
  const peers = modules === null ? null : await servePeers(modules, all);
  const chrome = await launchAlone(site, { outside: null });
  try {
    tell('Storing them.');
    const stored = new Map([...all.entries(), ...empty]);
    const clients: Record<string, Client> = {
      afterword: await prepareAfterword(chrome, stored),
      plain: pages.client('plain'),
      'content-visibility': pages.client('content-visibility'),
    };
    tell('Opening them.');
    return await measure(
      chrome,
      clients,
      peers,
      threads,
      empty.map(([, one]) => one),
      turns,
      tell,
    );
  } finally {
    await chrome.close();
    await pages.close();
    await peers?.close();
    await site.close();
  }
}

async function measure(
  chrome: TestBrowser,
  clients: Record<string, Client>,
  peers: PeerPages | null,
  threads: ReadonlyMap<number, NestedThread>,
  empty: NestedThread[],
  rounds: number,
  tell: Setting['tell'],
): Promise<MeasuredRow[]> {
  let posted = 0;
  const open = (client: Client, shown: NestedThread) => {
    const drawn = shown.rows.filter(({ depth }) => depth === 0 || client.drawsReplies !== false);
    let last = drawn.at(-1)?.comment.text.split(' ').at(-1) ?? '';
    return async () => {
      posted += 1;
      const word = `posted${posted}x`;
      const opened = await measureClient(chrome.context, client, shown, last, word);
      if (client.keepsPosts) last = word;
      return opened;
    };
  };
  const sized = (size: number) => threads.get(size) ?? nestComments(0, 0);
  const cases = Object.entries(clients).flatMap(([who, client]) =>
    sizes.map((size) => [caseOf(who, size), open(client, sized(size))] as const),
  );
  const others = await thoseThatOpen(chrome, peers?.clients ?? {}, sized(peerSizes[0]), tell);
  for (const [who, client] of Object.entries(others)) {
    for (const size of peerSizes) cases.push([caseOf(who, size), open(client, sized(size))]);
  }
  const ours = clients.afterword as Client;
  const none = () => open(ours, empty.shift() ?? nestComments(0, 0))();
  const opened = await interleave(
    rounds,
    Object.fromEntries([...cases, [caseOf('afterword', 0), none]]),
  );
  const task = (client: Client, size: number) => () => taskOfOpening(chrome, client, sized(size));
  const tasks = await interleave(rounds, {
    [caseOf('afterword', 10_000)]: task(ours, 10_000),
    [caseOf('plain', taskSize)]: task(clients.plain as Client, taskSize),
  });
  return writeRows({ opened, tasks }, Object.keys(others));
}

/** The clients that show a thread at all: one that does not is told of, and left out. */
async function thoseThatOpen(
  chrome: TestBrowser,
  clients: Record<string, Client>,
  shown: NestedThread,
  tell: Setting['tell'],
): Promise<Record<string, Client>> {
  const open: Record<string, Client> = {};
  for (const [who, client] of Object.entries(clients)) {
    const page = await chrome.context.newPage();
    try {
      await openThread(page, client, shown);
      open[who] = client;
    } catch (error) {
      tell(`${who} does not open: ${error}`);
    }
    await page.close();
  }
  return open;
}

async function taskOfOpening(
  chrome: TestBrowser,
  client: Client,
  shown: NestedThread,
): Promise<number> {
  const page = await chrome.context.newPage();
  const task = await longestTask(chrome.cdp, page, () => openThread(page, client, shown));
  await page.close();
  return task;
}
