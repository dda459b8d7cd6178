import { beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser in which the panel and the background share connections, which break when the background is stopped. */
const fake = vi.hoisted(() => ({
  sender: { id: 'self', url: 'chrome-extension://self/src/panel/index.html' } as object,
  onConnect: null as null | ((port: object) => void),
  /** How many connections break at once, and whether those after do in the middle. */
  dead: 0,
  breaks: false,
  connections: 0,
}));

vi.mock('webextension-polyfill', () => {
  type Listener = (message: unknown) => void;
  const end = () => ({ messages: [] as Listener[], gone: [] as (() => void)[] });
  const portOf = (
    name: string,
    own: ReturnType<typeof end>,
    other: ReturnType<typeof end>,
    more = {},
  ) => ({
    name,
    ...more,
    onMessage: { addListener: (listener: Listener) => void own.messages.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void own.gone.push(listener) },
    postMessage: (message: unknown) =>
      queueMicrotask(() => {
        for (const listener of other.messages) listener(JSON.parse(JSON.stringify(message)));
      }),
    disconnect: () => {
      for (const listener of other.gone) listener();
    },
  });
  const runtime = {
    id: 'self',
    getURL: (path: string) => `chrome-extension://self/${path}`,
    onMessage: { addListener: () => undefined },
    onConnect: {
      addListener(listener: typeof fake.onConnect) {
        fake.onConnect = listener;
      },
    },
    connect({ name }: { name: string }) {
      const [here, there] = [end(), end()];
      fake.connections += 1;
      const isDead = fake.connections <= fake.dead;
      if (isDead) queueMicrotask(() => here.gone.forEach((listener) => void listener()));
      else fake.onConnect?.(portOf(name, there, here, { sender: fake.sender }));
      if (fake.breaks) setTimeout(() => here.gone.forEach((listener) => void listener()), 20);
      return portOf(name, here, there);
    },
  };
  return { default: { runtime } };
});

const { run, serveRuns } = await import('../../../src/channel/runs.ts');
const { HelpFault } = await import('../../../src/assist/help-fault.ts');
const { runs } = await import('../../../src/contract.ts');
const { ferries } = await import('../providers/sample-subject.ts');

const args = {
  article: 'a',
  ask: { task: 'explain' as const },
  subject: ferries,
  provider: 'embedded' as const,
  anew: false,
};
let answer: Parameters<typeof serveRuns>[1]['help'];
beforeEach(() => {
  Object.assign(fake, { dead: 0, breaks: false, connections: 0 });
  fake.sender = { id: 'self', url: 'chrome-extension://self/src/panel/index.html' };
  answer = async () => 'made' as never;
  serveRuns(runs, { help: (taken, terms) => answer(taken, terms) });
});

const start = (signal = new AbortController().signal, given: object = args) => {
  const news: unknown[] = [];
  const outcome = run('help', given as never, { signal, onNews: (one) => news.push(one) });
  return { outcome, news };
};

describe('a run', () => {
  test('tells its news in order, and its answer', async () => {
    answer = async (_, { tell }) => {
      tell({ kind: 'download', loaded: 0 });
      tell({ kind: 'download', loaded: 1 });
      return 'made' as never;
    };
    const { outcome, news } = start();
    expect(await outcome).toEqual({ ok: true, value: 'made' });
    expect(news).toEqual([
      { kind: 'download', loaded: 0 },
      { kind: 'download', loaded: 1 },
    ]);
  });

  test('brings the fault of its handler', async () => {
    answer = async () => {
      throw new HelpFault('tooMany', '7');
    };
    expect(await start().outcome).toEqual({ ok: false, code: 'tooMany', detail: '7' });
  });

  test('stops the work when it is stopped', async () => {
    let stopped = false;
    answer = (_, { signal }) =>
      new Promise(() =>
        signal.addEventListener('abort', () => {
          stopped = true;
        }),
      );
    const abort = new AbortController();
    const { outcome } = start(abort.signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    abort.abort();
    expect(await outcome).toMatchObject({ ok: false, code: 'stopped' });
    expect(stopped).toBe(true);
  });

  test('begins again where the background died before it said anything', async () => {
    fake.dead = 2;
    expect(await start().outcome).toEqual({ ok: true, value: 'made' });
    expect(fake.connections).toBe(3);
  });

  test('does not begin again in the middle', async () => {
    fake.breaks = true;
    answer = (_, { tell }) => {
      tell({ kind: 'download', loaded: 0 });
      return new Promise(() => undefined);
    };
    expect(await start().outcome).toMatchObject({ ok: false, code: 'unreachable' });
    expect(fake.connections).toBe(1);
  });
});

describe('the background refuses a run', () => {
  test.each([
    ['a page', { id: 'self', url: 'https://harbourpost.example/' }],
    ['the popup', { id: 'self', url: 'chrome-extension://self/src/popup/index.html' }],
    ['another extension', { id: 'other', url: 'chrome-extension://self/src/panel/index.html' }],
  ])('of %s', async (_, sender) => {
    fake.sender = sender;
    expect(await start().outcome).toMatchObject({ ok: false, code: 'forbidden' });
  });

  test('that breaks the contract', async () => {
    const broken = { ...args, provider: 'somebody' };
    expect(await start(undefined, broken).outcome).toMatchObject({ ok: false, code: 'invalid' });
  });
});
