import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JobWord } from '../../src/contract.ts';

/** A browser with room for one workshop, which says what the test tells it to, and may close at any moment. */
const fake = vi.hoisted(() => ({
  open: false,
  made: 0,
  refuses: false,
  /** What each connection in turn does: says words, then closes or stays. */
  connections: [] as { says: unknown[]; closes: boolean }[],
  orders: [] as unknown[],
  disconnected: 0,
  onConnect: (_: unknown): void => {},
}));

function samplePort(name: string, plan: { says: unknown[]; closes: boolean }) {
  let hear = (_: unknown): void => {};
  let close = (): void => {};
  let begun = false;
  return {
    name,
    sender: { url: 'chrome-extension://self/src/workshop/index.html' },
    onMessage: {
      addListener(listener: typeof hear) {
        hear = listener;
      },
    },
    onDisconnect: {
      addListener(listener: typeof close) {
        close = listener;
      },
    },
    postMessage(order: unknown) {
      fake.orders.push(order);
      // What comes after the order is a reply.
      if (begun) return;
      begun = true;
      queueMicrotask(() => {
        for (const word of plan.says) hear(word);
        if (!plan.closes) return;
        fake.open = false;
        close();
      });
    },
    disconnect() {
      fake.disconnected += 1;
    },
  };
}

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getContexts: async () => (fake.open ? [{}] : []),
      getURL: (path: string) => `chrome-extension://self/${path}`,
      onConnect: {
        addListener(listener: typeof fake.onConnect) {
          fake.onConnect = listener;
        },
      },
      async sendMessage({ workshop }: { workshop: string }) {
        if (!fake.open) throw new Error('Receiving end does not exist.');
        const plan = fake.connections.shift() ?? { says: [], closes: false };
        fake.onConnect(samplePort(workshop, plan));
        return true;
      },
    },
    offscreen: {
      createDocument: async () => {
        if (fake.refuses) throw new Error('no memory');
        if (fake.open) throw new Error('Only a single offscreen document may be created.');
        await Promise.resolve();
        fake.open = true;
        fake.made += 1;
      },
    },
  },
}));

const { runJob } = await import('../../src/run-job.ts');

const takes = {} as never;
const outcome = { outcome: { ok: true, value: 'done' } } as unknown as JobWord;

beforeEach(() => {
  Object.assign(fake, { open: false, made: 0, refuses: false, connections: [], orders: [] });
  fake.disconnected = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('opens the workshop once for jobs that come together', async () => {
  fake.connections = [
    { says: [{ begun: true }, outcome], closes: false },
    { says: [{ begun: true }, outcome], closes: false },
  ];
  const both = await Promise.all([runJob('findFeeds', takes), runJob('findFeeds', takes)]);
  expect(both).toEqual([
    { ok: true, value: 'done' },
    { ok: true, value: 'done' },
  ]);
  expect(fake.made).toBe(1);
  expect(fake.disconnected).toBe(2);
});

test('brings news in their order', async () => {
  fake.connections = [
    { says: [{ begun: true }, { news: 1 }, { busy: true }, { news: 2 }, outcome], closes: false },
  ];
  const news: unknown[] = [];
  await runJob('findFeeds', takes, { onNews: (one) => news.push(one) });
  expect(news).toEqual([1, 2]);
});

test('replies to what the job asks, and ends with it where there is no reply', async () => {
  const asks = [{ begun: true }, { question: 'a' }];
  fake.connections = [{ says: asks, closes: false }];
  const abort = new AbortController();
  const onQuestion = async (question: unknown) => {
    setTimeout(() => abort.abort());
    return `${question}!` as never;
  };
  await runJob('writeBackup', takes, { signal: abort.signal, onQuestion });
  expect(fake.orders[1]).toEqual({ reply: 'a!' });

  fake.connections = [{ says: asks, closes: false }];
  const broken = { onQuestion: () => Promise.reject(new Error('no more')) };
  expect(await runJob('writeBackup', takes, broken)).toMatchObject({ ok: false, code: 'failed' });
});

test('opens it again where it closed just as the job came', async () => {
  fake.open = true;
  fake.connections = [
    { says: [], closes: true },
    { says: [{ begun: true }, outcome], closes: false },
  ];
  expect(await runJob('findFeeds', takes)).toEqual({ ok: true, value: 'done' });
  expect(fake.orders.length).toBe(2);
  expect(fake.made).toBe(1);
});

test('does not begin a job twice: one that ended in the middle has crashed', async () => {
  fake.connections = [{ says: [{ begun: true }], closes: true }];
  expect(await runJob('findFeeds', takes)).toMatchObject({ ok: false, code: 'crashed' });
  expect(fake.orders.length).toBe(1);
});

test('says that the workshop cannot be opened', async () => {
  fake.refuses = true;
  expect(await runJob('findFeeds', takes)).toMatchObject({ ok: false, code: 'closed' });
});

test('stops, and lets go of the job', async () => {
  const abort = new AbortController();
  fake.connections = [{ says: [{ begun: true }], closes: false }];
  const running = runJob('findFeeds', takes, { signal: abort.signal });
  await new Promise((resolve) => setTimeout(resolve));
  abort.abort();
  expect(await running).toMatchObject({ ok: false, code: 'stopped' });
  expect(fake.disconnected).toBe(1);
});
