import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Frame, Page, Worker } from '@playwright/test';
import type { Site } from '../site/serve-site.ts';
import { findTab, listTargets } from './find-tab.ts';
import { type LaunchOptions, launchContext } from './launch.ts';
import { until } from './until.ts';
import { Watch } from './watch.ts';

const patience = 15_000;

/** A real browser with the extension in it. Pages, the popup and the panel's frame are all Playwright's own. */
export class TestBrowser {
  readonly watch: Watch;
  readonly options: LaunchOptions;
  #context: BrowserContext;
  #cdp: CDPSession;
  #id = '';

  private constructor(
    options: LaunchOptions,
    watch: Watch,
    context: BrowserContext,
    cdp: CDPSession,
  ) {
    this.options = options;
    this.watch = watch;
    this.#context = context;
    this.#cdp = cdp;
  }

  /** Starts a browser, waits until the worker listens, and closes the welcome page that a first start opens. */
  static async launch(options: LaunchOptions): Promise<TestBrowser> {
    const watch = new Watch(options.outside);
    const fresh = !existsSync(join(options.profile, 'Default'));
    const { context, cdp } = await start(options, watch);
    const browser = new TestBrowser(options, watch, context, cdp);
    await browser.#settle(fresh);
    return browser;
  }

  get context(): BrowserContext {
    return this.#context;
  }

  get site(): Site {
    return this.options.site;
  }

  /** The extension's id; '' in a browser without one. */
  get extensionId(): string {
    return this.#id;
  }

  /** The browser's own CDP session, for what Playwright has no word for. */
  get cdp(): CDPSession {
    return this.#cdp;
  }

  /** Opens an address in a new tab, or `/path` on the sample site. Answers when it has loaded. */
  async visit(address: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.#addressOf(address));
    return page;
  }

