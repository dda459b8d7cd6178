import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { until } from '../../e2e/browser/until.ts';
import { median } from '../samples.ts';
import type { Client } from './client.ts';
import type { NestedThread } from './nested-comments.ts';

/** What one opening of a thread gave. Times in milliseconds. */
export interface Opened {
  /** From the navigation until the first comment is painted. */
  first: number;
  /** From the navigation until every comment can be reached. */
  all: number;
  /** Script memory after a collection, in MB of a million bytes. */
  heap: number;
  elements: number;
  /** Script and style, with gzip: kB of 1000 bytes. */
  weight: number;
  /** From the call until the last comment is painted. */
  jump: number;
  /** From a key until its letter is painted: the median of some. */
  key: number;
  /** From the order to post until the new comment is painted; NaN where that is not measured. */
  shown: number;
}

const probe = readFileSync(join('tests', 'bench', 'thread', 'probe.js'), 'utf8');
/** How long a client may take for any of it, in milliseconds. */
const patience = 30_000;
const keys = 15;
/** What still comes after everything is there is waited for so long: milliseconds. */
const settling = 500;

/** Opens a thread in an empty tab, up to where every comment can be reached. Answers the frame that has it. */
export async function openThread(page: Page, client: Client, thread: NestedThread): Promise<Frame> {
  const watched = { comment: client.comment, ...client.whole(thread) };
  await page.addInitScript(`${probe}\nprobe.watchOpening(${JSON.stringify(watched)});`);
  await page.goto(client.addressOf(thread));
  const frame = (await client.frame?.(page)) ?? page.mainFrame();
  await until('all comments', () => frame.evaluate('globalThis.probe?.marks.all > 0'), patience);
  return frame;
}

/**
 * Opens a thread and does with it what readers do.
 * @param last a word of the comment at the end, and of none other; '' where there is none
 * @param word a word that no comment has, to post
 */
export async function measureClient(
  context: BrowserContext,
  client: Client,
  thread: NestedThread,
  last: string,
  word: string,
): Promise<Opened> {
  const page = await context.newPage();
  const frame = await openThread(page, client, thread);
  const { first, all } = (await frame.evaluate('probe.marks')) as { first: number; all: number };
  // The clock of a frame begins later than that of the page around it.
  const [begun, late] = await Promise.all(
    [page.mainFrame(), frame].map((one) => one.evaluate('performance.timeOrigin')),
  );
  const later = (late as number) - (begun as number);
  await pause(settling);
  const opened = {
    first: first + later,
    all: all + later,
    heap: await readHeap(page),
    elements: (await frame.evaluate('document.querySelectorAll("*").length')) as number,
    weight: await weigh(page),
    jump: await jump(frame, client, last),
    key: await type(page, frame, client),
    shown: await post(page, client, word),
  };
  await page.close();
  return opened;
}

async function readHeap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

/** Everything that the page runs and wears, in whichever file, each by itself with gzip. */
async function weigh(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  const sheets: string[] = [];
  cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    // What the measuring itself runs there has no such address.
    if (/^(https?|chrome-extension):/.test(url)) scripts.push(scriptId);
  });
  cdp.on('CSS.styleSheetAdded', ({ header }) => sheets.push(header.styleSheetId));
  await cdp.send('Debugger.enable');
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const texts = [
    ...scripts.map(
      async (scriptId) => (await cdp.send('Debugger.getScriptSource', { scriptId })).scriptSource,
    ),
    ...sheets.map(
      async (styleSheetId) => (await cdp.send('CSS.getStyleSheetText', { styleSheetId })).text,
    ),
  ];
  const zipped = (await Promise.all(texts)).map((text) => gzipSync(text, { level: 9 }).length);
  await cdp.detach();
  return zipped.reduce((sum, size) => sum + size, 0) / 1000;
}

async function jump(frame: Frame, client: Client, word: string): Promise<number> {
  if (word === '') return 0;
  const { scroller, comment } = client;
  const asked = JSON.stringify({ scroller, comment, word });
  const took = await frame.evaluate(`probe.timeJump(${asked})`);
  const box = `(document.querySelector(${JSON.stringify(scroller)}) ?? document.documentElement)`;
  await frame.evaluate(`${box}.scrollTop = 0`);
  await pause(settling);
  return took as number;
}

async function type(page: Page, frame: Frame, client: Client): Promise<number> {
  const box = frame.locator(await client.openReply(page));
  await box.focus();
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    times.push(await timed(frame, 'probe.timeKey()', () => page.keyboard.press('a')));
  }
  // What was typed is not kept for the next opening.
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await pause(settling);
  return median(times);
}

async function post(
  page: Page,
  { box, comment, post: how }: Client,
  word: string,
): Promise<number> {
  if (how === null) return Number.NaN;
  await page.locator(box).focus();
  await page.keyboard.insertText(word);
  const asked = JSON.stringify({ event: how.event, comment, word });
  return timed(page.mainFrame(), `probe.timeShown(${asked})`, () => how.act(page));
}

/** What a promise in the page comes to, with something done once the page has begun to wait for it. */
async function timed(frame: Frame, expression: string, act: () => Promise<void>): Promise<number> {
  const begun = 'globalThis.probeWaits';
  await frame.evaluate(`${begun} = ${expression}, 0`);
  await act();
  return (await frame.evaluate(begun)) as number;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
