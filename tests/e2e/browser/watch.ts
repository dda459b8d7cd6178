import type { BrowserContext, CDPSession, ConsoleMessage, Request } from '@playwright/test';
import type { Outside } from './outside.ts';

/**
 * What must not happen in any test: a request that leaves the sample site, any request at all from a part of the
 * extension, and an error in a part of the extension.
 */
export class Watch {
  readonly #outside: Outside | null;
  #problems: string[] = [];
  /** Requests that came before the page that sent them was known. */
  #early: Request[] = [];
  /** Errors of the pages themselves, such as a refusal by their own security policy. They fail nothing. */
  readonly pageErrors: string[] = [];

  /** Sites that the reader of this test lets the extension ask. Empty for nearly every test. */
  readonly allowed = new Set<string>();

  constructor(outside: Outside | null) {
    this.#outside = outside;
  }

  /** Begins to watch a browser that has just started. */
  follow(context: BrowserContext, browser: CDPSession): void {
    context.on('request', (request) => this.#judgeRequest(request));
    context.on('console', (message) => this.#judgeConsole(message));
    context.on('weberror', (error) => {
      const from = `${error.page()?.url() ?? ''} ${error.error().stack ?? error.error().message}`;
      this.#note(isExtensions(from), `error: ${from}`);
    });
    void this.#followWorkers(browser);
  }

  /** Everything that went wrong until now, once: the list is empty after. */
  take(): string[] {
    for (const request of this.#early.splice(0)) this.#judgeRequest(request);
    const found = [
      ...(this.#outside?.requests.splice(0) ?? []).map((request) => `request outside: ${request}`),
      ...this.#problems,
    ];
    this.#problems = [];
    return found;
  }

  /** Whether a request, as `METHOD address` or an address, goes to a site that the extension may ask. */
  mayAsk(request: string): boolean {
    return this.allowed.has(new URL(request.replace(/^[A-Z]+ /, '')).hostname);
  }

  #note(ours: boolean, what: string): void {
    // What was under way when the browser closed fails, and should.
    if (what.includes('The browser is shutting down')) return;
    (ours ? this.#problems : this.pageErrors).push(what);
  }

  #judgeRequest(request: Request): void {
    const url = request.url();
    if (/^(chrome-extension|chrome|data|blob|about):/.test(url)) return;
    const from = senderOf(request);
    if (from === null) this.#early.push(request);
    else if (isExtensions(from) && !this.mayAsk(url))
      this.#problems.push(`request from ${from}: ${request.method()} ${url}`);
  }

  #judgeConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const from = `${message.page()?.url() ?? ''} ${message.location().url}`;
    this.#note(isExtensions(from), `console: ${message.text()} (${from})`);
  }

  /** Playwright shows no uncaught errors of a service worker: they are asked for here. */
  async #followWorkers(browser: CDPSession): Promise<void> {
    const sessions = new Set<string>();
    browser.on('Target.targetCreated', async ({ targetInfo }) => {
      if (targetInfo.type !== 'service_worker' || !isExtensions(targetInfo.url)) return;
      const attached = await browser
        .send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false })
        .catch(() => null);
      if (attached === null) return;
      sessions.add(attached.sessionId);
      const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
      await browser
        .send('Target.sendMessageToTarget', { sessionId: attached.sessionId, message })
        .catch(() => {});
    });
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const said = JSON.parse(message) as {
        method?: string;
        params?: { exceptionDetails?: Thrown };
      };
      if (!sessions.has(sessionId) || said.method !== 'Runtime.exceptionThrown') return;
      const thrown = said.params?.exceptionDetails;
      const what = thrown?.exception?.description ?? thrown?.text ?? message;
      if (!what.startsWith(killed)) this.#note(true, `error in the worker: ${what}`);
    });
    await browser.send('Target.setDiscoverTargets', { discover: true }).catch(() => {});
  }
}

/** What Chromium throws in a worker that is killed while it calls the browser. */
const killed = 'Error: No SW';

interface Thrown {
  text?: string;
  exception?: { description?: string };
}

/**
 * The address of the document or worker that sends a request; null while the page that sends it is being opened, and
 * Playwright does not know it yet.
 */
function senderOf(request: Request): string | null {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  try {
    return request.frame().url();
  } catch {
    return null;
  }
}

function isExtensions(text: string): boolean {
  return text.includes('chrome-extension://');
}