  /** The same in a new window. */
  async visitInWindow(address: string): Promise<Page> {
    // The extension may open its workshop meanwhile, which is a page too.
    const opened = this.#context.waitForEvent('page', {
      predicate: (other) => !other.url().startsWith('chrome-extension:'),
      timeout: patience,
    });
    await this.#cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const page = await opened;
    await page.goto(this.#addressOf(address));
    return page;
  }

  /** Opens a page of the extension in a tab, such as `src/library/index.html`. */
  visitExtension(path: string): Promise<Page> {
    return this.visit(`chrome-extension://${this.#id}/${path}`);
  }

  /** Clicks the extension's button in the toolbar above a page, for real. Answers the popup that it opens. */
  async clickToolbar(page: Page): Promise<Page> {
    const opened = this.#context.waitForEvent('page', {
      predicate: (other) => this.#isPopup(other),
      timeout: patience,
    });
    await this.pressToolbar(page);
    const popup = await opened;
    await popup.waitForLoadState('load');
    return popup;
  }

  /** Clicks the button without waiting for a popup. Grants `activeTab` all the same. */
  async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const targetId = await findTab(this.#cdp, page);
    await this.#cdp.send('Extensions.triggerAction', { id: this.#id, targetId });
  }

  /** The popup that is open now. */
  popup(): Page | undefined {
    return this.#context.pages().find((page) => this.#isPopup(page) && !page.isClosed());
  }

  /** Closes the popup as a reader does, by a click in the page below. The browser gives it no time for anything. */
  async closePopup(page: Page): Promise<void> {
    const popup = this.popup();
    if (popup === undefined) return;
    const closed = popup.waitForEvent('close', { timeout: patience });
    await page.mouse.click(5, 5);
    await closed;
  }

  /** The panel's frame in a page, once it is there and loaded. */
  async panelFrame(page: Page): Promise<Frame> {
    const frame = await until('the panel', () => this.panelFrameNow(page));
    await frame.waitForLoadState('load');
    return frame;
  }

  /** The panel's frame in a page, if it is there now. */
  panelFrameNow(page: Page): Frame | undefined {
    return page
      .frames()
      .find((frame) => /^chrome-extension:\/\/[^/]+\/src\/panel\//.test(frame.url()));
  }

  /** The extension's service worker, as soon as it runs and listens. It does not start by being asked for. */
  async worker(): Promise<Worker> {
    await until('the worker', async () => (await this.#runningWorkers()).length > 0);
    const worker = await until('the worker', () =>
      this.#context.serviceWorkers().find((one) => this.#isOurs(one)),
    );
    await until('the listeners of the worker', () =>
      worker.evaluate('chrome.runtime.onMessage.hasListeners()'),
    );
    return worker;
  }

  /**
   * Kills the service worker where it stands, as the browser may at any time, and waits for its end. The next message
   * starts it again under the same name: one that is under way may do so before the end is seen, and it is heard.
   */
  async killWorker(): Promise<void> {
    let ended = false;
    for (const worker of this.#context.serviceWorkers()) {
      if (this.#isOurs(worker)) worker.once('close', () => (ended = true));
    }
    // One that is just starting may not hear of it.
    await until('the end of the worker', async () => {
      await this.strikeWorker();
      const soon = Date.now() + 2000;
      while (!ended && Date.now() < soon) {
        if ((await this.#runningWorkers()).length === 0) return true;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return ended;
    });
  }

  /** The same without waiting for its end: a message that is under way may have started it again by then. */
  async strikeWorker(): Promise<void> {
    for (const targetId of await this.#runningWorkers())
      await this.#cdp.send('Target.closeTarget', { targetId });
  }

  /**
   * Closes the browser and starts it again on the same profile, as on another day.
   * @param meanwhile what befalls the profile between the two
   */
  async relaunch(
    change: Partial<LaunchOptions> = {},
    meanwhile: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.#context.close();
    await meanwhile();
    Object.assign(this.options, change);
    const { context, cdp } = await start(this.options, this.watch);
    this.#context = context;
    this.#cdp = cdp;
    await this.#settle(false);
  }

  async close(): Promise<void> {
    await this.#context.close();
    const { outside, passing, profile } = this.options;
    await outside?.close();
    if (passing) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Waits until somebody has closed the browser. */
  async closed(): Promise<void> {
    await this.#context.waitForEvent('close', { timeout: 0 });
  }

  async #settle(fresh: boolean): Promise<void> {
    const { extension } = this.options;
    if (extension === null) return;
    // Chrome and Edge have dropped the switch that loads an unpacked extension: there it is asked for by protocol.
    const early = await until('the extension', () => this.#findId(), 4000).catch(() => '');
    this.#id = early || (await this.#cdp.send('Extensions.loadUnpacked', { path: extension })).id;
    await this.worker();
    if (!fresh || !existsSync(join(extension, 'src/welcome/index.html'))) return;
    const welcome = await until('the welcome page', () => this.#welcomePage(), 3000).catch(
      () => undefined,
    );
    await welcome?.close();
  }

  #welcomePage(): Page | undefined {
    return this.#context.pages().find((page) => page.url().includes('/src/welcome/'));
  }

  #findId(): string {
    const worker = this.#context
      .serviceWorkers()
      .find((one) => one.url().startsWith('chrome-extension://'));
    return worker === undefined ? '' : new URL(worker.url()).host;
  }

  #isOurs(worker: Worker): boolean {
    return worker.url().startsWith(`chrome-extension://${this.#id}/`);
  }

  async #runningWorkers(): Promise<string[]> {
    const workers = (await listTargets(this.#cdp, 'service_worker')).filter(({ url }) =>
      url.includes(this.#id),
    );
    return workers.map(({ targetId }) => targetId);
  }

  #isPopup(page: Page): boolean {
    return page.url().startsWith(`chrome-extension://${this.#id}/src/popup/`);
  }

  #addressOf(address: string): string {
    return address.startsWith('/') ? this.site.origin + address : address;
  }
}

async function start(
  options: LaunchOptions,
  watch: Watch,
): Promise<{ context: BrowserContext; cdp: CDPSession }> {
  const context = await launchContext(options);
  const browser = context.browser();
  if (browser === null) throw new Error('The browser closed at once');
  const cdp = await browser.newBrowserCDPSession();
  watch.follow(context, cdp);
  return { context, cdp };
}
