import { beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser of one listener: what is sent is answered by whoever listens, as if from `sender`. */
const fake = vi.hoisted(() => ({
  alive: true,
  sender: { id: 'self', url: 'chrome-extension://self/src/popup/index.html' } as object,
  listener: undefined as undefined | ((message: unknown, sender: object) => unknown),
  dropped: 0,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return fake.alive ? 'self' : undefined;
      },
      getURL: (path: string) => `chrome-extension://self/${path}`,
      onMessage: {
        addListener(listener: typeof fake.listener) {
          fake.listener = listener;
        },
      },
      async sendMessage(message: unknown) {
        if (fake.dropped > 0) {
          fake.dropped -= 1;
          throw new Error('The message port closed before a response was received.');
        }
        return fake.listener?.(JSON.parse(JSON.stringify(message)), fake.sender);
      },
    },
  },
}));

const { call, serve } = await import('../../../src/channel/calls.ts');
const { CallFault } = await import('../../../src/handlers/call-fault.ts');
const { calls } = await import('../../../src/contract.ts');
const { defaultSettings } = await import('../../../src/default-settings.ts');

const from = (path: string, more: object = {}) => {
  fake.sender = { id: 'self', url: `chrome-extension://self${path}`, ...more };
};

let asked: string[] = [];
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  fake.alive = true;
  fake.dropped = 0;
  from('/src/popup/index.html');
  asked = [];
  const handlers = new Proxy({} as Parameters<typeof serve>[1], {
    get: (_, name) => async () => {
      asked.push(String(name));
      if (name === 'markSeen') throw new CallFault('missing', 'gone');
      if (name === 'openLibrary') throw new TypeError('a bug');
      return defaultSettings;
    },
  });
  serve(calls, handlers);
});

describe('a call', () => {
  test('is answered', async () => {
    expect(await call('readSettings', {})).toEqual({ ok: true, value: defaultSettings });
  });

  test('is made again when the worker died under it', async () => {
    fake.dropped = 2;
    expect(await call('readSettings', {})).toEqual({ ok: true, value: defaultSettings });
    expect(asked).toEqual(['readSettings']);
  });

  test('says that nobody answers after some tries', async () => {
    fake.dropped = 99;
    expect(await call('readSettings', {})).toMatchObject({ ok: false, code: 'unreachable' });
  });

  test('says that the extension was updated, and asks nobody', async () => {
    fake.alive = false;
    expect(await call('readSettings', {})).toMatchObject({ ok: false, code: 'outdated' });
    expect(asked).toEqual([]);
  });

  test('brings the fault of its handler, and any other error as failed', async () => {
    from('/src/panel/index.html');
    expect(await call('markSeen', { article: 'a' })).toEqual({
      ok: false,
      code: 'missing',
      detail: 'gone',
    });
    expect(await call('openLibrary', { section: 'threads' })).toEqual({
      ok: false,
      code: 'failed',
      detail: 'TypeError: a bug',
    });
  });
});

describe('the background refuses', () => {
  const refused = { ok: false, code: 'forbidden' };

  test.each([
    ['a page', 'https://harbourpost.example/src/popup/index.html', { tab: { id: 1 }, frameId: 0 }],
    ['a page of ours that may not', 'chrome-extension://self/src/library/index.html', {}],
    ['a page of ours that is none', 'chrome-extension://self/other.html', {}],
    ['a frame in a page', 'https://harbourpost.example/', { tab: { id: 1 }, frameId: 3 }],
  ])('%s', async (_, url, more) => {
    fake.sender = { id: 'self', url, ...more };
    expect(await call('openPanel', { tab: 1 })).toMatchObject(refused);
    expect(asked).toEqual([]);
  });

  test('another extension', async () => {
    fake.sender = { id: 'other', url: 'chrome-extension://self/src/popup/index.html' };
    expect(await call('openPanel', { tab: 1 })).toMatchObject(refused);
  });

  test('arguments that break the contract, and says where', async () => {
    const broken = await call('openPanel', { tab: 'one' } as never);
    expect(broken).toMatchObject({ ok: false, code: 'invalid' });
    expect(broken.ok ? '' : broken.detail).toContain('openPanel tab');
    expect(asked).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString', 'noSuchCall'])(
    'a call named %s',
    async (name) => {
      expect(await call(name as never, {} as never)).toMatchObject({ ok: false, code: 'invalid' });
      expect(asked).toEqual([]);
    },
  );
});

test('hears a content script in the top frame only', async () => {
  fake.sender = { id: 'self', url: 'https://harbourpost.example/', tab: { id: 1 }, frameId: 0 };
  expect(await call('pageMoved', {})).toMatchObject({ ok: true });
  fake.sender = { id: 'self', url: 'https://harbourpost.example/', tab: { id: 1 }, frameId: 4 };
  expect(await call('pageMoved', {})).toMatchObject({ ok: false, code: 'forbidden' });
});
