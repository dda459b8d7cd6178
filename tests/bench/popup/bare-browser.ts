import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../../.ci/find-browser.mjs';
import type { Site } from '../../e2e/site/serve-site.ts';

/** What the browser says of one of the things that it runs. */
export interface Target {
  targetId: string;
  type: string;
  url: string;
}

type Answer = Record<string, unknown>;

/** An answer, with the number of what was asked, or an event. */
interface Said {
  id?: number;
  result?: Answer;
  error?: object;
  method?: string;
  params?: object;
}

/**
 * A real Chromium on the other end of a pipe, with nothing attached to what it runs. Playwright stops each new page
 * until it has looked at it, which is good for a test, and would be measured with everything that opens.
 */
export class BareBrowser {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<
    number,
    { resolve(answer: Answer): void; reject(why: Error): void }
  >();
  readonly #events = new EventEmitter();
  #asked = 0;
  #read = '';

  private constructor(process: ChildProcess) {
    this.#process = process;
    const [, , , , output] = process.stdio;
    (output as Readable).setEncoding('utf8').on('data', (text: string) => this.#take(text));
  }

  /**
   * Starts it on an empty profile, with unpacked extensions whose buttons are pinned to the toolbar. Answers the
   * extensions' ids too, in their order.
   */
  static async start(
    site: Site,
    profile: string,
    extensions: readonly string[],
  ): Promise<{ browser: BareBrowser; ids: string[] }> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('No Chromium found: set CHROME_PATH to one');
    await pin(profile, extensions.map(idOfFolder));
    const browser = new BareBrowser(
      spawn(executablePath, [...switches(site, profile), 'about:blank'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      }),
    );
    await browser.send('Target.setDiscoverTargets', { discover: true });
    const ids: string[] = [];
    for (const path of extensions) {
      const { id } = await browser.send('Extensions.loadUnpacked', { path });
      ids.push(String(id));
    }
    return { browser, ids };
  }

  /** Asks the browser, or with a session one of the things that it runs. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    const [, , , input] = this.#process.stdio;
    (input as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answered;
  }

  /** Everything of one type that runs now. */
  async targets(type: string): Promise<Target[]> {
    const { targetInfos } = await this.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos as Target[];
  }

  /** Waits for a target whose address passes, from now on: one that comes, or that changes its address. */
  nextTarget(passes: (url: string) => boolean, patience: number): Promise<Target> {
    return new Promise((resolve, reject) => {
      const listen = ({ targetInfo }: { targetInfo: Target }): void => {
        if (passes(targetInfo.url)) end(() => resolve(targetInfo));
      };
      const end = (then: () => void): void => {
        clearTimeout(timer);
        for (const event of targetEvents) this.#events.off(event, listen);
        then();
      };
      const late = new Error(`Waited ${patience} ms in vain for a page`);
      const timer = setTimeout(() => end(() => reject(late)), patience);
      for (const event of targetEvents) this.#events.on(event, listen);
    });
  }

  /** Opens an address in a tab and attaches to it. Answers its session and its tab. */
  async openTab(url: string): Promise<{ session: string; tab: string }> {
    const { targetId } = await this.send('Target.createTarget', { url });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = (await this.targets('tab')).find((one) => one.url === url)?.targetId;
    if (tab === undefined) throw new Error(`No tab of ${url}`);
    return { session: String(sessionId), tab };
  }

  /** What an expression in a page comes to. */
  async evaluate(session: string, expression: string): Promise<unknown> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', asked, session);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: unknown }).value;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Browser.close');
    await gone;
  }

  #take(text: string): void {
    const messages = (this.#read + text).split('\0');
    this.#read = messages.pop() ?? '';
    for (const message of messages) this.#hear(JSON.parse(message) as Said);
  }

  #hear({ id, result = {}, error, method = '', params }: Said): void {
    if (id === undefined) {
      this.#events.emit(method, params);
      return;
    }
    const { resolve, reject } = this.#waiting.get(id) ?? {};
    this.#waiting.delete(id);
    if (error) reject?.(new Error(JSON.stringify(error)));
    else resolve?.(result);
  }
}

const targetEvents = ['Target.targetCreated', 'Target.targetInfoChanged'];

/** Buttons that are not pinned slide into the toolbar first, a quarter of a second long. */
async function pin(profile: string, ids: readonly string[]): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = { extensions: { pinned_extensions: ids } };
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** The id that Chromium gives to an unpacked extension: made from its folder's path, in letters from a to p. */
function idOfFolder(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function switches(site: Site, profile: string): string[] {
  return [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--window-size=1280,900',
    '--lang=en-US',
    `--host-resolver-rules=MAP *.example:80 127.0.0.1:${site.port}, MAP * ~NOTFOUND`,
  ];
}
