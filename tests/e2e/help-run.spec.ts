import type { Page } from '@playwright/test';
import type { Ask, HelpNews, KeptResult, ProviderName } from '../../src/assist/assist.ts';
import type { HelpOutcome } from '../../src/contract.ts';
import { hostileTexts } from '../unit/providers/hostile-texts.ts';
import { ferries } from '../unit/providers/sample-subject.ts';
import { expect, test } from './browser/fixtures.ts';
import { expectNobodyElseAsked, launchWithServer } from './browser/own-server.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './browser/until.ts';
import { type ModelServer, serveModel } from './site/model-server.ts';

let server: ModelServer;
test.beforeAll(async () => {
  server = await serveModel();
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  server.asked.length = 0;
  server.behaviour = 'good';
});

interface Ran {
  news: HelpNews[];
  outcome: HelpOutcome<KeptResult> | null;
}

/** Asks for help as the panel does, from its own page: over a connection that ends after `patience` milliseconds. */
function runHelp(
  panel: Page,
  ask: Ask,
  provider: ProviderName,
  { subject = ferries, anew = true, patience = 20_000 } = {},
): Promise<Ran> {
  const args = { article: 'https://harbourpost.example/ferries', ask, subject, provider, anew };
  return panel.evaluate(
    ([given, wait]) =>
      new Promise<Ran>((resolve) => {
        const ran: Ran = { news: [], outcome: null };
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
        const port = runtime.connect({ name: 'run help' });
        const end = () => {
          port.disconnect();
          resolve(ran);
        };
        setTimeout(end, wait);
        port.onDisconnect.addListener(end);
        port.onMessage.addListener((word) => {
          if (word.news) ran.news.push(word.news);
          if (!word.outcome) return;
          ran.outcome = word.outcome;
          end();
        });
        port.postMessage(given);
      }),
    [args, patience] as const,
  );
}

interface Runtime {
  connect(info: { name: string }): {
    disconnect(): void;
    postMessage(message: unknown): void;
    onDisconnect: { addListener(listener: () => void): void };
    onMessage: {
      addListener(listener: (word: { news?: HelpNews; outcome?: Ran['outcome'] }) => void): void;
    };
  };
}

async function openPanelPage(chrome: TestBrowser): Promise<Page> {
  return chrome.visitExtension('src/panel/index.html');
}

/** Sets the server up as its section of the library does. */
async function useServer(panel: Page): Promise<void> {
  const change = {
    helpers: ['embedded', 'server'],
    helpServer: { address: server.address, model: 'small:3b' },
  };
  await panel.evaluate(
    (given) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } }
      ).chrome.runtime.sendMessage({ call: 'changeSettings', args: { change: given } }),
    change,
  );
}

const summary: Ask = { task: 'summary', length: 'short' };
const text = ({ outcome }: Ran): string =>
  outcome?.ok ? outcome.value.result.lines.map((line) => line.text).join('\n') : '';

test('Afterword itself helps, in the workshop, and asks nobody', async ({ chrome }) => {
  const panel = await openPanelPage(chrome);
  const { outcome } = await runHelp(panel, summary, 'embedded');
  expect(outcome?.ok && outcome.value.result.lines.length).toBeGreaterThan(0);
  const contexts = await (await chrome.worker()).evaluate(
    "chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((all) => all.length)",
  );
  expect(contexts).toBe(1);
  // A background that was stopped begins anew, with the workshop that it left.
  await chrome.killWorker();
  expect((await runHelp(panel, summary, 'embedded')).outcome?.ok).toBe(true);
  const again = await runHelp(panel, summary, 'embedded', { anew: false });
  expect(again.outcome?.ok && again.outcome.value.outdated).toBe(false);
});

test('nobody is asked whom the reader did not switch on', async ({ chrome }) => {
  const panel = await openPanelPage(chrome);
  const { outcome } = await runHelp(panel, summary, 'server');
  expect(outcome).toMatchObject({ ok: false, code: 'noHelper' });
});

test("the reader's server helps word by word, and is stopped", async ({ site }) => {
  const chrome = await launchWithServer(site, server);
  try {
    const panel = await openPanelPage(chrome);
    await useServer(panel);
    server.answer = () =>
      'The council will replace nine diesel ferries. [1]\nThe quay opens in January. [3]';
    server.behaviour = 'slow';
    const { news, outcome } = await runHelp(panel, summary, 'server');
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        result: {
          provider: 'server',
          model: 'small:3b',
          lines: [{ sentences: [1] }, { sentences: [3] }],
        },
      },
    });
    expect(news.filter(({ kind }) => kind === 'lines').length).toBeGreaterThan(3);

    server.behaviour = 'silent';
    const stopped = await runHelp(panel, summary, 'server', { patience: 1000 });
    expect(stopped.outcome).toBeNull();
    // Whoever stops it hangs up on the server too.
    await until('the server to be let go', async () => (server.open === 0 ? true : undefined));
    expectNobodyElseAsked(chrome, server);
  } finally {
    await chrome.close();
  }
});

test('a model that obeys whoever wrote the text can do nothing', async ({ site }) => {
  test.setTimeout(120_000);
  const chrome = await launchWithServer(site, server);
  try {
    const panel = await openPanelPage(chrome);
    await useServer(panel);
    const shown = () => chrome.context.pages().filter((page) => !page.url().includes('/workshop/'));
    const pages = shown().length;
    for (const hostile of hostileTexts) {
      server.answer = () => hostile.obeyed;
      const block = { kind: 'paragraph' as const, text: hostile.text };
      const subject = { ...ferries, blocks: [...ferries.blocks, block] };
      const ran = await runHelp(panel, { task: 'explain' }, 'server', { subject });
      expect(text(ran), hostile.name).not.toMatch(
        /:\/\/|\bwww\.|javascript:|mailto:|!\[|\]\(|<[a-z!/]/i,
      );
      const told = ran.news.flatMap((one) => (one.kind === 'lines' ? one.lines : []));
      const all = told.map((line) => line.text).join('\n');
      expect(all, hostile.name).not.toMatch(/!\[|\]\(|<[a-z!/]/i);
    }
    expect(server.asked.length).toBe(hostileTexts.length);
    expect(shown().length).toBe(pages);
    expect(site.requests).toEqual([]);
    const stored = await panel.evaluate(() =>
      indexedDB.databases().then((all) => all.map(({ name }) => name)),
    );
    expect(stored).toEqual(['afterword']);
    const threads = await panel.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } }
      ).chrome.runtime.sendMessage({
        call: 'listThreads',
        args: { filter: '', limit: 10, after: null },
      }),
    );
    expect(threads).toMatchObject({ ok: true, value: { rows: [] } });
    expectNobodyElseAsked(chrome, server);
  } finally {
    await chrome.close();
  }
});
